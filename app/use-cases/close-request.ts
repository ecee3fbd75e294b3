import type { SignedInAdviser, SignedInEmployer } from '#app/domain/access/signed-in.ts'
import type {
  AdviserClosingReason,
  EmployerClosingReason,
} from '#app/domain/introduction/closing-reasons.ts'
import type { WayRefusal } from '#app/domain/introduction/refusals.ts'
import type { RequestId } from '#app/domain/primitives.ts'
import { cancelPlannedMeeting } from '#db/queries/meetings-moves.ts'
import { recordMoves } from '#db/queries/moves.ts'
import { withdrawOpenOfferOf } from '#db/queries/offers-moves.ts'
import { closeRequestRow, requestInRegion, requestOfEmployer } from '#db/queries/requests-moves.ts'
import { type Outcome, refuse } from './outcome.ts'
import type { Services } from './services.ts'

/**
 * The employer takes a request back, or the adviser closes it, with a reason code and a text for the others.
 * A planned meeting is cancelled and an offer that is not accepted yet is withdrawn with it.
 */
export async function closeRequest(
  services: Services,
  who: SignedInEmployer | SignedInAdviser,
  id: RequestId,
  closing: { because: EmployerClosingReason | AdviserClosingReason; text: string | null },
): Promise<Outcome<WayRefusal>> {
  return services.db.transaction(async (db) => {
    const request =
      who.role === 'employer'
        ? await requestOfEmployer(db, who.employerId, id)
        : await requestInRegion(db, who.region, id)
    if (!request) return refuse('notThere')
    if (request.status === 'closed') return refuse('movedByOther')
    const offers = await withdrawOpenOfferOf(db, id, closing.because)
    if (offers === 'accepted') return refuse('placed')
    await recordMoves(
      db,
      offers.map(({ id: objectId, from }) => ({
        object: 'offer',
        objectId,
        from,
        to: 'withdrawn',
        by: { role: 'portal' },
        reason: closing.because,
      })),
    )
    await cancelPlannedMeeting(db, id, { role: 'portal' })
    const closed = await closeRequestRow(db, request, closing, who)
    if (!closed) throw new Error('a locked request moved')
    return { ok: true }
  })
}
