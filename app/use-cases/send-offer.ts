import type { SignedInAdviser } from '#app/domain/access/signed-in.ts'
import { isVisible } from '#app/domain/candidate/visibility.ts'
import { determineCoverage } from '#app/domain/coverage/determine-coverage.ts'
import { sendable } from '#app/domain/coverage/sendable.ts'
import type { PlacementRefusal } from '#app/domain/placement/refusals.ts'
import type { IsoDate, OfferId } from '#app/domain/primitives.ts'
import { coverageFactsOf } from '#db/queries/coverage-facts.ts'
import type { LockedCandidate, LockedOffer } from '#db/queries/locks.ts'
import { moveOffer } from '#db/queries/offers-moves.ts'
import { type Outcome, refuse } from './outcome.ts'
import type { Services } from './services.ts'
import { stepOpens } from './step-opens.ts'
import { withOffer } from './with-offer.ts'

/**
 * The adviser sends an offer the candidate and the authorities said yes to. Its coverage is determined now and
 * kept with it: a later change of law or facts never changes what this employer was told.
 */
export async function sendOffer(
  services: Services,
  adviser: SignedInAdviser,
  id: OfferId,
  version: number,
): Promise<Outcome<PlacementRefusal>> {
  const today = services.clock.today()
  return withOffer(services, { region: adviser.region }, id, async ({ db, candidate, offer }) => {
    const refusal = whyNotSent(offer, candidate, version, today)
    if (refusal) return refuse(refusal)
    const may = sendable(offer.terms, offer.authorityAnswers)
    if (!may.ok) return may

    const facts = await coverageFactsOf(db, candidate.id)
    const answers = offer.authorityAnswers
    const coverage = determineCoverage({ ...facts, answers }, offer.terms, today)
    const sent = { coverage, sentOn: today, answer: null }
    await moveOffer(db, offer, 'sent', { ...sent, ...stepOpens(services) }, adviser)
    return { ok: true }
  })
}

function whyNotSent(
  offer: LockedOffer,
  candidate: LockedCandidate,
  version: number,
  today: IsoDate,
): PlacementRefusal | null {
  if (offer.status !== 'ready') return 'movedByOther'
  if (offer.version !== version || offer.agreedVersion !== version) return 'otherVersion'
  if (offer.startsOn <= today) return 'startsInThePast'
  return isVisible(candidate) ? null : 'notVisible'
}
