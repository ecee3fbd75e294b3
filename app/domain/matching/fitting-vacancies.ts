import type { Profile } from '#app/domain/candidate/profile.ts'
import type { DistanceOf } from '#app/domain/places/reach.ts'
import type { IsoDate } from '#app/domain/primitives.ts'
import type { VacancyText } from '#app/domain/vacancy/vacancy.ts'
import type { Reason } from './match.ts'
import { asked, weighMatch } from './weigh-match.ts'

/**
 * Vacancies for one person, best first, each with the reasons as a jobhunter reads them. Every vacancy given
 * is in the answer; between equals the one that starts first, then its id.
 */
export function rankVacancies<Id extends string>(
  profile: Profile,
  vacancies: readonly { id: Id; text: VacancyText }[],
  today: IsoDate,
  distanceOf?: DistanceOf,
): { id: Id; reasons: Reason[] }[] {
  return vacancies
    .map(({ id, text }) => ({
      id,
      startsOn: text.startsOn,
      ...weighMatch(asked(text, today, distanceOf, 'staff'), profile),
    }))
    .sort(
      (a, b) => b.worth - a.worth || soonestFirst(a.startsOn, b.startsOn) || (a.id < b.id ? -1 : 1),
    )
    .map(({ id, reasons }) => ({ id, reasons: [...reasons] }))
}

function soonestFirst(a: IsoDate | null, b: IsoDate | null): number {
  if (a === b) return 0
  if (a === null) return 1
  if (b === null) return -1
  return a < b ? -1 : 1
}
