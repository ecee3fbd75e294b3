import { data, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ButtonLink } from '#app/components/button.tsx'
import { DefinitionList } from '#app/components/definition-list.tsx'
import { Page, Section, titled } from '#app/components/page.tsx'
import { WageNotice } from '#app/components/wage-notice.tsx'
import { WithdrawVacancy } from '#app/components/withdraw-vacancy.tsx'
import { canMove } from '#app/domain/actor.ts'
import { vacancyId } from '#app/domain/primitives.ts'
import { VACANCY_REFUSALS } from '#app/domain/vacancy/refusals.ts'
import { nextOfVacancy, vacancyStatusLabel } from '#app/domain/vacancy/sentences.ts'
import { vacancyInWords } from '#app/domain/vacancy/vacancy-in-words.ts'
import { VACANCY_MOVES } from '#app/domain/vacancy/vacancy-status.ts'
import { wageOfVacancy } from '#app/domain/vacancy/wage-in-words.ts'
import { refusalNaming } from '#app/domain/way/refusal-naming.ts'
import { readForm } from '#app/forms/read-form.server.ts'
import { refusedByRule } from '#app/forms/refused-by-rule.ts'
import { employerVacancyStep } from '#app/forms/vacancy-step-fields.ts'
import { forEmployer } from '#app/http/guards.server.ts'
import { idOrNotFound, notFound } from '#app/http/not-found.server.ts'
import { paths } from '#app/paths.ts'
import { placesOf } from '#db/queries/places.ts'
import { introducedFor, vacancyOfEmployer } from '#db/queries/vacancies-of-employer.ts'
import { Introduced } from './introduced.tsx'
import { Matches } from './matches.tsx'
import { matchesFor } from './matches-for.server.ts'
import { takeStep } from './take-step.server.ts'
import { VacancyStanding } from './vacancy-standing.tsx'
import { VacancySteps } from './vacancy-steps.tsx'

export const loader = forEmployer(async ({ request, params, services, employer }) => {
  const id = idOrNotFound(vacancyId, params.vacancyId)
  const { db, clock } = services
  const vacancy = await vacancyOfEmployer(db, employer.employerId, id)
  if (!vacancy) throw notFound()
  const [{ nameOf }, introduced, matches] = await Promise.all([
    placesOf(db),
    introducedFor(db, employer.employerId, id),
    matchesFor(services, employer, vacancy, new URL(request.url).searchParams),
  ])
  const { text, ...rest } = vacancy
  return {
    vacancy: { ...rest, title: text.title },
    facts: vacancyInWords(text, nameOf),
    wage: wageOfVacancy(text, clock.today()),
    introduced,
    matches,
    today: clock.today(),
  }
})

export const action = forEmployer(async ({ request, params, services, employer }) => {
  const id = idOrNotFound(vacancyId, params.vacancyId)
  const form = await readForm(request, employerVacancyStep)
  if (!form.ok) return data(form, 422)
  const taken = await takeStep(services, employer, id, form.value)
  if (taken.ok) return redirect(paths.employer.vacancy(id), 303)
  if (taken.because === 'notThere') throw notFound()
  const now = await vacancyOfEmployer(services.db, employer.employerId, id)
  if (!now) throw notFound()
  const { sentence } = nextOfVacancy(now.status, 'employer')
  const standing = { label: vacancyStatusLabel(now.status, 'employer'), sentence }
  const why = refusalNaming(VACANCY_REFUSALS, taken.because, standing)
  return data(refusedByRule(form, why), 409)
})

export { shouldRevalidate } from '#app/forms/after-refusal.ts'

export const meta = () => titled('Vacature')

export default function VacancyPage() {
  const { vacancy, facts, wage, introduced, matches, today } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const { id, status, title } = vacancy
  const text = (
    <Section title="Uw vacature">
      <DefinitionList items={facts} />
      <WageNotice wage={wage} />
    </Section>
  )
  return (
    <Page
      title={title}
      back={{ to: paths.employer.vacancies(), label: 'Vacatures' }}
      actions={
        CHANGEABLE.includes(status) ? (
          <ButtonLink to={paths.employer.editVacancy(id)}>Pas aan</ButtonLink>
        ) : null
      }
    >
      <VacancyStanding vacancy={vacancy} today={today} />
      {status === 'unconfirmed' ? text : null}
      <VacancySteps vacancy={vacancy} refused={refused ?? undefined} />
      {canMove(VACANCY_MOVES, status, 'withdrawn', 'employer') ? (
        <WithdrawVacancy version={vacancy.version} />
      ) : null}
      <Introduced introduced={introduced} />
      {matches ? (
        <Matches matches={matches} vacancyId={id} isProvisional={isProvisional(status)} />
      ) : null}
      {status === 'unconfirmed' ? null : text}
    </Page>
  )
}

const CHANGEABLE: readonly string[] = ['unconfirmed', 'provisional', 'askedBack', 'published']

function isProvisional(status: string): boolean {
  return status !== 'published' && status !== 'full'
}
