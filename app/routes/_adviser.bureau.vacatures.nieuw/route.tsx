import { data, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { Page, titled } from '#app/components/page.tsx'
import { VacancyForm } from '#app/components/vacancy-form.tsx'
import { employerId } from '#app/domain/primitives.ts'
import { VACANCY_REFUSALS } from '#app/domain/vacancy/refusals.ts'
import { readVacancy } from '#app/forms/read-vacancy.server.ts'
import { newVacancyFields } from '#app/forms/vacancy-fields.ts'
import { forAdviser } from '#app/http/guards.server.ts'
import { idOrNotFound, notFound } from '#app/http/not-found.server.ts'
import { paths } from '#app/paths.ts'
import { placeVacancyForCaller } from '#app/use-cases/place-vacancy.ts'
import { placesOf } from '#db/queries/places.ts'
import { employerNameInRegion } from '#db/queries/vacancies-in-region.ts'

export const loader = forAdviser(async ({ request, services: { db }, adviser }) => {
  const employer = await employerNameInRegion(db, adviser, employerInAddress(request))
  if (!employer) throw notFound()
  const { names, nameOf } = await placesOf(db)
  return { employer: employer.name, placeNames: names, place: nameOf(employer.municipality) }
})

export const action = forAdviser(async ({ request, services, adviser }) => {
  const id = employerInAddress(request)
  const form = await readVacancy(
    await placesOf(services.db),
    request,
    newVacancyFields,
    services.clock.today(),
  )
  if (!form.ok) return data(form.refused, 422)
  const placed = await placeVacancyForCaller(services, adviser, id, form.text)
  if (placed.ok) return redirect(paths.adviser.vacancy(placed.vacancyId), 303)
  if (placed.because === 'notThere') throw notFound()
  return data(form.refusedFor(VACANCY_REFUSALS[placed.because]), 409)
})

export { shouldRevalidate } from '#app/forms/after-refusal.ts'

export const meta = () => titled('Nieuwe vacature')

export default function NewVacancyForCallerPage() {
  const { employer, placeNames, place } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  return (
    <Page
      title={`Nieuwe vacature voor ${employer}`}
      lead="De werkgever leest de vacature daarna na en zegt of die klopt."
      back={{ to: paths.adviser.vacancies(), label: 'Vacatures' }}
    >
      <VacancyForm
        button="Leg de vacature vast"
        placeNames={placeNames}
        values={{ place }}
        refused={refused ?? undefined}
        open
      />
    </Page>
  )
}

function employerInAddress(request: Request) {
  return idOrNotFound(employerId, new URL(request.url).searchParams.get('werkgever') ?? undefined)
}
