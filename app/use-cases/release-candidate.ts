import type { SignedInJobhunter, SignedInManager } from '#app/domain/access/signed-in.ts'
import type { Readiness } from '#app/domain/candidate/closed-lists.ts'
import type { CandidateRefusal } from '#app/domain/candidate/refusals.ts'
import type { Screened } from '#app/domain/candidate/screening.ts'
import type { CandidateId, IsoDate } from '#app/domain/primitives.ts'
import {
  lockOwnCandidate,
  moveRelease,
  writePlaced,
  writeScreening,
} from '#db/queries/candidates-moves.ts'
import { closeWaysOfWithdrawn } from './close-ways-of-candidate.ts'
import { inOneStep } from './in-one-step.ts'
import { type Outcome, refuse } from './outcome.ts'
import type { Services } from './services.ts'
import { stepOpens } from './step-opens.ts'

type Who = SignedInJobhunter | SignedInManager

/** Releases a profile for employers. It shows once the candidate has said yes as well. */
export async function releaseCandidate(
  services: Services,
  who: Who,
  id: CandidateId,
): Promise<Outcome<CandidateRefusal>> {
  return inOneStep(services, async (db) => {
    const candidate = await lockOwnCandidate(db, ownerFor(who), id)
    if (!candidate) return refuse('notThere')
    if (candidate.release === 'released') return refuse('movedByOther')
    await moveRelease(db, candidate, 'released', who)
    return { ok: true }
  })
}

/**
 * Takes a release back: the profile is gone at once, and what was open closes kindly. It answers the check after
 * a job that ended or did not start as well.
 */
export async function takeBackRelease(
  services: Services,
  who: Who,
  id: CandidateId,
  reason: string | null,
): Promise<Outcome<CandidateRefusal>> {
  return inOneStep(services, async (db) => {
    const candidate = await lockOwnCandidate(db, ownerFor(who), id)
    if (!candidate) return refuse('notThere')
    if (candidate.release !== 'released') return refuse('movedByOther')
    await moveRelease(db, candidate, 'takenBack', who, reason ?? undefined)
    await closeWaysOfWithdrawn(db, id, stepOpens(services))
    if (candidate.checkNeeded) await writePlaced(db, id, { placed: false, checkNeeded: false })
    return { ok: true }
  })
}

/** The jobhunter records readiness and what was checked with someone, by name and day. */
export async function recordScreening(
  services: Services,
  jobhunter: SignedInJobhunter,
  id: CandidateId,
  found: { readiness: Readiness; checked: Screened[]; on: IsoDate },
): Promise<Outcome<CandidateRefusal>> {
  if (found.on > services.clock.today()) return refuse('dayInTheFuture')
  return inOneStep(services, async (db) => {
    if (!(await lockOwnCandidate(db, ownerFor(jobhunter), id))) return refuse('notThere')
    const { readiness, checked, on } = found
    const screening = checked.length === 0 ? null : { checked, on, by: jobhunter.name }
    await writeScreening(db, id, { readiness, screening })
    return { ok: true }
  })
}

function ownerFor(who: Who) {
  return who.role === 'jobhunter' ? { jobhunterId: who.accountId } : { senderId: who.senderId }
}
