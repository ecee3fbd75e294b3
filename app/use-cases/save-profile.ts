import type { SignedInJobhunter } from '#app/domain/access/signed-in.ts'
import { changedFields } from '#app/domain/candidate/changed-fields.ts'
import type { Profile } from '#app/domain/candidate/profile.ts'
import type { CandidateRefusal } from '#app/domain/candidate/refusals.ts'
import type { CandidateId } from '#app/domain/primitives.ts'
import {
  lockOwnCandidate,
  moveConsent,
  settleDifferences,
  writeProfile,
} from '#db/queries/candidates-moves.ts'
import { inOneStep } from './in-one-step.ts'
import { type Outcome, refuse } from './outcome.ts'
import type { Services } from './services.ts'
import { stepOpens } from './step-opens.ts'

/**
 * The jobhunter writes the profile of someone in the own caseload, on the version that was on the screen. What
 * changed is from then on the people's own, and a file leaves it alone. When employers would read something
 * else than was agreed, the candidate is asked again; until then they read the agreed version.
 */
export async function saveProfile(
  services: Services,
  jobhunter: SignedInJobhunter,
  id: CandidateId,
  to: { version: number; profile: Profile },
): Promise<Outcome<CandidateRefusal, { changed: boolean }>> {
  return inOneStep(services, async (db) => {
    const candidate = await lockOwnCandidate(db, { jobhunterId: jobhunter.accountId }, id)
    if (!candidate) return refuse('notThere')
    if (candidate.profileVersion !== to.version) return refuse('otherVersion')
    const changed = changedFields(candidate.profile, to.profile)
    await settleDifferences(db, id, changed)
    if (changed.length === 0) return { ok: true, changed: false }

    await writeProfile(db, id, {
      profile: to.profile,
      profileVersion: candidate.profileVersion + 1,
      ownFields: [...new Set([...candidate.ownFields, ...changed])],
    })
    if (candidate.consent === 'given')
      await moveConsent(db, candidate, 'outdated', stepOpens(services), { role: 'portal' })
    return { ok: true, changed: true }
  })
}
