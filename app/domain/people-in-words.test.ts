import { expect, test } from 'vitest'
import { peopleInWords } from './people-in-words.ts'

test.each([
  { number: 0, words: '0 mensen' },
  { number: 1, words: '1 persoon' },
  { number: 999, words: '999 mensen' },
  { number: 1_000, words: '1.000 mensen' },
  { number: 1_234_567, words: '1.234.567 mensen' },
])('$number reads as $words', ({ number, words }) => {
  expect(peopleInWords(number)).toBe(words)
})
