import type { OfferStatus, PlacementStatus } from './statuses.ts'
import type { OfferTerms } from './terms.ts'

type Terms = Pick<OfferTerms, 'subsidyWanted'>

/**
 * Whether the candidate's answer must say if the wage value may stand on an offer: the amount of a subsidy tells it.
 * While nothing is measured there is nothing to show, and so nothing to ask.
 */
export function asksWageValue({ subsidyWanted }: Terms, isMeasured: boolean): boolean {
  return subsidyWanted && isMeasured
}

type Agreed = {
  terms: Terms
  status: OfferStatus
  placementStatus: PlacementStatus | null
  mayShowWageValue: boolean
}

/**
 * Whether it is still to be asked of an offer that the candidate said yes to: the measuring came after that yes. Until
 * then its employer reads no amount that would tell it.
 */
export function asksWageValueLater(offer: Agreed, isMeasured: boolean): boolean {
  return !offer.mayShowWageValue && runsWithYes(offer) && asksWageValue(offer.terms, isMeasured)
}

function runsWithYes({ status, placementStatus }: Agreed): boolean {
  if (status === 'ready' || status === 'sent') return true
  return status === 'accepted' && (placementStatus === 'reserved' || placementStatus === 'started')
}
