import type { Actor } from '#app/domain/actor.ts'
import {
  nextOfOffer,
  nextOfPlacement,
  offerStatusLabel,
  placementStatusLabel,
} from '#app/domain/placement/sentences.ts'
import {
  type OfferStatus,
  OPEN_OFFER_STATUSES,
  type PlacementStatus,
} from '#app/domain/placement/statuses.ts'
import type { IsoDate } from '#app/domain/primitives.ts'
import { nextOfRequest, requestStatusLabel } from './sentences.ts'
import type { RequestStatus } from './statuses.ts'

/** A request, and the last offer it came to. */
type Way = {
  status: RequestStatus
  onHold: boolean
  hasCandidate: boolean
  dueOn: IsoDate
  offerStatus: OfferStatus | null
  offerDueOn: IsoDate | null
  placementStatus: PlacementStatus | null
  startsOn: IsoDate | null
}

/** Where a way stands for an adviser: in words, whose move it is, by which day, and whether to go to the offer. */
export type AdviserStanding = {
  label: string
  owner: Actor | null
  dueOn: IsoDate | null
  isOffer: boolean
}

/** Where a request or its offer stands. Null once there is nothing left to follow. */
export function standingForAdviser(way: Way): AdviserStanding | null {
  const { status, placementStatus: placement, offerStatus: offer } = way
  if (placement === 'started')
    return { label: labelOf(placement), owner: null, dueOn: null, isOffer: true }
  if (status === 'closed') return null
  if (placement === 'reserved') {
    const { owner } = nextOfPlacement(placement)
    return { label: labelOf(placement), owner, dueOn: way.startsOn, isOffer: true }
  }
  if (offer !== null && OPEN_OFFER_STATUSES.some((open) => open === offer)) {
    const { owner } = nextOfOffer(offer)
    return {
      label: offerStatusLabel(offer, 'adviser'),
      owner,
      dueOn: way.offerDueOn,
      isOffer: true,
    }
  }
  const label = requestStatusLabel(status, 'adviser')
  if (way.onHold) return { label: 'Staat even stil', owner: 'portal', dueOn: null, isOffer: false }
  return { label, owner: nextOfRequest(status, way).owner, dueOn: way.dueOn, isOffer: false }
}

function labelOf(placement: PlacementStatus): string {
  return placementStatusLabel(placement, 'adviser')
}
