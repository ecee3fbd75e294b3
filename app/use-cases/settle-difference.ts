import type { SignedInJobhunter } from '#app/domain/access/signed-in.ts'
import { profileFieldNamed } from '#app/domain/candidate/difference-in-words.ts'
import { fact } from '#app/domain/candidate/facts.ts'
import { hoursCross, profile } from '#app/domain/candidate/profile.ts'
import type { CandidateRefusal } from '#app/domain/candidate/refusals.ts'
import { type CandidateId, dutchDate, type IsoDate } from '#app/domain/primitives.ts'
import type { Db } from '#db/client.ts'
import {
  insertFact,
  lockOwnCandidate,
  type OwnCandidate,
  settleDifferences,
} from '#db/queries/candidates-moves.ts'
import { differenceOn } from '#db/queries/import-differences.ts'
import { inOneStep } from './in-one-step.ts'
import { type Outcome, refuse } from './outcome.ts'
import { renewAfterFacts } from './renew-coverage.ts'
import { saveProfile } from './save-profile.ts'
import type { Services } from './services.ts'

/** Which difference was on the screen, and whether the file's word is taken over or what stood here is kept. */
export type SettledDifference = { field: string; seenOn: IsoDate; take: boolean }

/** The jobhunter looked at a difference between the newest file and what stood here, and decides which it is. */
export async function settleDifference(
  services: Services,
  jobhunter: SignedInJobhunter,
  id: CandidateId,
  { field, seenOn, take }: SettledDifference,
): Promise<Outcome<CandidateRefusal>> {
  return inOneStep(services, async (db) => {
    const candidate = await lockOwnCandidate(db, { jobhunterId: jobhunter.accountId }, id)
    if (!candidate) return refuse('notThere')
    const difference = await differenceOn(db, id, field)
    if (difference?.seenOn !== seenOn) return refuse('movedByOther')
    if (take) {
      const taken = await takeOver({ ...services, db }, jobhunter, candidate, difference)
      if (!taken.ok) return taken
    }
    await settleDifferences(db, id, [field])
    return { ok: true }
  })
}

async function takeOver(
  services: Services & { db: Db },
  jobhunter: SignedInJobhunter,
  { id, profile: before, profileVersion }: OwnCandidate,
  { field, fileValue, seenOn }: { field: string; fileValue: unknown; seenOn: IsoDate },
): Promise<Outcome<CandidateRefusal>> {
  if (profileFieldNamed(field)) {
    const after = profile.parse({ ...before, [field]: fileValue })
    if (hoursCross(after)) return refuse('hoursCross')
    return saveProfile(services, jobhunter, id, { version: profileVersion, profile: after })
  }
  const told = fact.parse(fileValue)
  await insertFact(services.db, {
    candidateId: id,
    fact: told,
    source: `Aanlevering van ${dutchDate(seenOn)}`,
    recordedBy: jobhunter.accountId,
    recordedAt: services.clock.now(),
  })
  await renewAfterFacts(services.db, new Map([[id, [told.kind]]]), services.clock.today())
  return { ok: true }
}
