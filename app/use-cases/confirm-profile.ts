import type { SignedInJobhunter } from '#app/domain/access/signed-in.ts'
import type { CandidateRefusal } from '#app/domain/candidate/refusals.ts'
import type { CandidateId } from '#app/domain/primitives.ts'
import { lockOwnCandidate, writeConfirmed, writePlaced } from '#db/queries/candidates-moves.ts'
import { inOneStep } from './in-one-step.ts'
import { type Outcome, refuse } from './outcome.ts'
import type { Services } from './services.ts'

/** "Klopt nog": the jobhunter confirms that the profile is still right. */
export async function confirmProfile(
  services: Services,
  jobhunter: SignedInJobhunter,
  id: CandidateId,
): Promise<Outcome<CandidateRefusal>> {
  return inOneStep(services, async (db) => {
    const candidate = await lockOwnCandidate(db, { jobhunterId: jobhunter.accountId }, id)
    if (!candidate) return refuse('notThere')
    await writeConfirmed(db, id, services.clock.today())
    return { ok: true }
  })
}

/** After a job that ended or did not start, the jobhunter has looked at the profile and gives it back. */
export async function checkAfterPlacement(
  services: Services,
  jobhunter: SignedInJobhunter,
  id: CandidateId,
): Promise<Outcome<CandidateRefusal>> {
  return inOneStep(services, async (db) => {
    const candidate = await lockOwnCandidate(db, { jobhunterId: jobhunter.accountId }, id)
    if (!candidate) return refuse('notThere')
    if (!candidate.checkNeeded) return refuse('movedByOther')
    await writePlaced(db, id, { placed: false, checkNeeded: false })
    await writeConfirmed(db, id, services.clock.today())
    return { ok: true }
  })
}
