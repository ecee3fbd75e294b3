import type { SignedInAdviser, SignedInEmployer } from '#app/domain/access/signed-in.ts'
import type {
  AdviserClosingReason,
  EmployerClosingReason,
} from '#app/domain/introduction/closing-reasons.ts'
import type { WayRefusal } from '#app/domain/introduction/refusals.ts'
import type { RequestId } from '#app/domain/primitives.ts'
import { withdrawAnswersTo } from '#db/queries/introductions-moves.ts'
import { cancelPlannedMeeting } from '#db/queries/meetings-moves.ts'
import { withdrawOpenOfferOf } from '#db/queries/offers-moves.ts'
import { closeRequestRow } from '#db/queries/requests-moves.ts'
import { type Outcome, refuse } from './outcome.ts'
import type { Services } from './services.ts'
import { withRequest } from './with-request.ts'

const PORTAL = { role: 'portal' } as const

/**
 * The employer takes a request back, or the adviser closes it, with a reason code and a text for the others. A
 * planned meeting is cancelled with it, and what was made for it is withdrawn: an offer that is not accepted yet,
 * or an introduction that a candidate has not said yes to.
 */
export async function closeRequest(
  services: Services,
  who: SignedInEmployer | SignedInAdviser,
  id: RequestId,
  closing: { because: EmployerClosingReason | AdviserClosingReason; text: string | null },
): Promise<Outcome<WayRefusal>> {
  const owner = who.role === 'employer' ? { employerId: who.employerId } : { region: who.region }
  return withRequest(services, owner, id, async ({ db, request }) => {
    if (request.status === 'closed') return refuse('movedByOther')
    if (!(await withdrawOpenOfferOf(db, id, closing.because, PORTAL))) return refuse('placed')
    if (!request.candidateId) await withdrawAnswersTo(db, PORTAL, id, closing.because)
    await cancelPlannedMeeting(db, id, PORTAL)
    const closed = await closeRequestRow(db, request, closing, who)
    if (!closed) throw new Error('a locked request moved')
    return { ok: true }
  })
}
