import { Form, useLoaderData } from '@remix-run/react'
import { Button } from '#app/components/button.tsx'
import { Checkbox } from '#app/components/choice-groups.tsx'
import { EmptyState } from '#app/components/empty-state.tsx'
import { HiddenField } from '#app/components/hidden-field.tsx'
import { Page, titled } from '#app/components/page.tsx'
import { Pagination } from '#app/components/pagination.tsx'
import { Text } from '#app/components/text.tsx'
import { TextField } from '#app/components/text-field.tsx'
import { TextLink } from '#app/components/text-link.tsx'
import { forAdviser } from '#app/http/guards.server.ts'
import { paths } from '#app/paths.ts'
import { placesOf } from '#db/queries/places.ts'
import {
  VACANCIES_ON_A_PAGE,
  vacanciesInRegion,
  vacancyCounts,
} from '#db/queries/vacancies-in-region.ts'
import { StatusLinks } from './status-links.tsx'
import { GROUPS, vacancySearch } from './vacancy-search.ts'
import { VacancyTable } from './vacancy-table.tsx'

export const loader = forAdviser(async ({ request, services: { db, clock }, adviser }) => {
  const asked = vacancySearch.parse(Object.fromEntries(new URL(request.url).searchParams))
  const { zoek: text, eigen, stap: group, pagina: page } = asked
  const ownOnly = eigen === 'ja'
  const [{ nameOf }, found, counts] = await Promise.all([
    placesOf(db),
    vacanciesInRegion(db, adviser, { statuses: GROUPS[group].statuses, text, ownOnly, page }),
    vacancyCounts(db, adviser, ownOnly),
  ])
  return {
    text,
    own: eigen,
    group,
    page,
    pages: Math.ceil(found.total / VACANCIES_ON_A_PAGE),
    total: found.total,
    counts,
    today: clock.today(),
    vacancies: found.vacancies.map(({ municipality, ...rest }) => ({
      ...rest,
      where: nameOf(municipality),
    })),
  }
})

export const meta = () => titled('Vacatures')

export default function VacanciesOfAdviser() {
  const { text, own, group, page, pages, total, counts, today, vacancies } =
    useLoaderData<typeof loader>()
  return (
    <Page
      title="Vacatures"
      lead="Die van uw eigen werkgevers staan bovenaan, en daarvan wat het eerst af moet."
    >
      <StatusLinks counts={counts} current={group} />
      <Form method="get" className="form" key={`${text} ${own} ${group}`}>
        <HiddenField name="stap" value={group} />
        <TextField name="zoek" label="Zoek op vacature of werkgever" type="search" typed={text} />
        <Checkbox name="eigen" label="Alleen van mijn eigen werkgevers" typed={own} />
        <div className="actions">
          <Button>Zoek</Button>
        </div>
      </Form>
      {vacancies.length === 0 ? (
        <EmptyState title="Hier staan nu geen vacatures.">
          Kies een andere stap hierboven, of zoek met minder letters.
        </EmptyState>
      ) : (
        <VacancyTable today={today} vacancies={vacancies} />
      )}
      <Pagination page={page} pages={pages} total={total} noun="vacatures" />
      <Text>
        Belt er een werkgever met een vacature? Zoek de werkgever op bij{' '}
        <TextLink to={paths.adviser.employers()}>werkgevers</TextLink> en maak daar de vacature.
      </Text>
    </Page>
  )
}
