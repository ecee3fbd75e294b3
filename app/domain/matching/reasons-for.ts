import type { Profile } from '#app/domain/candidate/profile.ts'
import type { DistanceOf } from '#app/domain/places/reach.ts'
import type { IsoDate } from '#app/domain/primitives.ts'
import type { VacancyText } from '#app/domain/vacancy/vacancy.ts'
import type { Reason } from './match.ts'
import { asked, weighMatch } from './weigh-match.ts'
import type { MatchReader } from './wording.ts'

/**
 * Why someone fits a vacancy in Dutch words: what fits, partly fits, is missing or unknown; competence and
 * conditions apart, and interest. Without distances, a journey to another municipality is unknown.
 */
export function reasonsFor(
  vacancy: VacancyText,
  profile: Profile,
  today: IsoDate,
  distanceOf?: DistanceOf,
  reader: MatchReader = 'employer',
): Reason[] {
  return [...weighMatch(asked(vacancy, today, distanceOf, reader), profile).reasons]
}
