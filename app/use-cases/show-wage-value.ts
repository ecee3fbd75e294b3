import type { SignedInJobhunter } from '#app/domain/access/signed-in.ts'
import type { PlacementRefusal } from '#app/domain/placement/refusals.ts'
import { asksWageValueLater } from '#app/domain/placement/wage-value-question.ts'
import type { OfferId } from '#app/domain/primitives.ts'
import { sentRunningOffers } from '#db/queries/coverage-versions.ts'
import { isMeasured } from '#db/queries/facts-of.ts'
import { recordMoves } from '#db/queries/moves.ts'
import { moveOffer } from '#db/queries/offers-moves.ts'
import { placementStatusOf } from '#db/queries/placements-moves.ts'
import { type Outcome, refuse } from './outcome.ts'
import { renewCoverage } from './renew-coverage.ts'
import type { Services } from './services.ts'
import { withOffer } from './with-offer.ts'

/**
 * The jobhunter records that the wage value, measured after the candidate's yes, may stand on the offer. From then on
 * its employer reads the amounts: a version beside what was sent.
 */
export async function showWageValue(
  services: Services,
  jobhunter: SignedInJobhunter,
  id: OfferId,
  version: number,
): Promise<Outcome<PlacementRefusal>> {
  const owner = { jobhunterId: jobhunter.accountId }
  return withOffer(services, owner, id, async ({ db, offer }) => {
    if (offer.version !== version) return refuse('otherVersion')
    const placementStatus = await placementStatusOf(db, id)
    const measured = await isMeasured(db, offer.candidateId)
    if (!asksWageValueLater({ ...offer, placementStatus }, measured)) return refuse('movedByOther')

    await moveOffer(db, offer, offer.status, { mayShowWageValue: true }, jobhunter)
    await recordMoves(db, [
      { object: 'wageValueShown', objectId: id, from: null, to: 'agreed', by: jobhunter },
    ])
    const offers = await sentRunningOffers(db, [offer.candidateId], { offerId: id })
    const cause = { because: 'factChanged', changed: ['wageValue'] } as const
    await renewCoverage(db, offers, () => cause, services.clock.today())
    return { ok: true }
  })
}
