import { expect, test } from 'vitest'
import { municipalityCode } from '#app/domain/primitives.ts'
import { placeBook, placeSentence } from './place-book.ts'

const utrecht = municipalityCode.parse('GM0344')
const hague = municipalityCode.parse('GM0518')
const bergenNorth = municipalityCode.parse('GM0373')
const bergenSouth = municipalityCode.parse('GM0893')
const point = { latitude: 520_000, longitude: 50_000 }
const book = placeBook(
  [
    { code: utrecht, name: 'Utrecht', ...point },
    { code: hague, name: "'s-Gravenhage", ...point },
    { code: bergenNorth, name: 'Bergen (NH.)', ...point },
    { code: bergenSouth, name: 'Bergen (L.)', ...point },
  ],
  [
    { name: 'Vleuten', municipality: utrecht },
    { name: 'Utrecht', municipality: hague },
    { name: 'Bergen', municipality: bergenNorth },
  ],
)

test.each([
  { typed: 'Utrecht', to: utrecht, why: 'a municipality before a place of that name' },
  { typed: ' vleuten ', to: utrecht, why: 'a place, whatever the capitals and spaces' },
  { typed: '’s Gravenhage', to: hague, why: 'apostrophes and dashes do not count' },
  { typed: 'Bergen (NH.)', to: bergenNorth, why: 'the whole name' },
])('$typed is found: $why', ({ typed, to }) => {
  expect(book.find(typed)).toEqual({ ok: true, municipality: to })
})

test('a name of several municipalities is asked about by their own names', () => {
  const found = book.find('Bergen')

  expect(found).toEqual({
    ok: false,
    because: 'severalPlaces',
    municipalities: ['Bergen (L.)', 'Bergen (NH.)'],
  })
  expect(!found.ok && placeSentence(found)).toContain('Bergen (L.) of Bergen (NH.)')
})

test('a place that is not there is not guessed', () => {
  expect(book.find('Nergenshuizen')).toEqual({ ok: false, because: 'unknownPlace' })
  expect(book.find('')).toEqual({ ok: false, because: 'unknownPlace' })
})
