import type { MunicipalityCode } from '#app/domain/primitives.ts'
import { type DistanceOf, distancesBetween, type Municipality } from './reach.ts'

/** A place that lies in a municipality. */
export type Place = { name: string; municipality: MunicipalityCode }

/** A typed place: the municipality it lies in, or why that is not clear. */
export type FoundPlace =
  | { ok: true; municipality: MunicipalityCode }
  | { ok: false; because: 'unknownPlace' }
  | { ok: false; because: 'severalPlaces'; municipalities: string[] }

/** Everything the portal knows about places. */
export type PlaceBook = {
  municipalities: readonly Municipality[]
  /** Their names, to choose from. */
  names: readonly string[]
  /** The name of a municipality; its code where it has none. */
  nameOf: (code: MunicipalityCode) => string
  distanceOf: DistanceOf
  /** The municipality of a place as people type it; a municipality's own name comes before a place's. */
  find: (typed: string) => FoundPlace
}

/** Makes the book of these municipalities and places. */
export function placeBook(
  municipalities: readonly Municipality[],
  places: readonly Place[],
): PlaceBook {
  const names = new Map(municipalities.map(({ code, name }) => [code, name]))
  const nameOf = (code: MunicipalityCode) => names.get(code) ?? code
  const ofMunicipalities = byName(
    municipalities.map(({ code, name }) => ({ name, municipality: code })),
  )
  const ofPlaces = byName([
    ...places,
    // 'Bergen (NH.)' is also found, beside the others of that name, by 'Bergen'
    ...municipalities.map(({ code, name }) => ({
      name: name.replace(/\s*\(.*\)$/, ''),
      municipality: code,
    })),
  ])

  function find(typed: string): FoundPlace {
    const name = comparable(typed)
    const found = [...(ofMunicipalities.get(name) ?? ofPlaces.get(name) ?? [])]
    const [municipality, ...others] = found
    if (municipality === undefined) return { ok: false, because: 'unknownPlace' }
    if (others.length === 0) return { ok: true, municipality }
    return { ok: false, because: 'severalPlaces', municipalities: found.map(nameOf).sort() }
  }

  return {
    municipalities,
    names: municipalities.map(({ name }) => name),
    nameOf,
    distanceOf: distancesBetween(municipalities),
    find,
  }
}

/** What to say when a typed place is not clear. */
export function placeSentence(found: Extract<FoundPlace, { ok: false }>): string {
  return found.because === 'unknownPlace'
    ? 'Deze plaats kennen wij niet. Kies een plaats of gemeente in Nederland.'
    : `Er zijn meer plaatsen met deze naam. Kies een gemeente: ${found.municipalities.join(' of ')}.`
}

function byName(places: readonly Place[]): Map<string, Set<MunicipalityCode>> {
  const found = new Map<string, Set<MunicipalityCode>>()
  for (const { name, municipality } of places) {
    const key = comparable(name)
    found.set(key, (found.get(key) ?? new Set()).add(municipality))
  }
  return found
}

/** Without capitals, accents, apostrophes and double spaces: 's-Gravenhage as people type it. */
function comparable(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{Diacritic}|['’‘`.]/gu, '')
    .toLowerCase()
    .replace(/[\s-]+/g, ' ')
    .trim()
}
