import { expect, test } from 'vitest'
import { makeTerms } from '#tests/support/make-way.ts'
import { termsInWords } from './placement/terms-in-words.ts'
import { dutchNumber } from './primitives.ts'

test.each([
  { value: 0, words: '0' },
  { value: 999, words: '999' },
  { value: 1664, words: '1.664' },
  { value: 28.5, words: '28,5' },
  { value: 1234.125, words: '1.234,125' },
])('$value is written $words', ({ value, words }) => {
  expect(dutchNumber(value)).toBe(words)
})

test('the hours of a year have their point in the terms of an offer', () => {
  expect(termsInWords(makeTerms({ paidHoursPerYear: 1664 }))).toContainEqual({
    term: 'Betaalde uren per jaar',
    description: '1.664 uur',
  })
})
