import type { MunicipalityCode } from '#app/domain/primitives.ts'

/** A municipality and its point, in ten-thousandths of a degree as the database keeps it. */
export type Municipality = {
  code: MunicipalityCode
  name: string
  latitude: number
  longitude: number
}

/** Kilometres between two municipalities; null when one of them is not known. */
export type DistanceOf = (from: MunicipalityCode, to: MunicipalityCode) => number | null

type Point = Pick<Municipality, 'latitude' | 'longitude'>

const EARTH_RADIUS_KM = 6371

/** Whole kilometres in a straight line (haversine). */
export function distanceKm(from: Point, to: Point): number {
  const latitude = radians(to.latitude - from.latitude)
  const longitude = radians(to.longitude - from.longitude)
  const chord =
    Math.sin(latitude / 2) ** 2 +
    Math.cos(radians(from.latitude)) * Math.cos(radians(to.latitude)) * Math.sin(longitude / 2) ** 2
  return Math.round(2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(chord))))
}

/**
 * The municipalities at most `km` away, measured in the whole kilometres people read; `from` itself always
 * among them, also when its point is not known.
 */
export function municipalitiesWithin(
  all: readonly Municipality[],
  from: MunicipalityCode,
  km: number,
): MunicipalityCode[] {
  const centre = all.find(({ code }) => code === from)
  if (!centre) return [from]
  return all.filter((one) => distanceKm(centre, one) <= km).map(({ code }) => code)
}

/** A way to ask for distances over these municipalities, without looking through the list each time. */
export function distancesBetween(all: readonly Municipality[]): DistanceOf {
  const byCode = new Map(all.map((one) => [one.code, one]))
  return (from, to) => {
    const [start, end] = [byCode.get(from), byCode.get(to)]
    return start && end ? distanceKm(start, end) : null
  }
}

function radians(tenThousandths: number): number {
  return (tenThousandths / 10_000) * (Math.PI / 180)
}
