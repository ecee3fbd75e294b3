import type { SignedInAdviser } from '#app/domain/access/signed-in.ts'
import type { PlacementRefusal } from '#app/domain/placement/refusals.ts'
import type { OfferId, PlacementId } from '#app/domain/primitives.ts'
import type { OfferStep } from '#app/forms/offer-step-fields.ts'
import { askForYes, withdrawOffer } from '#app/use-cases/change-offer.ts'
import { type Outcome, refuse } from '#app/use-cases/outcome.ts'
import { recordEnd } from '#app/use-cases/record-end.ts'
import { recordStart } from '#app/use-cases/record-start.ts'
import { sendOffer } from '#app/use-cases/send-offer.ts'
import type { Services } from '#app/use-cases/services.ts'
import { settleOppositeOutcome } from '#app/use-cases/settle-opposite-outcome.ts'
import { offerInRegion } from '#db/queries/offers-read.ts'

/** Takes the step the adviser chose on the page of an offer. */
export async function takeStep(
  services: Services,
  adviser: SignedInAdviser,
  id: OfferId,
  step: OfferStep,
): Promise<Outcome<PlacementRefusal>> {
  switch (step.intent) {
    case 'askForYes':
      return askForYes(services, adviser, id, step.version)
    case 'send':
      return sendOffer(services, adviser, id, step.version)
    case 'withdraw':
      return withdrawOffer(services, adviser, id, { reason: step.reason ?? '', seen: step.seen })
    case 'started':
    case 'notStarted':
    case 'ended':
    case 'called': {
      const offer = await offerInRegion(services.db, adviser.region, id)
      if (!offer?.placementId) return refuse('notThere')
      return placementStep(services, adviser, offer.placementId, step)
    }
  }
}

async function placementStep(
  services: Services,
  adviser: SignedInAdviser,
  id: PlacementId,
  { intent, notStartedBecause, endedOn, endedBecause }: OfferStep,
): Promise<Outcome<PlacementRefusal>> {
  if (intent === 'ended' && endedOn && endedBecause)
    return recordEnd(services, adviser, id, { endedOn, because: endedBecause })
  if (intent === 'called') return settleOppositeOutcome(services, adviser, id)
  if (intent === 'started') return recordStart(services, adviser, id, { started: true })
  const because = notStartedBecause ?? 'unknown'
  return recordStart(services, adviser, id, { started: false, because })
}
