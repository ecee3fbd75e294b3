import type { WayReader } from '#app/domain/introduction/closing-reasons.ts'
import {
  flagStatusLabel,
  introductionStatusLabel,
  requestStatusLabel,
} from '#app/domain/introduction/sentences.ts'
import type { MeetingStatus } from '#app/domain/introduction/statuses.ts'
import { offerStatusLabel, placementStatusLabel } from '#app/domain/placement/sentences.ts'
import type { OfferStatus } from '#app/domain/placement/statuses.ts'
import { isOpenOffer } from './step-of.ts'
import { toldAs } from './told-as.ts'
import type { RequestWay, StandingReader, Way, WayStep } from './way.ts'

/** Where a way stands in a few words. */
export function labelOf(way: Way, step: WayStep, reader: StandingReader): string {
  const told = toldAs(reader)
  if (step === 'onHold') return 'Staat even stil'
  switch (way.kind) {
    case 'flag':
      return flagStatusLabel(way.status, told)
    case 'introduction':
      return introductionStatusLabel(way.status, told)
    case 'request':
      return labelOfRequest(way, step, told)
  }
}

function labelOfRequest(way: RequestWay, step: WayStep, reader: WayReader): string {
  const { status, meeting, offer, placement } = way
  if (placement) return placementStatusLabel(placement.status, reader)
  if (status === 'closed') return requestStatusLabel(status, reader)
  if (offer && step === 'offerAgain') return ENDED_OFFERS[offer.status] ?? 'Voorstel gestopt'
  if (offer && isOpenOffer(offer.status)) return offerStatusLabel(offer.status, reader)
  if (meeting && status === 'candidateYes') return MEETINGS[meeting.status]
  return requestStatusLabel(status, reader)
}

const ENDED_OFFERS: Partial<Record<OfferStatus, string>> = {
  declined: 'Nee tegen het voorstel',
  lapsed: 'Voorstel verlopen',
  withdrawn: 'Voorstel ingetrokken',
}

const MEETINGS: Record<MeetingStatus, string> = {
  planned: 'Kennismaking gepland',
  held: 'Kennisgemaakt',
  missed: 'Kennismaking ging niet door',
  cancelled: 'Kennismaking afgezegd',
}
