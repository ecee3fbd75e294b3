import type { SignedInAdviser } from '#app/domain/access/signed-in.ts'
import { mayGoOn } from '#app/domain/candidate/visibility.ts'
import { sendable } from '#app/domain/coverage/sendable.ts'
import type { PlacementRefusal } from '#app/domain/placement/refusals.ts'
import type { IsoDate, OfferId } from '#app/domain/primitives.ts'
import type { LockedOffer } from '#db/queries/locks.ts'
import { moveOffer } from '#db/queries/offers-moves.ts'
import { coverageOfOffer, sentCoverage } from './coverage-of-offer.ts'
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
  return withOffer(services, { region: adviser.region }, id, async (locked) => {
    const { db, candidate, request, offer } = locked
    const refusal = whyNotSent(offer, version, today)
    if (refusal) return refuse(refusal)
    if (request.onHold) return refuse('onHold')
    if (!mayGoOn(candidate)) return refuse('notVisible')
    const may = sendable(offer.terms, offer.authorityAnswers)
    if (!may.ok) return may

    const coverage = sentCoverage(await coverageOfOffer(db, offer, today), offer)
    const sent = { coverage, rulesVersion: coverage.rulesVersion, sentOn: today, answer: null }
    await moveOffer(db, offer, 'sent', { ...sent, ...stepOpens(services) }, adviser)
    return { ok: true }
  })
}

function whyNotSent(offer: LockedOffer, version: number, today: IsoDate): PlacementRefusal | null {
  if (offer.status !== 'ready') return 'movedByOther'
  if (offer.version !== version || offer.agreedVersion !== version) return 'otherVersion'
  return offer.startsOn <= today ? 'startsTooSoon' : null
}
