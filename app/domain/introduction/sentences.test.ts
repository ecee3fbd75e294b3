import { expect, test } from 'vitest'
import { sidesThatMayMove } from '#tests/support/sides-that-may-move.ts'
import {
  flagStatusLabel,
  introductionStatusLabel,
  meetingStatusLabel,
  nextOfFlag,
  nextOfIntroduction,
  nextOfMeeting,
  nextOfRequest,
  ON_HOLD_SENTENCES,
  requestStatusLabel,
} from './sentences.ts'
import {
  FLAG_MOVES,
  FLAG_STATUSES,
  INTRODUCTION_MOVES,
  INTRODUCTION_STATUSES,
  MEETING_STATUSES,
  REQUEST_MOVES,
  REQUEST_STATUSES,
} from './statuses.ts'

const ofCandidate = { hasCandidate: true }

test.each(REQUEST_STATUSES.map((status) => ({ status })))(
  'whoever owns a request that is $status may move it, and nobody owns a closed one',
  ({ status }) => {
    const { owner } = nextOfRequest(status, ofCandidate)
    const sides = sidesThatMayMove(REQUEST_MOVES, status)

    expect(owner === null ? sides.length === 0 : sides.includes(owner)).toBe(true)
  },
)

test.each(FLAG_STATUSES.filter((status) => status !== 'takenUp').map((status) => ({ status })))(
  'whoever owns a flag that is $status may move it',
  ({ status }) => {
    const { owner } = nextOfFlag(status)
    const sides = sidesThatMayMove(FLAG_MOVES, status)

    expect(owner === null ? sides.length === 0 : sides.includes(owner)).toBe(true)
  },
)

test.each(
  INTRODUCTION_STATUSES.filter((status) => status !== 'wanted').map((status) => ({ status })),
)('whoever owns an introduction that is $status may move it', ({ status }) => {
  const { owner } = nextOfIntroduction(status)
  const sides = sidesThatMayMove(INTRODUCTION_MOVES, status)

  expect(owner === null ? sides.length === 0 : sides.includes(owner)).toBe(true)
})

test('a flag taken up and an introduction wanted go on elsewhere, with an owner there', () => {
  expect(nextOfFlag('takenUp').owner).toBe('jobhunter')
  expect(nextOfIntroduction('wanted').owner).toBe('adviser')
})

test('a request for nobody in particular is the adviser’s to answer', () => {
  expect(nextOfRequest('open', { hasCandidate: false }).owner).toBe('adviser')
  expect(nextOfRequest('open', ofCandidate).owner).toBe('jobhunter')
  expect(nextOfRequest('closed', { hasCandidate: false }).owner).toBeNull()
})

test('a missed meeting is said without blame, and the adviser goes on', () => {
  expect(meetingStatusLabel('missed', 'employer')).toBe('Ging niet door')
  expect(nextOfMeeting('missed').owner).toBe('adviser')
})

test('an employer does not read that a candidate said yes elsewhere', () => {
  expect(ON_HOLD_SENTENCES.employer).not.toMatch(/elders|ergens anders|ander/)
})

test.each(['employer', 'adviser', 'jobhunter'] as const)(
  'every status has words for %s',
  (reader) => {
    const labels = [
      ...FLAG_STATUSES.map((status) => flagStatusLabel(status, reader)),
      ...INTRODUCTION_STATUSES.map((status) => introductionStatusLabel(status, reader)),
      ...REQUEST_STATUSES.map((status) => requestStatusLabel(status, reader)),
      ...MEETING_STATUSES.map((status) => meetingStatusLabel(status, reader)),
    ]

    expect(labels.every((label) => /^\p{Lu}/u.test(label))).toBe(true)
  },
)
