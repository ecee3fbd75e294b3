import { useLoaderData } from '@remix-run/react'
import { Columns, Page, titled } from '#app/components/page.tsx'
import { PeopleFilters } from '#app/components/people-filters.tsx'
import { PeopleFound } from '#app/components/people-found.tsx'
import { facetOptions } from '#app/domain/matching/facet-options.ts'
import { wishesFrom } from '#app/domain/matching/wishes.ts'
import { forAdviser } from '#app/http/guards.server.ts'
import { listedForAdviser } from '#app/http/listed-candidates.ts'
import { AROUND_A_PLACE_KM, browseCandidates } from '#app/use-cases/browse-candidates.ts'
import { placesOf } from '#db/queries/places.ts'

export const loader = forAdviser(async ({ request, services, adviser }) => {
  const wishes = wishesFrom(new URL(request.url).searchParams)
  const { nameOf, names } = await placesOf(services.db)
  const { candidates, counts, ...found } = await browseCandidates(services, wishes, adviser.region)
  const documents = candidates.map((document) => ({ document }))
  return {
    wishes,
    ...found,
    usualKm: AROUND_A_PLACE_KM,
    placeNames: names,
    facets: facetOptions(counts, wishes.chosen, nameOf),
    people: listedForAdviser(documents, { today: services.clock.today(), nameOf }),
  }
})

export const meta = () => titled('Kandidaten')

export default function CandidatesOfRegion() {
  const { wishes, facets, people, usualKm, placeNames, placeProblem, ...found } =
    useLoaderData<typeof loader>()
  return (
    <Page
      title="Kandidaten"
      lead="De zichtbare profielen van uw regio, zoals werkgevers ze zien. Van wie de woonplaats nog niet bekend is, staat er ook bij."
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
        <PeopleFound level={2} people={people} {...found} />
      </Columns>
    </Page>
  )
}
