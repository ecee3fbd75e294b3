import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { ButtonLink } from '#app/components/button.tsx'
import { EmptyState } from '#app/components/empty-state.tsx'
import { Notice } from '#app/components/notice.tsx'
import { Page, titled } from '#app/components/page.tsx'
import { Pagination } from '#app/components/pagination.tsx'
import { ageBandOf } from '#app/domain/candidate/age-bands.ts'
import { peopleInWords } from '#app/domain/people-in-words.ts'
import { unassignedSearch } from '#app/forms/assign-fields.ts'
import { forManager } from '#app/http/guards.server.ts'
import { paths } from '#app/paths.ts'
import { jobhuntersOfSender } from '#db/queries/sender-jobhunters.ts'
import {
  type UnassignedFilter,
  unassignedDays,
  unassignedPeople,
  unassignedPlaces,
} from '#db/queries/sender-unassigned.ts'
import { assignBatch } from './assign-batch.server.ts'
import { AssignBatchForm } from './assign-batch-form.tsx'
import { FilterForm, isNarrowed } from './filter-form.tsx'

export { shouldRevalidate } from '#app/forms/after-refusal.ts'

export const meta = () => titled('Toewijzen')

export const loader = forManager(async ({ request, services: { db, clock }, manager }) => {
  const { pagina: page, ...asked } = searchOf(request)
  const { senderId } = manager
  const today = clock.today()
  const view = { page, size: asked.aantal, today }
  const [{ people, total }, places, days, jobhunters] = await Promise.all([
    unassignedPeople(db, senderId, filterOf(asked), view),
    unassignedPlaces(db, senderId),
    unassignedDays(db, senderId),
    jobhuntersOfSender(db, senderId),
  ])
  return {
    asked,
    people: people.map(({ birthDate, ...person }) => ({
      ...person,
      age: ageBandOf(birthDate, today),
    })),
    total,
    page,
    pages: Math.ceil(total / asked.aantal),
    places,
    days,
    jobhunters,
  }
})

export const action = forManager(({ request, services, manager }) =>
  assignBatch(request, services, manager, filterOf(searchOf(request))),
)

export default function AssignPage() {
  const { asked, people, total, page, pages, places, days, jobhunters } =
    useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  return (
    <Page title="Toewijzen" lead="Mensen zonder jobhunter. Wie het langst wacht, staat bovenaan.">
      {refused ? null : <WasAssigned />}
      {places.length > 0 ? <FilterForm asked={asked} places={places} days={days} /> : null}
      {total === 0 || jobhunters.length === 0 ? (
        <NothingToAssign narrowed={isNarrowed(asked)} hasPeople={total > 0} />
      ) : (
        <AssignBatchForm
          key={people.map(({ id }) => id).join(' ')}
          people={people}
          total={total}
          jobhunters={jobhunters}
          refused={refused}
        />
      )}
      <Pagination page={page} pages={pages} total={total} noun="mensen" />
    </Page>
  )
}

function NothingToAssign({ narrowed, hasPeople }: { narrowed: boolean; hasPeople: boolean }) {
  if (hasPeople) {
    return (
      <EmptyState
        title="Er is nog geen jobhunter."
        action={<ButtonLink to={paths.manager.staff()}>Nodig een jobhunter uit</ButtonLink>}
      >
        Zodra er een jobhunter is, kunt u hier mensen toewijzen.
      </EmptyState>
    )
  }
  if (narrowed) {
    return (
      <EmptyState
        title="Niemand gevonden."
        action={
          <ButtonLink to={paths.manager.unassigned()}>Toon iedereen zonder jobhunter</ButtonLink>
        }
      />
    )
  }
  return (
    <EmptyState title="Iedereen heeft een jobhunter.">
      Levert u nieuwe mensen aan, dan staan zij hier.
    </EmptyState>
  )
}

function WasAssigned() {
  const [search] = useSearchParams()
  const [assigned, elsewhere] = [numberIn(search, 'toegewezen'), numberIn(search, 'elders')]
  if (assigned === null) return null
  return (
    <Notice kind="success" live title={`${peopleInWords(assigned)} toegewezen.`}>
      {elsewhere
        ? `${peopleInWords(elsewhere)} had intussen al een jobhunter. Daar is niets veranderd.`
        : null}
    </Notice>
  )
}

function numberIn(search: URLSearchParams, name: string): number | null {
  const text = search.get(name) ?? ''
  return /^\d{1,6}$/.test(text) ? Number(text) : null
}

function searchOf(request: Request) {
  const given = [...new URL(request.url).searchParams].filter(([, value]) => value !== '')
  return unassignedSearch.parse(Object.fromEntries(given))
}

function filterOf(
  asked: ReturnType<typeof searchOf> | Omit<ReturnType<typeof searchOf>, 'pagina'>,
) {
  const { zoek, gemeente, leeftijd, aangeleverd } = asked
  const filter: UnassignedFilter = {
    text: zoek,
    municipality: gemeente === 'onbekend' ? 'unknown' : gemeente,
    age: leeftijd,
    cameOn: aangeleverd,
  }
  return filter
}
