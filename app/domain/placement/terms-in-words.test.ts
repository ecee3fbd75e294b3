import { expect, test } from 'vitest'
import { makeTerms } from '#tests/support/make-way.ts'
import { termsInWords } from './terms-in-words.ts'

test.each([
  { months: 12, says: true },
  { months: null, says: false },
])('about extending a contract of $months months something is said: $says', ({ months, says }) => {
  const terms = termsInWords(makeTerms({ months, intendsToExtend: false }))

  expect(terms.some(({ term }) => term === 'Daarna')).toBe(says)
})
