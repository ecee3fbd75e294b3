import { data } from '@remix-run/node'
import { Form, useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { DataTable } from '#app/components/data-table.tsx'
import { EmptyState } from '#app/components/empty-state.tsx'
import { FormErrorSummary } from '#app/components/form-error-summary.tsx'
import { OutcomeNotices } from '#app/components/outcome-notices.tsx'
import { Page, Section, titled } from '#app/components/page.tsx'
import { SelectField } from '#app/components/select-field.tsx'
import { FormActions, SubmitButton } from '#app/components/submit-button.tsx'
import { placeOfAdviserInput } from '#app/domain/access/forms.ts'
import { ACCESS_REFUSALS, doneSentence } from '#app/domain/access/sentences.ts'
import { readForm } from '#app/forms/read-form.server.ts'
import { useServerForm } from '#app/forms/use-server-form.ts'
import { doneHere, refusedHere } from '#app/http/act-on-person.server.ts'
import { forAdministrator } from '#app/http/guards.server.ts'
import { givePlace } from '#app/use-cases/give-place.ts'
import { activeAdvisers } from '#db/queries/accounts.ts'
import { placesWithAdvisers } from '#db/queries/adviser-places.ts'

export { shouldRevalidate } from '#app/forms/after-refusal.ts'

export const meta = () => titled('Plaatsen')

export const loader = forAdministrator(async ({ services: { db } }) => {
  const [places, advisers] = [await placesWithAdvisers(db), await activeAdvisers(db)]
  return {
    choices: places.map(({ code, name }) => ({ value: code, label: name })),
    given: places.flatMap(({ code, name, adviser }) => (adviser ? [{ code, name, adviser }] : [])),
    advisers: advisers.map(({ id, name }) => ({ value: id, label: name })),
  }
})

export const action = forAdministrator(async ({ request, services, administrator }) => {
  const form = await readForm(request, placeOfAdviserInput)
  if (!form.ok) return data({ link: null, refusal: null, form }, 422)
  const given = await givePlace(services, administrator, form.value)
  return given.ok ? doneHere(request, 'placeGiven') : refusedHere(ACCESS_REFUSALS[given.because])
})

export default function PlacesPage() {
  const { choices, given, advisers } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const [search] = useSearchParams()
  const { formProps, summary, field } = useServerForm(
    placeOfAdviserInput,
    answer?.form ?? undefined,
  )
  return (
    <Page
      title="Plaatsen"
      lead="Een nieuwe werkgever komt bij de adviseur van de gemeente. Heeft een gemeente geen eigen adviseur? Dan komt de werkgever bij een adviseur van de regio."
    >
      <OutcomeNotices answer={answer} done={doneSentence(search.get('gedaan'))} />
      <Form {...formProps} className="form">
        <FormErrorSummary {...summary} />
        <SelectField
          {...field('municipality')}
          label="Gemeente"
          choices={choices}
          none="Kies een gemeente"
        />
        <SelectField
          {...field('adviserId')}
          label="Adviseur"
          choices={advisers}
          none="Geen eigen adviseur"
          optional
        />
        <FormActions>
          <SubmitButton>Bewaar</SubmitButton>
        </FormActions>
      </Form>
      <Section title="Gemeenten met een eigen adviseur">
        {given.length === 0 ? (
          <EmptyState title="Nog geen enkele gemeente heeft een eigen adviseur.">
            Kies hierboven een gemeente en een adviseur.
          </EmptyState>
        ) : (
          <DataTable
            caption="Gemeenten met een eigen adviseur"
            captionHidden
            rows={given}
            rowKey={({ code }) => code}
            columns={[
              { key: 'name', header: 'Gemeente', cell: ({ name }) => name },
              { key: 'adviser', header: 'Adviseur', cell: ({ adviser }) => adviser },
            ]}
          />
        )}
      </Section>
    </Page>
  )
}
