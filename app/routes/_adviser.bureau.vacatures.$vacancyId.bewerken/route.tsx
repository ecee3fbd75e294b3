import { data, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { DefinitionList } from '#app/components/definition-list.tsx'
import { Page, Section, titled } from '#app/components/page.tsx'
import { VacancyForm } from '#app/components/vacancy-form.tsx'
import { vacancyId } from '#app/domain/primitives.ts'
import { VACANCY_REFUSALS } from '#app/domain/vacancy/refusals.ts'
import { vacancyInWords } from '#app/domain/vacancy/vacancy-in-words.ts'
import { readVacancy } from '#app/forms/read-vacancy.server.ts'
import { vacancyChangeFields, vacancyValues } from '#app/forms/vacancy-fields.ts'
import { forAdviser } from '#app/http/guards.server.ts'
import { idOrNotFound, notFound } from '#app/http/not-found.server.ts'
import { paths } from '#app/paths.ts'
import { completeVacancy } from '#app/use-cases/change-vacancy.ts'
import { placesOf } from '#db/queries/places.ts'
import { vacancyInRegion } from '#db/queries/vacancies-in-region.ts'

export const loader = forAdviser(async ({ params, services: { db }, adviser }) => {
  const id = idOrNotFound(vacancyId, params.vacancyId)
  const vacancy = await vacancyInRegion(db, adviser, id)
  if (!vacancy) throw notFound()
  const { names, nameOf } = await placesOf(db)
  const { text, version, employer } = vacancy
  return {
    id,
    employer,
    title: text.title,
    version,
    placeNames: names,
    values: vacancyValues(text, nameOf(text.municipality)),
    now: vacancyInWords(text, nameOf),
  }
})

export const action = forAdviser(async ({ request, params, services, adviser }) => {
  const id = idOrNotFound(vacancyId, params.vacancyId)
  const form = await readVacancy(
    await placesOf(services.db),
    request,
    vacancyChangeFields,
    services.clock.today(),
  )
  if (!form.ok) return data({ form: form.refused, showNow: false }, 422)
  const change = { version: form.value.version, text: form.text }
  const changed = await completeVacancy(services, adviser, id, change)
  if (changed.ok) return redirect(paths.adviser.vacancy(id), 303)
  if (changed.because === 'notThere') throw notFound()
  const refused = form.refusedFor(VACANCY_REFUSALS[changed.because])
  return data({ form: refused, showNow: changed.because === 'otherVersion' }, 409)
})

export { shouldRevalidate } from '#app/forms/after-refusal.ts'

export const meta = () => titled('Vacature aanvullen')

export default function CompleteVacancyPage() {
  const { id, employer, title, version, placeNames, values, now } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <Page
      title={`‘${title}’ aanvullen`}
      lead={`Vacature van ${employer}. Hoe meer bekend is, hoe beter de redenen bij elke kandidaat.`}
      back={{ to: paths.adviser.vacancy(id), label: 'Vacature' }}
    >
      {answer?.showNow ? (
        <Section title="Zo staat de vacature er nu">
          <DefinitionList items={now} />
        </Section>
      ) : null}
      <VacancyForm
        button="Bewaar"
        placeNames={placeNames}
        values={values}
        version={version}
        refused={answer?.form}
        open
      />
    </Page>
  )
}
