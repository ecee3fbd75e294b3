import { useLoaderData } from '@remix-run/react'
import { ButtonLink } from '#app/components/button.tsx'
import { Columns, Page, titled } from '#app/components/page.tsx'
import { PeopleFilters } from '#app/components/people-filters.tsx'
import { PeopleFound } from '#app/components/people-found.tsx'
import { facetOptions } from '#app/domain/matching/facet-options.ts'
import { wishesFrom } from '#app/domain/matching/wishes.ts'
import { forEmployer } from '#app/http/guards.server.ts'
import { listedForEmployer } from '#app/http/listed-candidates.ts'
import { paths } from '#app/paths.ts'
import { AROUND_A_PLACE_KM, browseCandidates } from '#app/use-cases/browse-candidates.ts'
import { placesOf } from '#db/queries/places.ts'
import { openWaysWith } from '#db/queries/profiles-for-employers.ts'

export const loader = forEmployer(async ({ request, services, employer }) => {
  const { db, clock } = services
  const wishes = wishesFrom(new URL(request.url).searchParams)
  const { nameOf, names } = await placesOf(db)
  const { candidates, counts, ...found } = await browseCandidates(services, wishes)
  const ids = candidates.map(({ id }) => id)
  const ways = await openWaysWith(db, employer.employerId, ids)
  const view = { today: clock.today(), nameOf }
  return {
    wishes,
    ...found,
    usualKm: AROUND_A_PLACE_KM,
    placeNames: names,
    facets: facetOptions(counts, wishes.chosen, nameOf),
    people: listedForEmployer(
      candidates.map((document) => ({ document })),
      view,
      ways,
    ),
  }
})

export const meta = () => titled('Talenten')

export default function TalentsPage() {
  const { wishes, facets, people, usualKm, placeNames, placeProblem, ...found } =
    useLoaderData<typeof loader>()
  return (
    <Page
      title="Talenten"
      lead="Mensen die graag aan het werk gaan. Kijk rond, en vraag een kennismaking aan."
      actions={<ButtonLink to={paths.employer.searchForMe()}>Zoek voor mij</ButtonLink>}
    >
      <Columns kind="filters">
        <PeopleFilters
          wishes={wishes}
          facets={facets}
          around="typedPlace"
          usualKm={usualKm}
          placeNames={placeNames}
          placeProblem={placeProblem}
        />
        <PeopleFound
          level={2}
          people={people}
          {...found}
          instead={
            <ButtonLink kind="primary" to={paths.employer.searchForMe()}>
              Laat ons zoeken
            </ButtonLink>
          }
        />
      </Columns>
    </Page>
  )
}
