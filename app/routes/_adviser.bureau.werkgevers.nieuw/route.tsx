import { data } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ButtonLink } from '#app/components/button.tsx'
import { OneTimeLink } from '#app/components/one-time-link.tsx'
import { Page, titled } from '#app/components/page.tsx'
import { newEmployerInput } from '#app/domain/access/forms.ts'
import { ACCESS_REFUSALS } from '#app/domain/access/sentences.ts'
import { readForm } from '#app/forms/read-form.server.ts'
import { refusedField } from '#app/forms/refused-field.ts'
import { forAdviser } from '#app/http/guards.server.ts'
import { shownLink } from '#app/http/shown-link.server.ts'
import { paths } from '#app/paths.ts'
import { addEmployer } from '#app/use-cases/add-employer.ts'
import { placesOf } from '#db/queries/places.ts'
import { NewEmployerForm } from './new-employer-form.tsx'

export { shouldRevalidate } from '#app/forms/after-refusal.ts'

export const meta = () => titled('Nieuwe werkgever')

export const loader = forAdviser(async ({ services }) => {
  const { municipalities } = await placesOf(services.db)
  return { places: municipalities.map(({ code, name }) => ({ value: code, label: name })) }
})

export const action = forAdviser(async ({ request, services, adviser }) => {
  const form = await readForm(request.clone(), newEmployerInput)
  if (!form.ok) return data({ made: null, form }, 422)
  const added = await addEmployer(services, adviser, form.value)
  if (!added.ok) {
    const refused = refusedField(FIELDS[added.because], ACCESS_REFUSALS[added.because], form.value)
    return data({ made: null, form: refused }, 409)
  }
  const link = shownLink(request, services, added.link, form.value.name)
  return data({ made: { link, employerId: added.employerId }, form: null }, 200)
})

export default function NewEmployerPage() {
  const { places } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const back = { to: paths.adviser.employers(), label: 'Werkgevers' }
  if (answer?.made) {
    const { link, employerId } = answer.made
    return (
      <Page title="De werkgever is toegevoegd" back={back}>
        <OneTimeLink link={link} />
        <div className="actions">
          <ButtonLink kind="primary" to={paths.adviser.newVacancy(employerId)}>
            Maak een vacature
          </ButtonLink>
          <ButtonLink to={paths.adviser.employer(employerId)}>Naar deze werkgever</ButtonLink>
        </div>
      </Page>
    )
  }
  return (
    <Page
      title="Nieuwe werkgever"
      lead="Voor een werkgever die u aan de telefoon hebt. U wordt de adviseur."
      back={back}
    >
      <NewEmployerForm places={places} refused={answer?.form ?? undefined} />
    </Page>
  )
}

const FIELDS = { kvkInUse: 'kvk', emailInUse: 'email', otherRegion: 'municipality' } as const
