import { data, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { EmptyState } from '#app/components/empty-state.tsx'
import { Notice } from '#app/components/notice.tsx'
import { Page, titled } from '#app/components/page.tsx'
import { Pagination } from '#app/components/pagination.tsx'
import { caseloadPart, needOfSlug } from '#app/domain/candidate/caseload-list.ts'
import { isStale, needsOf } from '#app/domain/candidate/needs-next.ts'
import { hasSomethingToShow } from '#app/domain/candidate/profile.ts'
import { nextQuestions } from '#app/domain/candidate/sentences.ts'
import { standingInWords } from '#app/domain/candidate/standing.ts'
import type { IsoDate } from '#app/domain/primitives.ts'
import { confirmFields } from '#app/forms/candidate-step-fields.ts'
import { readForm } from '#app/forms/read-form.server.ts'
import { forJobhunter } from '#app/http/guards.server.ts'
import { confirmProfiles } from '#app/use-cases/confirm-profiles.ts'
import { caseloadOf } from '#db/queries/caseload-people.ts'
import { CaseloadFilters } from './caseload-filters.tsx'
import { type CaseloadRow, CaseloadTable } from './caseload-table.tsx'

const PEOPLE_ON_A_PAGE = 50

export const loader = forJobhunter(async ({ request, services: { db, clock }, jobhunter }) => {
  const today = clock.today()
  const everyone = (await caseloadOf(db, jobhunter.accountId)).map((person) =>
    asListed(person, today),
  )
  const query = new URL(request.url).searchParams
  const text = query.get('zoek')?.trim().slice(0, 100) ?? ''
  const need = needOfSlug(query.get('nodig'))
  const { people, named, counts } = caseloadPart(everyone, { text, need })
  const pages = Math.max(1, Math.ceil(people.length / PEOPLE_ON_A_PAGE))
  const page = Math.min(pages, Math.max(1, Number(query.get('pagina')) || 1))
  const first = (page - 1) * PEOPLE_ON_A_PAGE
  return {
    rows: people.slice(first, first + PEOPLE_ON_A_PAGE).map(({ row }) => row),
    found: people.length,
    everyone: everyone.length,
    named,
    text,
    need,
    counts,
    page,
    pages,
    confirmed: Number(query.get('bevestigd')) || 0,
  }
})

export const action = forJobhunter(async ({ request, services, jobhunter }) => {
  const form = await readForm(request, confirmFields)
  if (!form.ok) return data({ refusal: form.errors.kandidaat ?? NOBODY_CHOSEN }, 422)
  const { confirmed } = await confirmProfiles(services, jobhunter, form.value.kandidaat)
  const back = new URL(request.url)
  back.searchParams.set('bevestigd', String(confirmed))
  return redirect(`${back.pathname}${back.search}`, 303)
})

export { shouldRevalidate } from '#app/forms/after-refusal.ts'

export const meta = () => titled('Kandidaten')

export default function CaseloadPage() {
  const { rows, found, everyone, named, text, need, counts, page, pages, confirmed } =
    useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  if (everyone === 0) return <EmptyCaseload />
  return (
    <Page
      title="Kandidaten"
      lead={`${everyone === 1 ? 'Eén persoon' : `${everyone} mensen`} in uw caseload. Op wie iemand wacht, staat bovenaan; daarna wie het langst iets nodig heeft.`}
    >
      {answer?.refusal ? (
        <Notice kind="error" live>
          {answer.refusal}
        </Notice>
      ) : null}
      {confirmed > 0 && !answer ? (
        <Notice kind="success" live>
          {confirmed === 1
            ? 'Genoteerd: dit profiel klopt nog.'
            : `Genoteerd: ${confirmed} profielen kloppen nog.`}
        </Notice>
      ) : null}
      <CaseloadFilters text={text} chosen={need} counts={counts} everyone={named} />
      {found === 0 ? (
        <EmptyState title="Hier is nu niemand.">
          Probeer een ander deel van de naam, of kies ‘Iedereen’.
        </EmptyState>
      ) : (
        <CaseloadTable rows={rows} />
      )}
      <Pagination page={page} pages={pages} total={found} noun="mensen" />
    </Page>
  )
}

function EmptyCaseload() {
  return (
    <Page title="Kandidaten">
      <EmptyState title="Er staat nog niemand in uw caseload.">
        Uw teammanager wijst mensen aan u toe. Vraag ernaar als u dat verwacht.
      </EmptyState>
    </Page>
  )
}

const NOBODY_CHOSEN = 'Kies eerst van wie het profiel nog klopt.'

type Person = Awaited<ReturnType<typeof caseloadOf>>[number]

function asListed({ profile, ...person }: Person, today: IsoDate) {
  const needs = needsOf(
    {
      ...person,
      hasSomethingToShow: hasSomethingToShow(profile),
      unknown: nextQuestions(profile).map(({ field }) => field),
    },
    today,
  )
  const row: CaseloadRow = {
    id: person.id,
    code: person.code,
    name: person.name,
    needs: needs.map(({ sentence }) => sentence),
    standing: standingInWords(person, 'jobhunter'),
    confirmedOn: person.confirmedOn,
    stale: isStale(person.confirmedOn, today),
  }
  return { name: person.name, code: person.code, needs, row }
}
