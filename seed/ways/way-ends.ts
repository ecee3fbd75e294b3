/** One thing that someone does on the way from a flag or a request to a job. */
export type StepName =
  | ('flag' | 'declineFlag' | 'withdrawFlag' | 'takeUp' | 'keepBack' | 'show' | 'turnDown' | 'want')
  | ('request' | 'sayYes' | 'sayNo' | 'takeBack' | 'close' | 'search' | 'introduce' | 'nobody')
  | ('plan' | 'meet' | 'miss' | 'cancel' | 'goOnWithout' | 'requestElsewhere')
  | ('draft' | 'askForYes' | 'sayNoToTerms' | 'refuseSubsidy' | 'agree' | 'send')
  | ('askForChange' | 'decline' | 'withdraw' | 'lapse' | 'accept')
  | ('start' | 'notStart' | 'sayOtherwise' | 'end' | 'check' | 'measure' | 'register')

/** How a way begins: with a jobhunter's flag, an employer's request, one of the two, or "zoek voor mij". */
export type Opening = 'flag' | 'request' | 'either' | 'search'

/**
 * Where a way ends, for now or for good: how often, how it began, what followed, and how many working days ago the
 * last step can be. 'yes' stands for all that an opening takes until the candidate's yes to a meeting. Without weight
 * nobody goes this way but who is sent on it.
 */
export type WayKind = {
  weight: number
  opening: Opening
  steps: readonly (StepName | 'yes')[]
  lastAgo: readonly [least: number, most: number]
}

const WAITING = [1, 12] as const
const OVER = [2, 25] as const

const MET = ['yes', 'plan', 'meet'] as const
const ASKED = [...MET, 'draft', 'askForYes'] as const
const SENT = [...ASKED, 'agree', 'send'] as const
const ACCEPTED = [...SENT, 'accept'] as const

export const WAY_KINDS = {
  flagOpen: kind(30, 'flag', ['flag'], WAITING),
  flagDeclined: kind(14, 'flag', ['flag', 'declineFlag'], OVER),
  flagWithdrawn: kind(6, 'flag', ['flag', 'withdrawFlag'], OVER),
  introductionAsked: kind(18, 'flag', ['flag', 'takeUp'], WAITING),
  introductionKeptBack: kind(8, 'flag', ['flag', 'takeUp', 'keepBack'], OVER),
  introductionShown: kind(24, 'flag', ['flag', 'takeUp', 'show'], WAITING),
  introductionTurnedDown: kind(10, 'flag', ['flag', 'takeUp', 'show', 'turnDown'], OVER),
  requestOpen: kind(55, 'request', ['request'], WAITING),
  requestDeclined: kind(26, 'request', ['request', 'sayNo'], OVER),
  requestTakenBack: kind(14, 'request', ['request', 'takeBack'], OVER),
  searchOpen: kind(12, 'search', ['search'], WAITING),
  searchIntroduced: kind(6, 'search', ['search', 'introduce'], WAITING),
  searchAnswered: kind(6, 'search', ['search', 'introduce', 'show'], WAITING),
  searchClosed: kind(5, 'search', ['search', 'nobody'], OVER),
  saidYes: kind(20, 'either', ['yes'], WAITING),
  meetingPlanned: kind(24, 'either', ['yes', 'plan'], [1, 4]),
  meetingDue: kind(10, 'either', ['yes', 'plan'], [4, 9]),
  meetingMissed: kind(8, 'either', ['yes', 'plan', 'miss'], WAITING),
  meetingCancelled: kind(5, 'either', ['yes', 'plan', 'cancel'], WAITING),
  closedAfterMeeting: kind(10, 'either', [...MET, 'close'], OVER),
  met: kind(12, 'either', MET, WAITING),
  withoutMeeting: kind(6, 'either', ['yes', 'goOnWithout'], WAITING),
  offerDraft: kind(7, 'either', [...MET, 'draft'], WAITING),
  offerAsked: kind(12, 'either', ASKED, WAITING),
  offerNotAgreed: kind(4, 'either', [...ASKED, 'sayNoToTerms'], WAITING),
  subsidyRefused: kind(4, 'either', [...ASKED, 'refuseSubsidy'], WAITING),
  offerReady: kind(7, 'either', [...ASKED, 'agree'], WAITING),
  offerSent: kind(14, 'either', SENT, WAITING),
  changeAsked: kind(6, 'either', [...SENT, 'askForChange'], WAITING),
  offerDeclined: kind(8, 'either', [...SENT, 'decline'], OVER),
  offerLapsed: kind(5, 'either', [...SENT, 'lapse'], OVER),
  offerWithdrawn: kind(5, 'either', [...SENT, 'withdraw'], OVER),
  reserved: kind(12, 'either', ACCEPTED, WAITING),
  onHold: kind(4, 'either', [...SENT, 'requestElsewhere', 'accept'], WAITING),
  startDue: kind(7, 'either', ACCEPTED, [4, 9]),
  started: kind(50, 'either', [...ACCEPTED, 'start'], OVER),
  measured: kind(0, 'either', [...ACCEPTED, 'start', 'measure', 'register'], [2, 6]),
  notStarted: kind(6, 'either', [...ACCEPTED, 'notStart'], WAITING),
  checked: kind(4, 'either', [...ACCEPTED, 'notStart', 'check'], OVER),
  opposite: kind(2, 'either', [...ACCEPTED, 'start', 'sayOtherwise'], WAITING),
  ended: kind(8, 'either', [...ACCEPTED, 'start', 'end'], WAITING),
  lookingAgain: kind(8, 'either', [...ACCEPTED, 'start', 'end', 'check'], OVER),
} as const satisfies Record<string, WayKind>

export type WayEnd = keyof typeof WAY_KINDS

/** What an opening takes until the candidate's yes to a meeting. */
export const UNTIL_YES = {
  flag: ['flag', 'takeUp', 'show', 'want'],
  request: ['request', 'sayYes'],
} as const satisfies Record<string, readonly StepName[]>

/** Whether someone is taken by a job on this way, so that no other way can go on with the same person. */
export function takesSomeone(end: WayEnd): boolean {
  const steps: WayKind['steps'] = WAY_KINDS[end].steps
  return steps.includes('accept')
}

function kind(
  weight: number,
  opening: Opening,
  steps: WayKind['steps'],
  lastAgo: WayKind['lastAgo'],
): WayKind {
  return { weight, opening, steps, lastAgo }
}
