import type { SignedInAdviser } from '#app/domain/access/signed-in.ts'
import { isVisible } from '#app/domain/candidate/visibility.ts'
import type { PlacementRefusal } from '#app/domain/placement/refusals.ts'
import type { OfferSupport, OfferTerms } from '#app/domain/placement/terms.ts'
import type { OfferId, RequestId } from '#app/domain/primitives.ts'
import type { Db } from '#db/client.ts'
import { lockCandidate } from '#db/queries/locks.ts'
import { recordMoves } from '#db/queries/moves.ts'
import { insertOffer } from '#db/queries/offers-moves.ts'
import { requestInRegion } from '#db/queries/requests-moves.ts'
import { type Outcome, refuse } from './outcome.ts'
import type { Services } from './services.ts'
import { stepOpens } from './step-opens.ts'

/** The adviser writes an offer for a request after the meeting, or after saying why none is needed. */
export async function draftOffer(
  services: Services,
  adviser: SignedInAdviser,
  requestId: RequestId,
  { terms, support }: { terms: OfferTerms; support: OfferSupport },
): Promise<Outcome<PlacementRefusal, { offerId: OfferId }>> {
  if (terms.startsOn <= services.clock.today()) return refuse('startsInThePast')
  return services.db.transaction(async (db) => {
    const ready = await readyRequest(db, adviser, requestId)
    if (!ready.ok) return ready
    const { employerId, candidateId, vacancyId } = ready
    const offerId = await insertOffer(db, {
      requestId,
      candidateId,
      employerId,
      vacancyId,
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

async function readyRequest(db: Db, adviser: SignedInAdviser, id: RequestId) {
  const request = await requestInRegion(db, adviser.region, id)
  if (!request?.candidateId) return refuse('notThere')
  if (request.onHold) return refuse('onHold')
  if (request.status !== 'met') return refuse('requestNotReady')
  const candidate = await lockCandidate(db, request.candidateId)
  if (!candidate || !isVisible(candidate)) return refuse('notVisible')
  const { employerId, vacancyId, candidateId } = request
  return { ok: true, employerId, vacancyId, candidateId } as const
}
