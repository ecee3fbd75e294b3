import { data, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { Page, titled } from '#app/components/page.tsx'
import { VacancyForm } from '#app/components/vacancy-form.tsx'
import { readVacancy } from '#app/forms/read-vacancy.server.ts'
import { newVacancyFields } from '#app/forms/vacancy-fields.ts'
import { forEmployer } from '#app/http/guards.server.ts'
import { paths } from '#app/paths.ts'
import { placeVacancy } from '#app/use-cases/place-vacancy.ts'
import { employerWithAdviser } from '#db/queries/employers.ts'
import { placesOf } from '#db/queries/places.ts'

export const loader = forEmployer(async ({ services: { db }, employer }) => {
  const [{ names, nameOf }, organisation] = await Promise.all([
    placesOf(db),
    employerWithAdviser(db, employer.employerId),
  ])
  return { placeNames: names, place: organisation ? nameOf(organisation.municipality) : '' }
})

export const action = forEmployer(async ({ request, services, employer }) => {
  const form = await readVacancy(
    await placesOf(services.db),
    request,
    newVacancyFields,
    services.clock.today(),
  )
  if (!form.ok) return data(form.refused, 422)
  const { vacancyId } = await placeVacancy(services, employer, form.text)
  return redirect(paths.employer.vacancy(vacancyId), 303)
})

export { shouldRevalidate } from '#app/forms/after-refusal.ts'

export const meta = () => titled('Nieuwe vacature')

export default function NewVacancyPage() {
  const { placeNames, place } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  return (
    <Page
      title="Nieuwe vacature"
      lead="Beantwoord drie vragen, dan ziet u meteen wie erbij past. De rest vult uw adviseur met u aan."
      back={{ to: paths.employer.vacancies(), label: 'Vacatures' }}
    >
      <VacancyForm
        button="Laat zien wie past"
        placeNames={placeNames}
        values={{ place }}
        refused={refused ?? undefined}
      />
    </Page>
  )
}
