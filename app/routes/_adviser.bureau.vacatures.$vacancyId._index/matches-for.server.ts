import { DEFAULT_REACH_KM } from '#app/domain/matching/criteria-for.ts'
import { facetOptions } from '#app/domain/matching/facet-options.ts'
import { wishesFrom } from '#app/domain/matching/wishes.ts'
import { OPEN_VACANCY_STATUSES } from '#app/domain/vacancy/vacancy-status.ts'
import { listedForAdviser } from '#app/http/listed-candidates.ts'
import { findMatches } from '#app/use-cases/find-matches.ts'
import type { Services } from '#app/use-cases/services.ts'
import { placesOf } from '#db/queries/places.ts'
import type { vacancyInRegion } from '#db/queries/vacancies-in-region.ts'

type Vacancy = NonNullable<Awaited<ReturnType<typeof vacancyInRegion>>>

/** The matches of a vacancy as its adviser sees them; null when it is not open any more. */
export async function matchesFor(
  services: Services,
  { id, status, text }: Vacancy,
  query: URLSearchParams,
) {
  if (!OPEN_VACANCY_STATUSES.some((open) => open === status)) return null
  const wishes = wishesFrom(query)
  const { nameOf } = await placesOf(services.db)
  const { matches, counts, ...found } = await findMatches(services, text, wishes, {
    reader: 'staff',
  })
  const view = { today: services.clock.today(), nameOf, vacancyId: id }
  return {
    wishes,
    ...found,
    usualKm: DEFAULT_REACH_KM,
    facets: facetOptions(counts, wishes.chosen, nameOf),
    people: listedForAdviser(matches, view),
  }
}
export type MatchesInView = NonNullable<Awaited<ReturnType<typeof matchesFor>>>
