import { type MunicipalityCode, municipalityCode, regionCode } from '#app/domain/primitives.ts'
import type { Random } from './random.ts'

/** Midden-Utrecht. */
export const DEMO_REGION = regionCode.parse('AM13')

// Inhabitants in thousands, rounded: only the proportions count here.
const ROWS = [
  ['GM0344', 'Utrecht', 377],
  ['GM0355', 'Zeist', 66],
  ['GM0356', 'Nieuwegein', 66],
  ['GM1904', 'Stichtse Vecht', 66],
  ['GM0632', 'Woerden', 53],
  ['GM0321', 'Houten', 51],
  ['GM1581', 'Utrechtse Heuvelrug', 50],
  ['GM0310', 'De Bilt', 44],
  ['GM0353', 'IJsselstein', 34],
  ['GM0352', 'Wijk bij Duurstede', 24],
  ['GM0312', 'Bunnik', 16],
  ['GM0331', 'Lopik', 15],
  ['GM0335', 'Montfoort', 14],
  ['GM0589', 'Oudewater', 10],
] as const

/** A municipality of the region, with how many people live there. */
export type Place = { code: MunicipalityCode; name: string; inhabitants: number }

export const PLACES: readonly Place[] = ROWS.map(([code, name, inhabitants]) => ({
  code: municipalityCode.parse(code),
  name,
  inhabitants,
}))

/** One of the places, a large one more often. */
export function drawPlace(random: Random, places: readonly Place[] = PLACES): Place {
  const total = places.reduce((sum, { inhabitants }) => sum + inhabitants, 0)
  let left = random.whole(1, total)
  const drawn = places.find(({ inhabitants }) => {
    left -= inhabitants
    return left <= 0
  })
  if (!drawn) throw new Error('There is no place to draw from.')
  return drawn
}

/** The places with these names. */
export function placesNamed(...names: (typeof ROWS)[number][1][]): Place[] {
  return PLACES.filter(({ name }) => names.some((wanted) => wanted === name))
}
