import type { SignedInAdviser } from '#app/domain/access/signed-in.ts'
import type { PlacementRefusal } from '#app/domain/placement/refusals.ts'
import type { OfferStatus } from '#app/domain/placement/statuses.ts'
import { isSupportComplete } from '#app/domain/placement/support-complete.ts'
import type { OfferSupport, OfferTerms } from '#app/domain/placement/terms.ts'
import type { OfferId } from '#app/domain/primitives.ts'
import { isOpenOffer } from '#app/domain/way/step-of.ts'
import { moveOffer, type OfferChange } from '#db/queries/offers-moves.ts'
import { renewRequests } from '#db/queries/requests-moves.ts'
import { type Outcome, refuse } from './outcome.ts'
import { paysTooLittle } from './pays-too-little.ts'
import type { Services } from './services.ts'
import { stepOpens } from './step-opens.ts'
import { withOffer } from './with-offer.ts'

const CHANGEABLE: readonly OfferStatus[] = ['draft', 'awaitingYes', 'ready', 'changeAsked']

/** Everything that was agreed on other terms: changed terms need the candidate's yes and the authorities again. */
const NOTHING_AGREED: OfferChange = {
  agreedVersion: null,
  mayShowWageValue: false,
  authorityAnswers: {},
  coverage: null,
  rulesVersion: null,
  employerChoice: null,
  choiceSignedBy: null,
  choiceSignedAt: null,
  sentOn: null,
}

/** The adviser changes an offer that is not with the employer. It becomes a draft of a new version. */
export async function changeOffer(
  services: Services,
  adviser: SignedInAdviser,
  id: OfferId,
  change: { version: number; terms: OfferTerms; support: OfferSupport },
): Promise<Outcome<PlacementRefusal>> {
  const { version, terms, support } = change
  if (terms.startsOn <= services.clock.today()) return refuse('startsTooSoon')
  return withOffer(services, { region: adviser.region }, id, async ({ db, offer }) => {
    if (!CHANGEABLE.includes(offer.status)) return refuse('movedByOther')
    if (offer.version !== version) return refuse('otherVersion')
    if (await paysTooLittle(db, offer.candidateId, terms)) return refuse('wageTooLow')
    const to = { terms, support, startsOn: terms.startsOn, version: version + 1 }
    await moveOffer(
      db,
      offer,
      'draft',
      { ...NOTHING_AGREED, ...to, ...stepOpens(services) },
      adviser,
    )
    return { ok: true }
  })
}

/** The adviser asks the candidate's yes, through the jobhunter, to a draft with support. */
export async function askForYes(
  services: Services,
  adviser: SignedInAdviser,
  id: OfferId,
  version: number,
): Promise<Outcome<PlacementRefusal>> {
  return withOffer(services, { region: adviser.region }, id, async ({ db, request, offer }) => {
    if (offer.status !== 'draft') return refuse('movedByOther')
    if (request.onHold) return refuse('onHold')
    if (offer.version !== version) return refuse('otherVersion')
    if (!isSupportComplete(offer.support)) return refuse('supportMissing')
    if (offer.startsOn <= services.clock.today()) return refuse('startsTooSoon')
    await moveOffer(db, offer, 'awaitingYes', { ...stepOpens(services), answer: null }, adviser)
    return { ok: true }
  })
}

/** The adviser takes back an offer that is not accepted yet, and stands as it was `seen`; the request is there for another, or to close. */
export async function withdrawOffer(
  services: Services,
  adviser: SignedInAdviser,
  id: OfferId,
  { reason, seen }: { reason: string; seen: OfferStatus },
): Promise<Outcome<PlacementRefusal>> {
  return withOffer(services, { region: adviser.region }, id, async ({ db, offer }) => {
    if (!isOpenOffer(offer.status) || offer.status !== seen) return refuse('movedByOther')
    await moveOffer(db, offer, 'withdrawn', { answer: reason }, adviser)
    await renewRequests(db, [offer.requestId], stepOpens(services))
    return { ok: true }
  })
}
