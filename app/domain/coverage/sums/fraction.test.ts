import { expect, test } from 'vitest'
import {
  asNumber,
  dividedBy,
  exactly,
  least,
  minus,
  percentOf,
  plus,
  roundHalfUp,
  times,
} from './fraction.ts'

test.each([
  { value: 0.4, cents: 0, why: 'under half a cent' },
  { value: 0.5, cents: 1, why: 'half a cent goes up' },
  { value: 1.005, cents: 1, why: 'just over a cent' },
  { value: 663.5, cents: 664, why: 'a tie in the minimum wage of 2024' },
  { value: 735.5, cents: 736, why: 'a tie in the minimum wage of 2026' },
  { value: 112_175.5, cents: 112_176, why: 'a tie at an even cent' },
])('$value cents round to $cents: $why', ({ value, cents }) => {
  expect(roundHalfUp(exactly(value))).toBe(cents)
})

test('a decimal number is exactly what is written, where binary numbers are not', () => {
  expect(times(exactly(1.1), exactly(1.1))).toEqual(exactly(1.21))
  expect(minus(percentOf(14.5, exactly(100)), exactly(14.5)).top).toBe(0n)
  expect(asNumber(plus(exactly(0.1), exactly(0.2)))).toBe(0.3)
})

test('thirds come back whole', () => {
  const third = dividedBy(exactly(1), exactly(3))
  expect(asNumber(times(third, exactly(3)))).toBe(1)
})

test('the least of two is the smaller one, whichever comes first', () => {
  expect(least(exactly(2), exactly(3))).toEqual(exactly(2))
  expect(least(exactly(3), exactly(2))).toEqual(exactly(2))
})

test('parts of months of any length add up to the whole', () => {
  const parts = [
    { top: 1n, bottom: 31n },
    { top: 27n, bottom: 28n },
    { top: 30n, bottom: 31n },
    { top: 1n, bottom: 28n },
  ]
  expect(asNumber(parts.reduce(plus))).toBe(2)
})
