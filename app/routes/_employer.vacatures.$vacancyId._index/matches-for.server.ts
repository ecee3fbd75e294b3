import type { SignedInEmployer } from '#app/domain/access/signed-in.ts'
import { DEFAULT_REACH_KM } from '#app/domain/matching/criteria-for.ts'
import { facetOptions } from '#app/domain/matching/facet-options.ts'
import { wishesFrom } from '#app/domain/matching/wishes.ts'
import { OPEN_VACANCY_STATUSES } from '#app/domain/vacancy/vacancy-status.ts'
import { listedForEmployer } from '#app/http/listed-candidates.ts'
import { findMatches } from '#app/use-cases/find-matches.ts'
import type { Services } from '#app/use-cases/services.ts'
import { placesOf } from '#db/queries/places.ts'
import { openWaysWith } from '#db/queries/profiles-for-employers.ts'
import type { vacancyOfEmployer } from '#db/queries/vacancies-of-employer.ts'

type OwnVacancy = NonNullable<Awaited<ReturnType<typeof vacancyOfEmployer>>>

/** The matches of an own vacancy as its page shows them; null when it is not open any more. */
export async function matchesFor(
  services: Services,
  employer: SignedInEmployer,
  { id, status, text }: OwnVacancy,
  query: URLSearchParams,
) {
  if (!OPEN_VACANCY_STATUSES.some((open) => open === status)) return null
  const wishes = wishesFrom(query)
  const { nameOf } = await placesOf(services.db)
  const { matches, counts, ...found } = await findMatches(services, text, wishes, {
    reader: 'employer',
  })
  const ids = matches.map(({ document }) => document.id)
  const ways = await openWaysWith(services.db, employer.employerId, ids)
  const view = { today: services.clock.today(), nameOf, vacancyId: id }
  return {
    wishes,
    ...found,
    usualKm: DEFAULT_REACH_KM,
    facets: facetOptions(counts, wishes.chosen, nameOf),
    people: listedForEmployer(matches, view, ways),
  }
}
export type MatchesInView = NonNullable<Awaited<ReturnType<typeof matchesFor>>>
