import { expect, test } from 'vitest'
import { median, p95 } from './statistics.ts'

const UP_TO_20 = Array.from({ length: 20 }, (_, place) => place + 1)

test.each([
  { values: [7], middle: 7, why: 'one value' },
  { values: [9, 1, 5], middle: 5, why: 'an odd number, in any order' },
  { values: [4, 1, 2, 30], middle: 3, why: 'an even number: halfway the middle two' },
  { values: [10, 9, 100], middle: 10, why: 'by size, not by spelling' },
])('the median of $values is $middle ($why)', ({ values, middle }) => {
  expect(median(values)).toBe(middle)
})

test.each([
  { values: [7], high: 7, why: 'one value' },
  { values: UP_TO_20, high: 19, why: '19 of 20 are not above it' },
  { values: UP_TO_20.slice(0, 19), high: 19, why: 'of 19 only all are 95 in 100' },
  { values: [...UP_TO_20, 21], high: 20, why: '20 of 21' },
])('the 95th percentile of $values.length values is $high ($why)', ({ values, high }) => {
  expect(p95(values)).toBe(high)
})

test('values stay in the order in which they were measured', () => {
  const values = [3, 1, 2]

  median(values)
  p95(values)

  expect(values).toEqual([3, 1, 2])
})

test('nothing measured is an error, never zero', () => {
  expect(() => median([])).toThrow('nothing was measured')
  expect(() => p95([])).toThrow('nothing was measured')
})
