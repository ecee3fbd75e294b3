import type { Moves } from '#app/domain/actor.ts'

export const FLAG_STATUSES = ['open', 'takenUp', 'declined', 'withdrawn'] as const
export type FlagStatus = (typeof FLAG_STATUSES)[number]
export const FLAG_MOVES: Moves<FlagStatus> = {
  open: {
    takenUp: ['adviser', 'portal'],
    declined: ['adviser'],
    withdrawn: ['jobhunter', 'portal'],
  },
  takenUp: {},
  declined: {},
  withdrawn: {},
}

export const INTRODUCTION_STATUSES = [
  'candidateAsked',
  'shown',
  'wanted',
  'notWanted',
  'withdrawn',
] as const
export type IntroductionStatus = (typeof INTRODUCTION_STATUSES)[number]
export const INTRODUCTION_MOVES: Moves<IntroductionStatus> = {
  candidateAsked: { shown: ['jobhunter'], withdrawn: ['jobhunter', 'portal'] },
  shown: {
    wanted: ['employer'],
    notWanted: ['employer'],
    withdrawn: ['portal'],
  },
  wanted: {},
  notWanted: {},
  withdrawn: {},
}

/** The statuses in which an introduction still waits for someone. */
export const OPEN_INTRODUCTION_STATUSES = [
  'candidateAsked',
  'shown',
] as const satisfies readonly IntroductionStatus[]

export const REQUEST_STATUSES = ['open', 'candidateYes', 'met', 'closed'] as const
export type RequestStatus = (typeof REQUEST_STATUSES)[number]
const CLOSE = { closed: ['employer', 'adviser', 'jobhunter', 'portal'] } as const
export const REQUEST_MOVES: Moves<RequestStatus> = {
  open: { candidateYes: ['jobhunter'], ...CLOSE },
  candidateYes: { met: ['adviser'], closed: ['employer', 'adviser', 'portal'] },
  met: { closed: ['employer', 'adviser', 'portal'] },
  closed: {},
}

export const MEETING_STATUSES = ['planned', 'held', 'missed', 'cancelled'] as const
export type MeetingStatus = (typeof MEETING_STATUSES)[number]
export const MEETING_MOVES: Moves<MeetingStatus> = {
  planned: {
    planned: ['adviser'],
    held: ['adviser'],
    missed: ['adviser'],
    cancelled: ['adviser', 'portal'],
  },
  held: {},
  missed: {},
  cancelled: {},
}
