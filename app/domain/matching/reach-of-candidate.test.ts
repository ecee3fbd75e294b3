import { describe, expect, test } from 'vitest'
import { municipalityCode } from '#app/domain/primitives.ts'
import { reachOfCandidate } from './reach-of-candidate.ts'

const UTRECHT = municipalityCode.parse('GM0344')
const ZEIST = municipalityCode.parse('GM0355')
const WOERDEN = municipalityCode.parse('GM0632')
const AMERSFOORT = municipalityCode.parse('GM0307')
const places = [
  { code: UTRECHT, name: 'Utrecht', latitude: 520907, longitude: 51214 },
  { code: ZEIST, name: 'Zeist', latitude: 520906, longitude: 52333 },
  { code: WOERDEN, name: 'Woerden', latitude: 520850, longitude: 48833 },
  { code: AMERSFOORT, name: 'Amersfoort', latitude: 521561, longitude: 53878 },
]
const someone = { home: ZEIST, travelKm: null, ownPeopleIn: null }

describe('where vacancies for someone are looked for', () => {
  test('within as many kilometres as someone travels, in the own region', () => {
    const { km, within } = reachOfCandidate({ ...someone, travelKm: 12 }, places)

    expect(km).toBe(12)
    expect(within).toEqual([UTRECHT, ZEIST])
  })

  test('within thirty while it is unknown how far someone travels; another region is left to its own', () => {
    const { km, within } = reachOfCandidate(someone, places)

    expect(km).toBe(30)
    expect(within).toEqual([UTRECHT, ZEIST, WOERDEN])
  })

  test('as far as was asked', () => {
    const { within } = reachOfCandidate({ ...someone, travelKm: 12 }, places, 40)

    expect(within).toContain(WOERDEN)
  })

  test('the whole region when that was asked', () => {
    const { within } = reachOfCandidate({ ...someone, travelKm: 1 }, places, null)

    expect(within).toContain(WOERDEN)
    expect(within).not.toContain(AMERSFOORT)
  })

  test('whoever has no known place is looked for in the region of the own people', () => {
    const { within } = reachOfCandidate({ ...someone, home: null, ownPeopleIn: AMERSFOORT }, places)

    expect(within).toContain(AMERSFOORT)
    expect(within).not.toContain(UTRECHT)
  })

  test('an unknown place of everyone leaves out no vacancy', () => {
    expect(reachOfCandidate({ ...someone, home: null }, places).within).toBeNull()
  })
})
