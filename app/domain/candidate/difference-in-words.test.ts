import { describe, expect, test } from 'vitest'
import { isoDate, municipalityCode } from '#app/domain/primitives.ts'
import { differenceInWords } from './difference-in-words.ts'
import type { Fact } from './facts.ts'
import { EMPTY_PROFILE, type Profile } from './profile.ts'
import { whatChanged } from './what-changed.ts'

const seenOn = isoDate.parse('2026-03-02')
const nameOf = () => 'Zeist'

function inWords(field: string, fileValue: unknown, of: Partial<Profile> = {}, facts: Fact[] = []) {
  return differenceInWords(
    { field, fileValue, seenOn },
    { profile: { ...EMPTY_PROFILE, ...of }, facts },
    nameOf,
  )
}

describe('what the file says beside what stands here', () => {
  test.each<{ field: string; file: unknown; here: Partial<Profile>; reads: [string, string] }>([
    {
      field: 'hoursMost',
      file: 32,
      here: { hoursLeast: 8, hoursMost: 24 },
      reads: ['hoogstens 32 uur', 'hoogstens 24 uur'],
    },
    {
      field: 'travelMeans',
      file: [],
      here: { travelMeans: ['bicycle'] },
      reads: ['heeft nog geen vervoer', 'met de fiets'],
    },
    {
      field: 'municipality',
      file: 'GM0355',
      here: {},
      reads: ['Zeist', 'Nog niet bekend'],
    },
  ])('of $field', ({ field, file, here, reads: [fileSays, standsHere] }) => {
    expect(inWords(field, file, here)).toMatchObject({ fileSays, standsHere, seenOn })
  })

  test('of a fact, beside the newest of its kind', () => {
    const told = { kind: 'benefit', benefit: 'ww', on: '2026-03-01' }
    const known: Fact[] = [
      { kind: 'benefit', benefit: 'bijstand', on: seenOn },
      { kind: 'benefit', benefit: 'none', on: seenOn },
    ]

    expect(inWords('benefit', told, {}, known)).toMatchObject({
      heading: 'Uitkering',
      fileSays: 'WW, op 1 maart 2026',
      standsHere: 'Geen uitkering, op 2 maart 2026',
    })
  })

  test('nothing, when the value is none that is known any more', () => {
    expect(inWords('hoursMost', 'veel')).toBeNull()
    expect(inWords('shoeSize', 42)).toBeNull()
  })
})

test('what changed since the yes is told part by part', () => {
  const agreed = { ...EMPTY_PROFILE, hoursMost: 24, talents: ['rustig'] }
  const now = { ...agreed, hoursMost: 32, municipality: municipalityCode.parse('GM0355') }

  expect(whatChanged(agreed, now, nameOf)).toMatchObject([
    { field: 'hoursMost', before: 'hoogstens 24 uur', after: 'hoogstens 32 uur' },
    { field: 'municipality', before: 'Nog niet bekend', after: 'Zeist' },
  ])
})
