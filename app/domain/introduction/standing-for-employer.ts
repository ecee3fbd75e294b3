import type { Actor } from '#app/domain/actor.ts'
import { asReadBy } from '#app/domain/next-step.ts'
import {
  nextOfOffer,
  nextOfPlacement,
  offerStatusLabel,
  placementStatusLabel,
} from '#app/domain/placement/sentences.ts'
import type { OfferStatus, PlacementStatus } from '#app/domain/placement/statuses.ts'
import type { IsoDate } from '#app/domain/primitives.ts'
import { closingReasonFor, isClosingReason } from './closing-reasons.ts'
import { nextOfRequest, ON_HOLD_SENTENCES, requestStatusLabel } from './sentences.ts'
import type { RequestStatus } from './statuses.ts'

/** A request of an employer and the offer it came to, as far as the employer may know of it. */
export type EmployerWay = {
  status: RequestStatus
  onHold: boolean
  hasCandidate: boolean
  dueOn: IsoDate
  closedBecause: string | null
  offerStatus: OfferStatus | null
  offerSentOn: IsoDate | null
  offerDueOn: IsoDate | null
  placementStatus: PlacementStatus | null
  startsOn: IsoDate | null
}

/** Where a way stands for its employer: in words, what happens next, whose move it is, and by which day. */
export type EmployerStanding = {
  label: string
  next: string
  owner: Actor | null
  dueOn: IsoDate | null
  /** Whether the page to go to is that of the offer. */
  isOffer: boolean
}

/** Where a request or the offer it came to stands. An offer counts for an employer once it is sent. */
export function standingForEmployer(way: EmployerWay): EmployerStanding {
  if (way.offerStatus !== null && way.offerSentOn !== null) return ofOffer(way, way.offerStatus)
  const label = requestStatusLabel(way.status, 'employer')
  if (way.status === 'closed') return closed(label, way.closedBecause)
  if (way.onHold)
    return { label, next: ON_HOLD_SENTENCES.employer, owner: 'portal', dueOn: null, isOffer: false }
  const next = nextOfRequest(way.status, way)
  return {
    label,
    next: asReadBy('employer', next.sentence),
    owner: next.owner,
    dueOn: way.dueOn,
    isOffer: false,
  }
}

function ofOffer(way: EmployerWay, status: OfferStatus): EmployerStanding {
  const { placementStatus } = way
  if (placementStatus !== null) {
    const next = nextOfPlacement(placementStatus)
    const label = placementStatusLabel(placementStatus, 'employer')
    const dueOn = placementStatus === 'reserved' ? way.startsOn : null
    return {
      label,
      next: asReadBy('employer', next.sentence),
      owner: next.owner,
      dueOn,
      isOffer: true,
    }
  }
  const next = nextOfOffer(status)
  const dueOn = next.owner === null ? null : way.offerDueOn
  const label = offerStatusLabel(status, 'employer')
  return {
    label,
    next: asReadBy('employer', next.sentence),
    owner: next.owner,
    dueOn,
    isOffer: true,
  }
}

function closed(label: string, because: string | null): EmployerStanding {
  const known = because !== null && isClosingReason(because)
  const next = known ? closingReasonFor('employer', because) : 'Deze aanvraag is gesloten.'
  return { label, next, owner: null, dueOn: null, isOffer: false }
}
