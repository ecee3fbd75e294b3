import { expect, test } from 'vitest'
import { placeBook } from '#app/domain/places/place-book.ts'
import { municipalityCode } from '#app/domain/primitives.ts'
import { placeLookup } from './place-lookup.ts'

const municipalities = [
  ['GM0344', 'Utrecht'],
  ['GM0796', "'s-Hertogenbosch"],
  ['GM0603', 'Rijswijk'],
  ['GM0402', 'Hilversum'],
].map(([code, name = '']) => ({
  code: municipalityCode.parse(code),
  name,
  latitude: 520000,
  longitude: 50000,
}))
const places = [
  { name: 'Vleuten', municipality: municipalityCode.parse('GM0344') },
  { name: 'Nes', municipality: municipalityCode.parse('GM0344') },
  { name: 'Nes', municipality: municipalityCode.parse('GM0402') },
]
const find = placeLookup(placeBook(municipalities, places))

test.each([
  { written: 'Utrecht', code: 'GM0344' },
  { written: 'gemeente utrecht', code: 'GM0344' },
  { written: 'GM0344', code: 'GM0344' },
  { written: 'gm0344', code: 'GM0344' },
  { written: '0344', code: 'GM0344' },
  { written: 'VLEUTEN', code: 'GM0344' },
  { written: 'Den Bosch', code: 'GM0796' },
  { written: '’s-Hertogenbosch', code: 'GM0796' },
])('$written is $code', ({ written, code }) => {
  expect(find(written)).toEqual({ ok: true, value: code })
})

test.each([
  { written: 'Nergenshuizen', because: 'unknownPlace' },
  { written: 'GM9999', because: 'unknownPlace' },
  { written: 'Nes', because: 'severalPlaces' },
])('$written is refused: $because', ({ written, because }) => {
  expect(find(written)).toEqual({ ok: false, because })
})
