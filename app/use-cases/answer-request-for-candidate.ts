import type { SignedInJobhunter } from '#app/domain/access/signed-in.ts'
import { mayGoOn } from '#app/domain/candidate/visibility.ts'
import type { JobhunterClosingReason } from '#app/domain/introduction/closing-reasons.ts'
import type { WayRefusal } from '#app/domain/introduction/refusals.ts'
import type { RequestId } from '#app/domain/primitives.ts'
import { closeRequestRow, moveRequest } from '#db/queries/requests-moves.ts'
import { type Outcome, refuse } from './outcome.ts'
import type { Services } from './services.ts'
import { stepOpens } from './step-opens.ts'
import { withRequest } from './with-request.ts'

/** The jobhunter records the candidate's yes to meeting this employer; the adviser plans from here. */
export async function acceptRequestForCandidate(
  services: Services,
  jobhunter: SignedInJobhunter,
  id: RequestId,
): Promise<Outcome<WayRefusal>> {
  const owner = { jobhunterId: jobhunter.accountId }
  return withRequest(services, owner, id, async ({ db, candidate, request }) => {
    if (request.onHold) return refuse('onHold')
    if (request.status !== 'open') return refuse('movedByOther')
    if (!candidate || !mayGoOn(candidate)) return refuse('notVisible')
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
  const owner = { jobhunterId: jobhunter.accountId }
  return withRequest(services, owner, id, async ({ db, request }) => {
    if (request.status !== 'open') return refuse('movedByOther')
    const closed = await closeRequestRow(db, request, no, jobhunter)
    return closed ? { ok: true } : refuse('movedByOther')
  })
}
