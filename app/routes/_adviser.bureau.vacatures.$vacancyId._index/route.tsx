import { data, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ButtonLink } from '#app/components/button.tsx'
import { DefinitionList } from '#app/components/definition-list.tsx'
import { Page, Section, titled } from '#app/components/page.tsx'
import { Timeline } from '#app/components/timeline.tsx'
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
import { adviserVacancyStep } from '#app/forms/vacancy-step-fields.ts'
import { forAdviser } from '#app/http/guards.server.ts'
import { idOrNotFound, notFound } from '#app/http/not-found.server.ts'
import { paths } from '#app/paths.ts'
import { placesOf } from '#db/queries/places.ts'
import { historyOfVacancy, openFlagsOn, vacancyInRegion } from '#db/queries/vacancies-in-region.ts'
import { eventsOf } from './events-of.ts'
import { Flags } from './flags.tsx'
import { Matches } from './matches.tsx'
import { matchesFor } from './matches-for.server.ts'
import { takeStep } from './take-step.server.ts'
import { VacancyStanding } from './vacancy-standing.tsx'
import { VacancySteps } from './vacancy-steps.tsx'

export const loader = forAdviser(async ({ request, params, services, adviser }) => {
  const id = idOrNotFound(vacancyId, params.vacancyId)
  const { db, clock } = services
  const vacancy = await vacancyInRegion(db, adviser, id)
  if (!vacancy) throw notFound()
  const [{ nameOf }, flags, history, matches] = await Promise.all([
    placesOf(db),
    openFlagsOn(db, adviser, id),
    historyOfVacancy(db, id),
    matchesFor(services, vacancy, new URL(request.url).searchParams),
  ])
  const { text, ...rest } = vacancy
  return {
    vacancy: { ...rest, title: text.title },
    facts: vacancyInWords(text, nameOf),
    wage: wageOfVacancy(text, clock.today()),
    flags,
    events: eventsOf(history),
    matches,
    today: clock.today(),
  }
})

export const action = forAdviser(async ({ request, params, services, adviser }) => {
  const id = idOrNotFound(vacancyId, params.vacancyId)
  const form = await readForm(request, adviserVacancyStep)
  if (!form.ok) return data(form, 422)
  const taken = await takeStep(services, adviser, id, form.value)
  if (taken.ok) return redirect(paths.adviser.vacancy(id), 303)
  if (taken.because === 'notThere') throw notFound()
  const now = await vacancyInRegion(services.db, adviser, id)
  if (!now) throw notFound()
  const { sentence } = nextOfVacancy(now.status, 'adviser')
  const standing = { label: vacancyStatusLabel(now.status, 'adviser'), sentence }
  const why = refusalNaming(VACANCY_REFUSALS, taken.because, standing)
  return data(refusedByRule(form, why), 409)
})

export { shouldRevalidate } from '#app/forms/after-refusal.ts'

export const meta = () => titled('Vacature')

export default function VacancyOfAdviser() {
  const { vacancy, facts, wage, flags, events, matches, today } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const { id, status, title, employer, employerId, version } = vacancy
  const canChange = CHANGEABLE.includes(status)
  return (
    <Page
      title={title}
      lead={employer}
      back={{ to: paths.adviser.vacancies(), label: 'Vacatures' }}
      actions={
        <>
          {canChange ? (
            <ButtonLink to={paths.adviser.editVacancy(id)}>Vul de vacature aan</ButtonLink>
          ) : null}
          <ButtonLink kind="subtle" to={paths.adviser.employer(employerId)}>
            Naar de werkgever
          </ButtonLink>
        </>
      }
    >
      <VacancyStanding vacancy={vacancy} events={events} today={today} />
      <VacancySteps vacancy={vacancy} refused={refused ?? undefined} />
      <Flags flags={flags} />
      <Section title="De vacature">
        <DefinitionList items={facts} />
        <WageNotice wage={wage} />
      </Section>
      {matches ? <Matches matches={matches} /> : null}
      <Section title="Wat er gebeurde">
        <Timeline events={events} />
      </Section>
      {canMove(VACANCY_MOVES, status, 'withdrawn', 'adviser') ? (
        <WithdrawVacancy version={version} />
      ) : null}
    </Page>
  )
}

const CHANGEABLE: readonly string[] = ['unconfirmed', 'provisional', 'askedBack', 'published']
