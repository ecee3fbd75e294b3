import type { SignedInAdviser } from '#app/domain/access/signed-in.ts'
import { mayGoOn } from '#app/domain/candidate/visibility.ts'
import type { PlacementRefusal } from '#app/domain/placement/refusals.ts'
import type { OfferSupport, OfferTerms } from '#app/domain/placement/terms.ts'
import type { OfferId, RequestId } from '#app/domain/primitives.ts'
import type { LockedRequest } from '#db/queries/locks.ts'
import { recordMoves } from '#db/queries/moves.ts'
import { insertOffer } from '#db/queries/offers-moves.ts'
import { type Outcome, refuse } from './outcome.ts'
import { paysTooLittle } from './pays-too-little.ts'
import type { Services } from './services.ts'
import { stepOpens } from './step-opens.ts'
import { withRequest } from './with-request.ts'

/** The adviser writes an offer for a request after the meeting, or after saying why none is needed. */
export async function draftOffer(
  services: Services,
  adviser: SignedInAdviser,
  requestId: RequestId,
  { terms, support }: { terms: OfferTerms; support: OfferSupport },
): Promise<Outcome<PlacementRefusal, { offerId: OfferId }>> {
  if (terms.startsOn <= services.clock.today()) return refuse('startsTooSoon')
  return withRequest(services, { region: adviser.region }, requestId, async (locked) => {
    const { db, candidate, request } = locked
    const refusal = whyNotReady(request)
    if (refusal) return refuse(refusal)
    if (!candidate || !mayGoOn(candidate)) return refuse('notVisible')
    if (await paysTooLittle(db, candidate.id, terms)) return refuse('wageTooLow')
    const offerId = await insertOffer(db, {
      requestId,
      candidateId: candidate.id,
      employerId: request.employerId,
      vacancyId: request.vacancyId,
      adviserId: adviser.accountId,
      terms,
      support,
      startsOn: terms.startsOn,
      ...stepOpens(services),
    })
    if (!offerId) return refuse('offerOpen')
    await recordMoves(db, [
      { object: 'offer', objectId: offerId, from: null, to: 'draft', by: adviser },
    ])
    return { ok: true, offerId }
  })
}

function whyNotReady({ candidateId, onHold, status }: LockedRequest): PlacementRefusal | null {
  if (!candidateId) return 'notThere'
  if (onHold) return 'onHold'
  return status === 'met' ? null : 'requestNotReady'
}
