import type { SignedInJobhunter } from '#app/domain/access/signed-in.ts'
import type { CandidateRefusal } from '#app/domain/candidate/refusals.ts'
import type { ConsentWay } from '#app/domain/candidate/visibility.ts'
import type { CandidateId, IsoDate } from '#app/domain/primitives.ts'
import {
  keepAgreedProfile,
  lockOwnCandidate,
  moveConsent,
  writeProfile,
} from '#db/queries/candidates-moves.ts'
import { closeWaysOfWithdrawn } from './close-ways-of-candidate.ts'
import { inOneStep } from './in-one-step.ts'
import { type Outcome, refuse } from './outcome.ts'
import type { Services } from './services.ts'
import { stepOpens } from './step-opens.ts'

/** The jobhunter records the candidate's yes to exactly the version that was printed and read together. */
export async function recordConsent(
  services: Services,
  jobhunter: SignedInJobhunter,
  id: CandidateId,
  yes: { version: number; on: IsoDate; way: ConsentWay },
): Promise<Outcome<CandidateRefusal>> {
  if (yes.on > services.clock.today()) return refuse('dayInTheFuture')
  return inOneStep(services, async (db) => {
    const candidate = await lockOwnCandidate(db, { jobhunterId: jobhunter.accountId }, id)
    if (!candidate) return refuse('notThere')
    const { profile, profileVersion } = candidate
    if (profileVersion !== yes.version) return refuse('otherVersion')
    if (profile.talents.length === 0 && profile.competencies.length === 0)
      return refuse('nothingToShow')

    const agreed = { version: profileVersion, agreedOn: yes.on, way: yes.way, profile }
    await keepAgreedProfile(db, { ...agreed, candidateId: id, recordedBy: jobhunter.accountId })
    await moveConsent(
      db,
      candidate,
      'given',
      {
        agreedProfile: profile,
        agreedVersion: profileVersion,
        agreedOn: yes.on,
        agreedWay: yes.way,
        confirmedOn: yes.on,
      },
      jobhunter,
    )
    return { ok: true }
  })
}

/** The candidate keeps the version that was agreed: the newer text is dropped. */
export async function keepAgreedVersion(
  services: Services,
  jobhunter: SignedInJobhunter,
  id: CandidateId,
): Promise<Outcome<CandidateRefusal>> {
  return inOneStep(services, async (db) => {
    const candidate = await lockOwnCandidate(db, { jobhunterId: jobhunter.accountId }, id)
    if (!candidate) return refuse('notThere')
    const { agreedProfile, agreedVersion } = candidate
    if (candidate.consent !== 'outdated' || !agreedProfile || agreedVersion === null)
      return refuse('movedByOther')
    await writeProfile(db, id, {
      profile: agreedProfile,
      profileVersion: candidate.profileVersion + 1,
      ownFields: candidate.ownFields,
    })
    await moveConsent(db, candidate, 'given', { agreedVersion }, jobhunter)
    return { ok: true }
  })
}

/** The candidate takes the yes back: the profile is gone from every page at once, and what was open closes kindly. */
export async function withdrawConsent(
  services: Services,
  jobhunter: SignedInJobhunter,
  id: CandidateId,
): Promise<Outcome<CandidateRefusal>> {
  return inOneStep(services, async (db) => {
    const candidate = await lockOwnCandidate(db, { jobhunterId: jobhunter.accountId }, id)
    if (!candidate) return refuse('notThere')
    if (candidate.consent !== 'given' && candidate.consent !== 'outdated')
      return refuse('movedByOther')
    await moveConsent(db, candidate, 'withdrawn', {}, jobhunter)
    await closeWaysOfWithdrawn(db, id, stepOpens(services))
    return { ok: true }
  })
}
