import { expect, test } from 'vitest'
import { editDistance, errorsForgiven } from './edit-distance.ts'

test.each([
  { one: 'heftruck', other: 'heftruck', errors: 0, why: 'the same' },
  { one: 'heftruk', other: 'heftruck', errors: 1, why: 'a letter missing' },
  { one: 'hefttruck', other: 'heftruck', errors: 1, why: 'a letter too many' },
  { one: 'heftrock', other: 'heftruck', errors: 1, why: 'a wrong letter' },
  { one: 'hefturck', other: 'heftruck', errors: 1, why: 'two letters swapped' },
  { one: 'eftruk', other: 'heftruck', errors: 2, why: 'two errors' },
  { one: '', other: 'abc', errors: 3, why: 'nothing' },
])('$one and $other: $errors ($why)', ({ one, other, errors }) => {
  expect(editDistance(one, other)).toBe(errors)
  expect(editDistance(other, one)).toBe(errors)
})

test.each([
  { word: 'vier', forgiven: 0 },
  { word: 'vijfs', forgiven: 1 },
  { word: 'achtvier', forgiven: 1 },
  { word: 'negenvier', forgiven: 2 },
  { word: '123456789', forgiven: 0 },
])('$word may have $forgiven typing errors', ({ word, forgiven }) => {
  expect(errorsForgiven(word)).toBe(forgiven)
})
