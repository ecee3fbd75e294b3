import { type OfferStatus, OPEN_OFFER_STATUSES } from '#app/domain/placement/statuses.ts'
import type { IsoDate } from '#app/domain/primitives.ts'
import type {
  FlagWay,
  IntroductionWay,
  PlacementOfWay,
  RequestWay,
  StandingReader,
  Way,
  WayStep,
} from './way.ts'

type OpenOfferStatus = (typeof OPEN_OFFER_STATUSES)[number]

/** The step that is next. Readers differ only where an employer may not know yet what staff is at. */
export function stepOf(way: Way, reader: StandingReader, today: IsoDate): WayStep {
  switch (way.kind) {
    case 'flag':
      return stepOfFlag(way)
    case 'introduction':
      return stepOfIntroduction(way)
    case 'request':
      return stepOfRequest(way, reader, today)
  }
}

/** Whether an offer still waits for someone. */
export function isOpenOffer(status: OfferStatus): status is OpenOfferStatus {
  return OPEN_OFFER_STATUSES.some((open) => open === status)
}

function stepOfFlag({ status }: FlagWay): WayStep {
  return status === 'open' ? 'answerFlag' : 'done'
}

function stepOfIntroduction({ status, onHold }: IntroductionWay): WayStep {
  if (status !== 'candidateAsked' && status !== 'shown') return 'done'
  if (onHold) return 'onHold'
  return status === 'shown' ? 'answerIntroduction' : 'askIntroduction'
}

function stepOfRequest(way: RequestWay, reader: StandingReader, today: IsoDate): WayStep {
  const { status, placement } = way
  if (placement) return stepOfPlacement(placement, reader)
  if (status !== 'closed' && way.onHold) return 'onHold'
  switch (status) {
    case 'open':
      return stepOfQuestion(way, reader)
    case 'candidateYes':
      return stepOfMeeting(way.meeting, today)
    case 'met':
      return stepOfOffer(way.offer, reader)
    case 'closed':
      return 'done'
  }
}

function stepOfQuestion(
  { hasCandidate, someoneIsAsked }: RequestWay,
  reader: StandingReader,
): WayStep {
  if (hasCandidate) return 'askCandidate'
  // that someone is asked shows to the employer with the candidate's yes
  return someoneIsAsked && reader !== 'employer' ? 'askForSearch' : 'search'
}

function stepOfMeeting(meeting: RequestWay['meeting'], today: IsoDate): WayStep {
  if (meeting === null) return 'planMeeting'
  if (meeting.status !== 'planned') return 'planAgain'
  return meeting.plannedOn <= today ? 'recordMeeting' : 'meet'
}

function stepOfOffer(offer: RequestWay['offer'], reader: StandingReader): WayStep {
  const isKnown = offer?.wasSent || reader !== 'employer'
  if (offer === null) return 'makeOffer'
  if (isOpenOffer(offer.status)) return isKnown ? STEP_OF_OFFER[offer.status] : 'prepareOffer'
  return isKnown ? 'offerAgain' : 'makeOffer'
}

const STEP_OF_OFFER: Record<OpenOfferStatus, WayStep> = {
  draft: 'finishOffer',
  awaitingYes: 'askOffer',
  ready: 'sendOffer',
  sent: 'answerOffer',
  changeAsked: 'changeOffer',
}

function stepOfPlacement(placement: PlacementOfWay, reader: StandingReader): WayStep {
  const { status, steppedBack, isDisputed, checkDueOn } = placement
  // what a candidate takes back, and what others recorded, is not the employer's
  const isStaff = reader !== 'employer'
  if (status === 'reserved') return steppedBack && isStaff ? 'call' : 'start'
  if (isDisputed && isStaff) return 'settleStart'
  if (status === 'started') return 'work'
  return checkDueOn !== null && isStaff ? 'checkProfile' : 'done'
}
