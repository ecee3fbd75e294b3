import type { SignedInEmployer } from '#app/domain/access/signed-in.ts'
import type { PlacementRefusal } from '#app/domain/placement/refusals.ts'
import type { OfferId } from '#app/domain/primitives.ts'
import { moveOffer } from '#db/queries/offers-moves.ts'
import { renewRequests } from '#db/queries/requests-moves.ts'
import { type Outcome, refuse } from './outcome.ts'
import type { Services } from './services.ts'
import { stepOpens } from './step-opens.ts'
import { withOffer } from './with-offer.ts'

/** The employer declines an offer with a reason; the request is there for another, or to close. */
export async function declineOffer(
  services: Services,
  employer: SignedInEmployer,
  id: OfferId,
  { version, reason }: { version: number; reason: string },
): Promise<Outcome<PlacementRefusal>> {
  return answer(services, employer, id, { version, to: 'declined', text: reason })
}

/** The employer asks for a change; the offer goes back to the adviser with the text. */
export async function askForChange(
  services: Services,
  employer: SignedInEmployer,
  id: OfferId,
  { version, text }: { version: number; text: string },
): Promise<Outcome<PlacementRefusal>> {
  return answer(services, employer, id, { version, to: 'changeAsked', text })
}

async function answer(
  services: Services,
  employer: SignedInEmployer,
  id: OfferId,
  said: { version: number; to: 'declined' | 'changeAsked'; text: string },
): Promise<Outcome<PlacementRefusal>> {
  return withOffer(services, { employerId: employer.employerId }, id, async ({ db, offer }) => {
    if (offer.status !== 'sent') return refuse('movedByOther')
    if (offer.version !== said.version) return refuse('otherVersion')
    const next = stepOpens(services)
    await moveOffer(db, offer, said.to, { answer: said.text, ...next }, employer)
    if (said.to === 'declined') await renewRequests(db, [offer.requestId], next)
    return { ok: true }
  })
}
