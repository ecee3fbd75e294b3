import type { SignedInJobhunter } from '#app/domain/access/signed-in.ts'
import { isVisible } from '#app/domain/candidate/visibility.ts'
import type { JobhunterClosingReason } from '#app/domain/introduction/closing-reasons.ts'
import type { WayRefusal } from '#app/domain/introduction/refusals.ts'
import type { RequestId } from '#app/domain/primitives.ts'
import { lockCandidate } from '#db/queries/locks.ts'
import { closeRequestRow, moveRequest, requestOfJobhunter } from '#db/queries/requests-moves.ts'
import { type Outcome, refuse } from './outcome.ts'
import type { Services } from './services.ts'
import { stepOpens } from './step-opens.ts'

/** The jobhunter records the candidate's yes to meeting this employer; the adviser plans from here. */
export async function acceptRequestForCandidate(
  services: Services,
  jobhunter: SignedInJobhunter,
  id: RequestId,
): Promise<Outcome<WayRefusal>> {
  return services.db.transaction(async (db) => {
    const request = await requestOfJobhunter(db, jobhunter.accountId, id)
    if (!request?.candidateId) return refuse('notThere')
    if (request.onHold) return refuse('onHold')
    const candidate = await lockCandidate(db, request.candidateId)
    if (!candidate || !isVisible(candidate)) return refuse('notVisible')
    const move = { from: 'open', to: 'candidateYes', next: stepOpens(services) } as const
    const moved = await moveRequest(db, id, move, jobhunter)
    return moved ? { ok: true } : refuse('movedByOther')
  })
}

/** The jobhunter records the candidate's no: a coded reason, and a kind text that the employer reads. */
export async function declineRequestForCandidate(
  services: Services,
  jobhunter: SignedInJobhunter,
  id: RequestId,
  no: { because: JobhunterClosingReason; text: string | null },
): Promise<Outcome<WayRefusal>> {
  return services.db.transaction(async (db) => {
    const request = await requestOfJobhunter(db, jobhunter.accountId, id)
    if (!request) return refuse('notThere')
    if (request.status !== 'open') return refuse('movedByOther')
    const closed = await closeRequestRow(db, request, no, jobhunter)
    return closed ? { ok: true } : refuse('movedByOther')
  })
}
