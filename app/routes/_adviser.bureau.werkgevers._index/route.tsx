import { Form, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { Button, ButtonLink } from '#app/components/button.tsx'
import { Checkbox } from '#app/components/choice-groups.tsx'
import { DataTable } from '#app/components/data-table.tsx'
import { EmptyState } from '#app/components/empty-state.tsx'
import { Page, titled } from '#app/components/page.tsx'
import { Pagination } from '#app/components/pagination.tsx'
import { TextField } from '#app/components/text-field.tsx'
import { TextLink } from '#app/components/text-link.tsx'
import { forAdviser } from '#app/http/guards.server.ts'
import { paths } from '#app/paths.ts'
import { EMPLOYERS_ON_A_PAGE, employersForAdviser } from '#db/queries/employers.ts'

export const meta = () => titled('Werkgevers')

const search = z.object({
  zoek: z.string().trim().max(100).catch(''),
  eigen: z.literal('ja').optional().catch(undefined),
  pagina: z.coerce.number().int().min(1).max(10_000).catch(1),
})

export const loader = forAdviser(async ({ request, services, adviser }) => {
  const asked = search.parse(Object.fromEntries(new URL(request.url).searchParams))
  const { zoek: text, eigen, pagina: page } = asked
  const found = await employersForAdviser(services.db, adviser, { text, ownOnly: !!eigen, page })
  const pages = Math.ceil(found.total / EMPLOYERS_ON_A_PAGE)
  return { ...found, text, own: eigen, page, pages }
})

export default function EmployersPage() {
  const { employers, total, text, own, page, pages } = useLoaderData<typeof loader>()
  return (
    <Page
      title="Werkgevers"
      lead="Uw eigen werkgevers staan bovenaan, daarna die van de rest van de regio."
      actions={
        <ButtonLink kind="primary" to={paths.adviser.newEmployer()}>
          Nieuwe werkgever
        </ButtonLink>
      }
    >
      <Form method="get" className="form" key={`${text} ${own}`}>
        <TextField
          name="zoek"
          label="Zoek op naam of KvK-nummer"
          type="search"
          typed={text}
          optional
        />
        <Checkbox name="eigen" label="Alleen mijn eigen werkgevers" typed={own} />
        <div className="actions">
          <Button>Zoek</Button>
        </div>
      </Form>
      {employers.length === 0 ? (
        <EmptyState title="Geen werkgevers gevonden.">
          Zoek met minder letters, of voeg een nieuwe werkgever toe.
        </EmptyState>
      ) : (
        <DataTable
          caption="Werkgevers in uw regio"
          captionHidden
          rows={employers}
          rowKey={({ id }) => id}
          columns={[
            {
              key: 'name',
              header: 'Werkgever',
              cell: ({ id, name }) => <TextLink to={paths.adviser.employer(id)}>{name}</TextLink>,
            },
            { key: 'place', header: 'Gemeente', cell: ({ place }) => place ?? 'Onbekend' },
            {
              key: 'adviser',
              header: 'Adviseur',
              cell: ({ isOwn, adviser }) => (isOwn ? 'U' : adviser),
            },
            {
              key: 'vacancies',
              header: 'Open vacatures',
              cell: ({ openVacancies }) => openVacancies,
              numeric: true,
            },
          ]}
        />
      )}
      <Pagination page={page} pages={pages} total={total} noun="werkgevers" />
    </Page>
  )
}
