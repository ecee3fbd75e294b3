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

test('hours a week are written as people write them', () => {
  const terms = termsInWords(makeTerms({ hoursPerWeek: 28.5, fullTimeHours: 37.5 }))

  expect(terms).toContainEqual({
    term: 'Uren per week',
    description: '28,5 uur (voltijd is hier 37,5 uur)',
  })
})
