import type { DrivingLicence, TravelMeans } from '#app/domain/candidate/closed-lists.ts'
import { LICENCE_LABELS, TRAVEL_LABELS } from '#app/domain/candidate/labels.ts'
import type { Profile } from '#app/domain/candidate/profile.ts'
import type { DistanceOf } from '#app/domain/places/reach.ts'
import type { VacancyText } from '#app/domain/vacancy/vacancy.ts'
import { condition, NOT_ASKED, type Weighed } from './weighed.ts'
import { enumerate } from './wording.ts'

/** Kilometres that are ordinary for a means of travel, used only while nobody asked how far is fine. */
const ORDINARY_KM: Record<TravelMeans, number> = {
  walking: 3,
  bicycle: 10,
  publicTransport: 30,
  moped: 20,
  car: 40,
  taxi: 20,
}

/** Who holds one of these may also drive what stands before the colon (Directive 2006/126/EC, article 6). */
const ALSO_GIVEN_BY: Partial<Record<DrivingLicence, readonly DrivingLicence[]>> = {
  AM: ['B', 'BE', 'C', 'D'],
  B: ['BE', 'C', 'D'],
}

// Nearness only decides between people for whom the journey is fine: too little to cross into another kind.
const WORTH_PER_KM = 0.001
const KM_THAT_COUNT = 100

/** Whether the journey works: the distance against how far, or with what, someone travels. */
export function weighTravel(
  profile: Profile,
  vacancy: VacancyText,
  distanceOf: DistanceOf | undefined,
): Weighed {
  const home = profile.municipality
  if (home === null) return condition('unknown', 'Nog niet bekend: waar deze kandidaat woont')
  if (home === vacancy.municipality) return condition('fits', 'Woont in dezelfde gemeente')

  const km = distanceOf?.(home, vacancy.municipality) ?? null
  if (km === null) return condition('unknown', 'Nog niet bekend: hoe ver de reis is')
  const away = `Woont ongeveer ${km} km verderop`
  if (profile.travelMeans?.length === 0) {
    return condition('missing', `${away} en heeft nog geen vervoer`)
  }
  if (profile.travelKm !== null) {
    return km <= profile.travelKm
      ? nearby(`${away}, dat lukt${withMeans(profile.travelMeans)}`, km)
      : condition('missing', `${away}; reist tot ${profile.travelKm} km`)
  }
  if (profile.travelMeans === null) {
    return condition('unknown', `${away}; nog niet bekend hoe ver reizen lukt`)
  }
  const ordinary = Math.max(...profile.travelMeans.map((means) => ORDINARY_KM[means]))
  return km <= ordinary
    ? nearby(`${away} en reist${withMeans(profile.travelMeans)}`, km)
    : condition('unknown', `${away}; nog niet bekend of dat lukt${withMeans(profile.travelMeans)}`)
}

/** Whether someone has the licence that is needed, or one that includes it. */
export function weighLicence(profile: Profile, vacancy: VacancyText): Weighed {
  const needed = vacancy.licenceNeeded
  if (needed === null) return NOT_ASKED
  const label = LICENCE_LABELS[needed]
  if (profile.drivingLicences === null) return condition('unknown', `Nog niet bekend: ${label}`)
  const enough = [needed, ...(ALSO_GIVEN_BY[needed] ?? [])]
  return profile.drivingLicences.some((licence) => enough.includes(licence))
    ? condition('fits', `Heeft ${label}`)
    : condition('missing', `Heeft nog geen ${label}`)
}

function nearby(text: string, km: number): Weighed {
  const fits = condition('fits', text)
  return { ...fits, worth: fits.worth - WORTH_PER_KM * Math.min(km, KM_THAT_COUNT) }
}

function withMeans(means: readonly TravelMeans[] | null): string {
  if (means === null || means.length === 0) return ''
  return ` ${enumerate(
    means.map((each) => TRAVEL_LABELS[each]),
    'of',
  )}`
}
