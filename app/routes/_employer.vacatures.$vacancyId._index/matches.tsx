import { ButtonLink } from '#app/components/button.tsx'
import { Columns, Section } from '#app/components/page.tsx'
import { PeopleFilters } from '#app/components/people-filters.tsx'
import { PeopleFound } from '#app/components/people-found.tsx'
import { Tag } from '#app/components/tag.tsx'
import { Text } from '#app/components/text.tsx'
import { paths } from '#app/paths.ts'
import type { MatchesInView } from './matches-for.server.ts'

/** Who fits, best first, with the reasons; provisional until the adviser has read the vacancy. */
export function Matches({
  matches,
  vacancyId,
  isProvisional,
}: {
  matches: MatchesInView
  vacancyId: string
  isProvisional: boolean
}) {
  const { wishes, facets, usualKm, people, ranked, ...found } = matches
  return (
    <Section title="Wie past hierbij" aside={isProvisional ? <Tag>Voorlopig</Tag> : null}>
      <Text>
        Wie het beste past staat bovenaan, met de redenen erbij.
        {isProvisional
          ? ' Deze lijst is voorlopig: uw adviseur leest de vacature nog na. U kunt nu al iemand aanvragen.'
          : null}
      </Text>
      <Columns kind="filters">
        <PeopleFilters wishes={wishes} facets={facets} around="workplace" usualKm={usualKm} />
        <PeopleFound
          level={3}
          people={people}
          {...found}
          within={ranked}
          instead={
            <ButtonLink kind="primary" to={paths.employer.searchForMe(vacancyId)}>
              Laat ons zoeken
            </ButtonLink>
          }
        />
      </Columns>
    </Section>
  )
}
