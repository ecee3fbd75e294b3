import { data, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { CandidatePage } from '#app/components/candidate-page.tsx'
import { EmptyState } from '#app/components/empty-state.tsx'
import { Notice } from '#app/components/notice.tsx'
import { Section, titled } from '#app/components/page.tsx'
import { Pagination } from '#app/components/pagination.tsx'
import { Text } from '#app/components/text.tsx'
import { TextLink } from '#app/components/text-link.tsx'
import { WAY_REFUSALS } from '#app/domain/introduction/refusals.ts'
import { withdrawFlagFields } from '#app/forms/candidate-step-fields.ts'
import { readForm } from '#app/forms/read-form.server.ts'
import { forJobhunter } from '#app/http/guards.server.ts'
import { notFound } from '#app/http/not-found.server.ts'
import { ownCandidate } from '#app/http/own-candidate.server.ts'
import { paths } from '#app/paths.ts'
import { withdrawFlag } from '#app/use-cases/withdraw-flag.ts'
import { loadVacancies } from './load-vacancies.server.ts'
import { ReachFilter } from './reach-filter.tsx'
import { Tips } from './tips.tsx'
import { VacancyCards } from './vacancy-cards.tsx'

export const loader = forJobhunter(loadVacancies)

export const action = forJobhunter(async ({ request, params, services, jobhunter }) => {
  const { id } = await ownCandidate({ params, services, jobhunter })
  const form = await readForm(request, withdrawFlagFields)
  if (!form.ok) throw notFound()
  const withdrawn = await withdrawFlag(services, jobhunter, form.value.flagId)
  if (withdrawn.ok) return redirect(`${paths.jobhunter.vacancies(id)}?gedaan=tip-terug`, 303)
  if (withdrawn.because === 'notThere') throw notFound()
  return data({ refusal: WAY_REFUSALS[withdrawn.because] }, 409)
})

export { shouldRevalidate } from '#app/forms/after-refusal.ts'

export const meta = () => titled('Vacatures die passen')

export default function VacanciesForCandidate() {
  const { head, mayFlag, place, travelKm, asked, total, page, pages, vacancies, tips } =
    useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <CandidatePage candidate={head} title="Vacatures die passen">
      {answer?.refusal ? (
        <Notice kind="error" live>
          {answer.refusal}
        </Notice>
      ) : null}
      {mayFlag ? null : (
        <Notice title="U kunt nog geen tip doorgeven.">
          <p>
            Dat kan zodra werkgevers het profiel mogen zien.{' '}
            <TextLink to={paths.jobhunter.candidate(head.id)}>Bekijk wat er nog nodig is</TextLink>.
          </p>
        </Notice>
      )}
      <Tips tips={tips} />
      <Section title={total === 1 ? '1 vacature' : `${total} vacatures`}>
        <ReachFilter travelKm={travelKm} asked={asked} place={place} />
        {total === 0 ? (
          <EmptyState title="Binnen dit gebied staat nu geen vacature open.">
            Kies een groter gebied, of kijk later nog eens.
          </EmptyState>
        ) : (
          <>
            <Text quiet>Wat het beste past staat bovenaan.</Text>
            <VacancyCards candidateId={head.id} mayFlag={mayFlag} vacancies={vacancies} />
          </>
        )}
        <Pagination page={page} pages={pages} total={total} noun="vacatures" />
      </Section>
    </CandidatePage>
  )
}
