import { data, redirect } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { FormErrorSummary } from '#app/components/form-error-summary.tsx'
import { Page, Section, titled } from '#app/components/page.tsx'
import { SelectField } from '#app/components/select-field.tsx'
import { FormActions, SubmitButton } from '#app/components/submit-button.tsx'
import { TextArea } from '#app/components/text-area.tsx'
import { TextLink } from '#app/components/text-link.tsx'
import { WAY_REFUSALS } from '#app/domain/introduction/refusals.ts'
import { readForm } from '#app/forms/read-form.server.ts'
import { refusedByRule } from '#app/forms/refused-by-rule.ts'
import { requestFields } from '#app/forms/request-fields.ts'
import { useServerForm } from '#app/forms/use-server-form.ts'
import { forEmployer } from '#app/http/guards.server.ts'
import { paths } from '#app/paths.ts'
import { askToSearch } from '#app/use-cases/ask-to-search.ts'
import { employerWithAdviser } from '#db/queries/employers.ts'
import { openSearchesOf } from '#db/queries/open-searches.ts'
import { openVacancyChoices } from '#db/queries/vacancies-of-employer.ts'

export const loader = forEmployer(async ({ request, services: { db }, employer }) => {
  const [organisation, vacancies, searches] = await Promise.all([
    employerWithAdviser(db, employer.employerId),
    openVacancyChoices(db, employer.employerId),
    openSearchesOf(db, employer.employerId),
  ])
  const asked = new URL(request.url).searchParams.get('vacature') ?? ''
  const vacancyId = vacancies.some(({ value }) => value === asked) ? asked : ''
  return { adviser: organisation?.adviser.name ?? null, vacancies, vacancyId, searches }
})

export const action = forEmployer(async ({ request, services, employer }) => {
  const form = await readForm(request, requestFields)
  if (!form.ok) return data(form, 422)
  const asked = await askToSearch(services, employer, form.value)
  if (asked.ok) return redirect(paths.employer.request(asked.requestId), 303)
  return data(refusedByRule(form, WAY_REFUSALS[asked.because]), 409)
})

export { shouldRevalidate } from '#app/forms/after-refusal.ts'

export const meta = () => titled('Zoek voor mij')

export default function SearchForMePage() {
  const { adviser, vacancies, vacancyId, searches } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const { formProps, summary, field } = useServerForm(requestFields, refused ?? undefined, {
    vacancyId,
  })
  return (
    <Page
      title="Zoek voor mij"
      lead={`Geen tijd om te zoeken? ${adviser ?? 'Uw adviseur'} zoekt iemand en stelt die aan u voor.`}
    >
      <Form {...formProps} className="form">
        <FormErrorSummary {...summary} />
        <TextArea
          {...field('message')}
          label="Wat voor werk is er, en wie zou daar passen?"
          hint="Een paar zinnen is genoeg. Uw adviseur belt als er iets niet duidelijk is."
          rows={6}
        />
        <SelectField
          {...field('vacancyId')}
          label="Hoort dit bij een vacature?"
          none="Ik heb nog geen vacature"
          choices={vacancies}
        />
        <FormActions>
          <SubmitButton>Zoek voor mij</SubmitButton>
        </FormActions>
      </Form>
      {searches.length > 0 ? (
        <Section title="Hier wordt al voor gezocht">
          <ul className="plain-list">
            {searches.map(({ id, message, vacancy }) => (
              <li key={id}>
                <TextLink to={paths.employer.request(id)}>{vacancy ?? message}</TextLink>
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
    </Page>
  )
}
