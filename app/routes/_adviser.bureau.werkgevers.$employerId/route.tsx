import { data } from '@remix-run/node'
import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { ButtonLink } from '#app/components/button.tsx'
import { DefinitionList } from '#app/components/definition-list.tsx'
import { EmptyState } from '#app/components/empty-state.tsx'
import { OutcomeNotices } from '#app/components/outcome-notices.tsx'
import { Page, Section, titled } from '#app/components/page.tsx'
import { PeopleTable } from '#app/components/people-table.tsx'
import { type PersonInput, personInput } from '#app/domain/access/forms.ts'
import { ACCESS_REFUSALS, doneSentence } from '#app/domain/access/sentences.ts'
import { withAccountStatus } from '#app/domain/access/statuses.ts'
import { employerId } from '#app/domain/primitives.ts'
import { readForm } from '#app/forms/read-form.server.ts'
import { refusedField } from '#app/forms/refused-field.ts'
import { actOnPerson, linkHere } from '#app/http/act-on-person.server.ts'
import { forAdviser } from '#app/http/guards.server.ts'
import { notFound } from '#app/http/not-found.server.ts'
import { shownLink } from '#app/http/shown-link.server.ts'
import { paths } from '#app/paths.ts'
import { inviteEmployerPerson } from '#app/use-cases/invite-employer-person.ts'
import { employerForAdviser } from '#db/queries/employers.ts'
import { peopleOfEmployer } from '#db/queries/staff-lists.ts'
import { vacanciesOfEmployer } from '#db/queries/vacancies-of-employer.ts'
import { InviteForm } from './invite-form.tsx'
import { runningFor } from './running-for.server.ts'
import { RunningTable } from './running-table.tsx'
import { VacancyList } from './vacancy-list.tsx'

export { shouldRevalidate } from '#app/forms/after-refusal.ts'

export const meta = () => titled('Werkgever')

export const loader = forAdviser(async ({ params, services: { db, clock }, adviser }) => {
  const id = employerId.safeParse(params.employerId)
  const employer = id.success ? await employerForAdviser(db, adviser, id.data) : null
  if (!employer) throw notFound()
  const [people, vacancies, running] = await Promise.all([
    peopleOfEmployer(db, employer.id),
    vacanciesOfEmployer(db, employer.id),
    runningFor({ db, clock }, adviser, employer.id),
  ])
  return {
    employer,
    people: withAccountStatus(people, clock.now().getTime()),
    vacancies,
    running,
  }
})

export const action = forAdviser(async ({ request, params, services, adviser }) => {
  const id = employerId.safeParse(params.employerId)
  if (!id.success) throw notFound()
  const acted = await actOnPerson(request, services, adviser)
  if (acted) return acted

  const form = await readForm(request.clone(), personInput)
  if (!form.ok) return data({ link: null, refusal: null, form }, 422)
  const invited = await inviteEmployerPerson(services, adviser, id.data, form.value)
  if (invited.ok) return linkHere(shownLink(request, services, invited.link, form.value.name))
  if (invited.because === 'notThere') throw notFound()
  const inUse = refusedField<PersonInput>('email', ACCESS_REFUSALS.emailInUse, form.value)
  return data({ link: null, refusal: null, form: inUse }, 409)
})

export default function EmployerPage() {
  const { employer, people, vacancies, running } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const [search] = useSearchParams()
  return (
    <Page
      title={employer.name}
      back={{ to: paths.adviser.employers(), label: 'Werkgevers' }}
      actions={
        <ButtonLink kind="primary" to={paths.adviser.newVacancy(employer.id)}>
          Nieuwe vacature
        </ButtonLink>
      }
    >
      <OutcomeNotices answer={answer} done={doneSentence(search.get('gedaan'))} />
      <DefinitionList
        items={[
          { term: 'Adviseur', description: employer.adviser },
          { term: 'Gemeente', description: employer.place },
          { term: 'Telefoon', description: employer.phone },
          { term: 'KvK-nummer', description: employer.kvk },
        ]}
      />
      <Section title="Wat er loopt">
        <RunningTable running={running} />
      </Section>
      <Section title="Vacatures">
        <VacancyList vacancies={vacancies} />
      </Section>
      <Section title="Mensen van deze werkgever">
        {people.length === 0 ? (
          <EmptyState title="Er kan nog niemand inloggen.">
            Nodig hieronder iemand uit. Zonder account kan deze werkgever niets bevestigen.
          </EmptyState>
        ) : (
          <PeopleTable caption="Mensen van deze werkgever" people={people} />
        )}
      </Section>
      <Section title="Nodig nog iemand uit">
        <InviteForm key={answer?.link?.url} refused={answer?.form ?? undefined} />
      </Section>
    </Page>
  )
}
