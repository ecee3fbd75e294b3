import { expect, test } from 'vitest'
import { dividedBy, exactly } from '../sums/fraction.ts'
import { roundedTogether } from './running-total.ts'

const third = dividedBy(exactly(100), exactly(3))

test('months of a third add up to the rounded total', () => {
  expect(roundedTogether([third, third, third])).toEqual([33, 34, 33])
})

test('a month that is not known is null and adds nothing', () => {
  expect(roundedTogether([third, null, third, third])).toEqual([33, null, 34, 33])
})

test('a half goes up in the month where the total reaches it', () => {
  expect(roundedTogether([0.5, 0.5, 0.5].map(exactly))).toEqual([1, 0, 1])
})

test('no months, no amounts', () => {
  expect(roundedTogether([])).toEqual([])
})
