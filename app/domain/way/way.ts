import type { WayReader } from '#app/domain/introduction/closing-reasons.ts'
import type {
  FlagStatus,
  IntroductionStatus,
  MeetingStatus,
  RequestStatus,
} from '#app/domain/introduction/statuses.ts'
import type { OfferStatus, PlacementStatus } from '#app/domain/placement/statuses.ts'
import type { IsoDate } from '#app/domain/primitives.ts'

/** Whoever reads where something stands between a candidate and an employer; a colleague is another adviser than the employer's own. */
export type StandingReader = WayReader | 'colleague' | 'manager'

export type FlagWay = { kind: 'flag'; status: FlagStatus; dueOn: IsoDate; answer: string | null }

export type IntroductionWay = {
  kind: 'introduction'
  status: IntroductionStatus
  onHold: boolean
  dueOn: IsoDate
  /** Words of the employer, or the code of a closing reason. */
  answer: string | null
}

/** A request with the newest meeting, the newest offer and the placement it came to. */
export type RequestWay = {
  kind: 'request'
  status: RequestStatus
  onHold: boolean
  hasCandidate: boolean
  /** For a "zoek voor mij": a candidate is asked right now whether the employer may see the profile. */
  someoneIsAsked: boolean
  dueOn: IsoDate
  closedBecause: string | null
  closingText: string | null
  meeting: { status: MeetingStatus; plannedOn: IsoDate; plannedTime: string } | null
  offer: { status: OfferStatus; wasSent: boolean; dueOn: IsoDate | null } | null
  placement: PlacementOfWay | null
}

export type PlacementOfWay = {
  status: PlacementStatus
  startsOn: IsoDate
  dueOn: IsoDate
  /** The candidate took back release or yes after the employer's yes. */
  steppedBack: boolean
  /** Adviser and employer recorded opposite things about the start. */
  isDisputed: boolean
  /** By when the jobhunter looks at the profile again; null when that is not asked. */
  checkDueOn: IsoDate | null
}

export type Way = FlagWay | IntroductionWay | RequestWay

/** What happens next on a way, or why nothing does. */
export type WayStep =
  | 'answerFlag'
  | 'askIntroduction'
  | 'answerIntroduction'
  | 'search'
  | 'askForSearch'
  | 'askCandidate'
  | 'planMeeting'
  | 'planAgain'
  | 'meet'
  | 'recordMeeting'
  | 'makeOffer'
  | 'offerAgain'
  | 'prepareOffer'
  | 'finishOffer'
  | 'askOffer'
  | 'sendOffer'
  | 'answerOffer'
  | 'changeOffer'
  | 'start'
  | 'call'
  | 'settleStart'
  | 'work'
  | 'checkProfile'
  | 'onHold'
  | 'done'

/** Where a way stands for one reader: in a few words, what happens next, whose move it is and by when. */
export type Standing = {
  step: WayStep
  label: string
  sentence: string
  /** Null when nothing is left to do, or while it stands still. */
  owner: WayReader | null
  dueOn: IsoDate | null
  late: boolean
  /** Whether it has come to an offer that this reader can open. */
  isOffer: boolean
}
