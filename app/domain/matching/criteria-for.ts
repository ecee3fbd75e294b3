import { type Municipality, municipalitiesWithin } from '#app/domain/places/reach.ts'
import { addDays } from '#app/domain/primitives.ts'
import type { VacancyText } from '#app/domain/vacancy/vacancy.ts'
import type { Criteria } from './criteria.ts'
import { wantedCompetencies } from './wanted-competencies.ts'

/** Kilometres around the vacancy's municipality, unless a person chooses otherwise. */
export const DEFAULT_REACH_KM = 30

/** Someone who can start four weeks after the wished day is worth a conversation. */
export const START_SLACK_DAYS = 28

/** What a person chose beside the vacancy; `km: null` is the whole country. */
export type CriteriaOptions = { km?: number | null } & Pick<
  Criteria,
  'text' | 'chosen' | 'knownOnly'
>

/**
 * What the engine is asked for a vacancy. It narrows by place, hours and day, orders by what is needed, and
 * leaves nobody out for something that is not known unless a person chose that.
 */
export function criteriaFor(
  vacancy: VacancyText,
  municipalities: readonly Municipality[],
  { km = DEFAULT_REACH_KM, ...chosen }: CriteriaOptions = {},
): Criteria {
  const fit = wantedCompetencies(vacancy)
  return {
    ...chosen,
    hours: { least: vacancy.hoursLeast, most: vacancy.hoursMost },
    ...(km === null
      ? {}
      : { within: municipalitiesWithin(municipalities, vacancy.municipality, km) }),
    ...(vacancy.startsOn === null
      ? {}
      : { availableBy: addDays(vacancy.startsOn, START_SLACK_DAYS) }),
    ...(fit.length === 0 ? {} : { fit }),
  }
}
