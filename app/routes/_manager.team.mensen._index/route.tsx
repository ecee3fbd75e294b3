import { Form, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { Button, ButtonLink } from '#app/components/button.tsx'
import { DataTable } from '#app/components/data-table.tsx'
import { EmptyState } from '#app/components/empty-state.tsx'
import { HiddenField } from '#app/components/hidden-field.tsx'
import { Page, titled } from '#app/components/page.tsx'
import { Pagination } from '#app/components/pagination.tsx'
import { Text } from '#app/components/text.tsx'
import { TextField } from '#app/components/text-field.tsx'
import { TextLink } from '#app/components/text-link.tsx'
import { standingInWords } from '#app/domain/candidate/standing.ts'
import { TEAM_LIST_TEXTS, teamListOf } from '#app/domain/candidate/team-lists.ts'
import { peopleInWords } from '#app/domain/people-in-words.ts'
import { dutchDate } from '#app/domain/primitives.ts'
import { forManager } from '#app/http/guards.server.ts'
import { paths } from '#app/paths.ts'
import { PEOPLE_ON_A_PAGE, peopleOnList } from '#db/queries/sender-people.ts'

const search = z.object({
  lijst: z.string().nullable().catch(null),
  zoek: z.string().trim().max(100).catch(''),
  pagina: z.coerce.number().int().min(1).max(10_000).catch(1),
})

export const meta = () => titled('Mensen van uw organisatie')

export const loader = forManager(async ({ request, services: { db, clock }, manager }) => {
  const asked = search.parse(Object.fromEntries(new URL(request.url).searchParams))
  const { zoek: text, pagina: page } = asked
  const list = teamListOf(asked.lijst) ?? 'known'
  const found = await peopleOnList(db, manager.senderId, { list, text, page }, clock.today())
  return { ...found, list, text, page, pages: Math.ceil(found.total / PEOPLE_ON_A_PAGE) }
})

export default function PeoplePage() {
  const { list, text, people, total, page, pages } = useLoaderData<typeof loader>()
  const { slug, label, who } = TEAM_LIST_TEXTS[list]
  return (
    <Page
      title={label}
      lead={who}
      back={{ to: paths.manager.start(), label: 'Team' }}
      actions={list === 'withoutJobhunter' ? <AssignLink /> : null}
    >
      <Form method="get" className="form" key={`${slug} ${text}`}>
        <HiddenField name="lijst" value={slug} />
        <TextField
          name="zoek"
          label="Zoek op naam of referentie"
          type="search"
          typed={text}
          optional
        />
        <div className="actions">
          <Button>Zoek</Button>
          {text ? <TextLink to={paths.manager.people(slug)}>Toon weer iedereen</TextLink> : null}
        </div>
      </Form>
      {people.length === 0 ? (
        <EmptyState title={text ? 'Niemand gevonden.' : 'Er staat nu niemand op deze lijst.'}>
          {text ? 'Zoek met minder letters, of op de referentie.' : null}
        </EmptyState>
      ) : (
        <>
          <Text quiet>{peopleInWords(total)}</Text>
          <PeopleOnList people={people} caption={label} />
        </>
      )}
      <Pagination page={page} pages={pages} total={total} noun="mensen" />
    </Page>
  )
}

type Person = Awaited<ReturnType<typeof peopleOnList>>['people'][number]

function PeopleOnList({ people, caption }: { people: readonly Person[]; caption: string }) {
  return (
    <DataTable
      caption={caption}
      captionHidden
      rows={people}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'name',
          header: 'Naam',
          cell: ({ id, name }) => <TextLink to={paths.manager.person(id)}>{name}</TextLink>,
        },
        { key: 'reference', header: 'Referentie', cell: ({ reference }) => reference },
        { key: 'place', header: 'Woont in', cell: ({ place }) => place ?? 'nog niet bekend' },
        {
          key: 'jobhunter',
          header: 'Jobhunter',
          cell: ({ jobhunter }) => jobhunter ?? 'nog niemand',
        },
        {
          key: 'standing',
          header: 'Hoe het staat',
          cell: (person) => standingInWords(person, 'manager'),
        },
        {
          key: 'confirmed',
          header: 'Profiel bevestigd',
          cell: ({ confirmedOn }) => (confirmedOn ? dutchDate(confirmedOn) : 'nog niet'),
        },
      ]}
    />
  )
}

function AssignLink() {
  return (
    <ButtonLink kind="primary" to={paths.manager.unassigned()}>
      Wijs een jobhunter toe
    </ButtonLink>
  )
}
