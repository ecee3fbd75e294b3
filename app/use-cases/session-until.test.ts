import { expect, test } from 'vitest'
import { isWorthProlonging, sessionUntil } from './session-until.ts'

const at = (time: string) => new Date(`2026-03-02T${time}:00Z`)

test.each([
  { now: '08:00', until: '16:00', why: 'eight hours after it starts' },
  { now: '11:59', until: '19:59', why: 'eight hours after it is used' },
  { now: '12:00', until: '20:00', why: 'twelve hours after it started' },
  { now: '15:00', until: '20:00', why: 'never later than that' },
])('a session of 08:00 used at $now lasts until $until ($why)', ({ now, until }) => {
  expect(sessionUntil(at('08:00'), at(now))).toEqual(at(until))
})

test.each([
  { now: '08:14', worth: false },
  { now: '08:15', worth: true },
  { now: '15:59', worth: true },
])('a session of 08:00 used at $now is written anew: $worth', ({ now, worth }) => {
  const session = { startedAt: at('08:00'), expiresAt: at('16:00') }
  expect(isWorthProlonging(session, at(now))).toBe(worth)
})
