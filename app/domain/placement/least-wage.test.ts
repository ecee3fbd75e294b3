import { expect, test } from 'vitest'
import { isoDate } from '#app/domain/primitives.ts'
import { wageBesideLaw } from './least-wage.ts'

// 2026, first half: 14.71 from 21 on, 30 % of it at 15, 60 % at 19
const ON = isoDate.parse('2026-03-02')

test.each([
  { cents: 440, age: null, kind: 'tooLow' },
  { cents: 441, age: null, kind: 'youthOnly' },
  { cents: 1_470, age: null, kind: 'youthOnly' },
  { cents: 1_471, age: null, kind: 'allowed' },
  { cents: 882, age: 19, kind: 'tooLow' },
  { cents: 883, age: 19, kind: 'allowed' },
  { cents: 1_470, age: 21, kind: 'tooLow' },
  { cents: 1_471, age: 44, kind: 'allowed' },
])('$cents cents an hour at the age of $age is $kind', ({ cents, age, kind }) => {
  expect(wageBesideLaw(cents, age, ON).kind).toBe(kind)
})

test('the sentence names the least that may be paid', () => {
  expect(wageBesideLaw(500, 30, ON)).toMatchObject({
    sentence: 'Dit is minder dan het minimumloon voor deze leeftijd: €\u00a014,71 per uur.',
  })
})
