import type { Moves } from '#app/domain/actor.ts'

export const OFFER_STATUSES = [
  'draft',
  'awaitingYes',
  'ready',
  'sent',
  'changeAsked',
  'accepted',
  'declined',
  'lapsed',
  'withdrawn',
] as const
export type OfferStatus = (typeof OFFER_STATUSES)[number]

const WITHDRAW = { withdrawn: ['adviser', 'portal'] } as const

export const OFFER_MOVES: Moves<OfferStatus> = {
  draft: { awaitingYes: ['adviser'], ...WITHDRAW },
  awaitingYes: { ready: ['jobhunter'], draft: ['jobhunter', 'adviser'], ...WITHDRAW },
  ready: { sent: ['adviser'], draft: ['adviser'], ...WITHDRAW },
  sent: {
    accepted: ['employer'],
    declined: ['employer'],
    changeAsked: ['employer'],
    lapsed: ['portal'],
    ...WITHDRAW,
  },
  changeAsked: { draft: ['adviser'], ...WITHDRAW },
  accepted: {},
  declined: {},
  lapsed: {},
  withdrawn: {},
}

/** The statuses in which an offer still waits for someone. */
export const OPEN_OFFER_STATUSES = [
  'draft',
  'awaitingYes',
  'ready',
  'sent',
  'changeAsked',
] as const satisfies readonly OfferStatus[]

/** Of an offer that came to nothing. */
const CLOSED: readonly OfferStatus[] = ['declined', 'lapsed', 'withdrawn']

/** Whether an offer is over without a placement: what it covered no longer matters. */
export function isClosedOffer(status: OfferStatus): boolean {
  return CLOSED.includes(status)
}

export const PLACEMENT_STATUSES = ['reserved', 'started', 'notStarted', 'ended'] as const
export type PlacementStatus = (typeof PLACEMENT_STATUSES)[number]

export const PLACEMENT_MOVES: Moves<PlacementStatus> = {
  reserved: { started: ['adviser', 'employer'], notStarted: ['adviser', 'employer'] },
  started: { ended: ['adviser', 'jobhunter'] },
  notStarted: {},
  ended: {},
}

export const NOT_STARTED_REASONS = [
  'candidateChangedMind',
  'employerChangedMind',
  'noTransport',
  'otherJob',
  'postponed',
  'workDisappeared',
  'unknown',
] as const
export type NotStartedReason = (typeof NOT_STARTED_REASONS)[number]

export const ENDED_REASONS = [
  'contractEnded',
  'byEmployer',
  'byEmployee',
  'mutual',
  'otherJob',
  'unknown',
] as const
export type EndedReason = (typeof ENDED_REASONS)[number]
