import { expect, test } from 'vitest'
import { dutchDay } from './system-clock.ts'

test.each([
  { at: '2026-03-28T22:59:59Z', day: '2026-03-28', why: 'winter: the last second of the day' },
  { at: '2026-03-28T23:00:00Z', day: '2026-03-29', why: 'winter: the first second of the next' },
  { at: '2026-07-01T21:59:59Z', day: '2026-07-01', why: 'summer: the last second of the day' },
  { at: '2026-07-01T22:00:00Z', day: '2026-07-02', why: 'summer: the first second of the next' },
])('$at is $day in the Netherlands ($why)', ({ at, day }) => {
  expect(dutchDay(new Date(at))).toBe(day)
})
