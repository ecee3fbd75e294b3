import { LABOUR_REGIONS, labourRegionOf } from '#app/domain/places/labour-regions.ts'
import { type Municipality, municipalitiesWithin } from '#app/domain/places/reach.ts'
import type { MunicipalityCode } from '#app/domain/primitives.ts'
import { DEFAULT_REACH_KM } from './criteria-for.ts'

/** Where vacancies for someone are looked for; `within` null is anywhere, because no place is known. */
export type ReachOfCandidate = {
  home: MunicipalityCode | null
  km: number | null
  within: readonly MunicipalityCode[] | null
}

/**
 * The municipalities of someone's labour region that lie within reach: as far as someone travels, 30 km while that
 * is unknown, or as far as was asked (`null` is the whole region). Whoever has no known place is looked for in the
 * region of the own people.
 */
export function reachOfCandidate(
  of: {
    home: MunicipalityCode | null
    travelKm: number | null
    ownPeopleIn: MunicipalityCode | null
  },
  municipalities: readonly Municipality[],
  asked?: number | null,
): ReachOfCandidate {
  const region = regionOf(of.home ?? of.ownPeopleIn)
  if (of.home === null) return { home: null, km: null, within: region }
  const km = asked === undefined ? (of.travelKm ?? DEFAULT_REACH_KM) : asked
  if (km === null) return { home: of.home, km, within: region }
  const near = municipalitiesWithin(municipalities, of.home, km)
  return { home: of.home, km, within: region ? near.filter((code) => region.includes(code)) : near }
}

function regionOf(place: MunicipalityCode | null): readonly MunicipalityCode[] | null {
  const code = place && labourRegionOf(place)
  return LABOUR_REGIONS.find((region) => region.code === code)?.municipalities ?? null
}
