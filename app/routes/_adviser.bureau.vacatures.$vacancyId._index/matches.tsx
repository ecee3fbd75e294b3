import { Columns, Section } from '#app/components/page.tsx'
import { PeopleFilters } from '#app/components/people-filters.tsx'
import { PeopleFound } from '#app/components/people-found.tsx'
import { Text } from '#app/components/text.tsx'
import type { MatchesInView } from './matches-for.server.ts'

/** Who fits, best first, with the reasons, as the employer sees the list too. */
export function Matches({ matches }: { matches: MatchesInView }) {
  const { wishes, facets, usualKm, people, ranked, ...found } = matches
  return (
    <Section title="Wie past hierbij">
      <Text>De werkgever ziet dezelfde mensen, in dezelfde volgorde.</Text>
      <Columns kind="filters">
        <PeopleFilters wishes={wishes} facets={facets} around="workplace" usualKm={usualKm} />
        <PeopleFound level={3} people={people} {...found} within={ranked} />
      </Columns>
    </Section>
  )
}
