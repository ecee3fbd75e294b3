import { expect, test } from 'vitest'
import {
  flagStatusLabel,
  introductionStatusLabel,
  meetingStatusLabel,
  ON_HOLD_SENTENCES,
  requestStatusLabel,
} from './sentences.ts'
import {
  FLAG_STATUSES,
  INTRODUCTION_STATUSES,
  MEETING_STATUSES,
  REQUEST_STATUSES,
} from './statuses.ts'

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
