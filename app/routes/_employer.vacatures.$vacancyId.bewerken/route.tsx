import { data, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { DefinitionList } from '#app/components/definition-list.tsx'
import { Notice } from '#app/components/notice.tsx'
import { Page, Section, titled } from '#app/components/page.tsx'
import { VacancyForm } from '#app/components/vacancy-form.tsx'
import { vacancyId } from '#app/domain/primitives.ts'
import { VACANCY_REFUSALS } from '#app/domain/vacancy/refusals.ts'
import { vacancyInWords } from '#app/domain/vacancy/vacancy-in-words.ts'
import { readVacancy } from '#app/forms/read-vacancy.server.ts'
import { vacancyChangeFields, vacancyValues } from '#app/forms/vacancy-fields.ts'
import { forEmployer } from '#app/http/guards.server.ts'
import { idOrNotFound, notFound } from '#app/http/not-found.server.ts'
import { paths } from '#app/paths.ts'
import { changeVacancy } from '#app/use-cases/change-vacancy.ts'
import { placesOf } from '#db/queries/places.ts'
import { vacancyOfEmployer } from '#db/queries/vacancies-of-employer.ts'

export const loader = forEmployer(async ({ params, services: { db }, employer }) => {
  const id = idOrNotFound(vacancyId, params.vacancyId)
  const vacancy = await vacancyOfEmployer(db, employer.employerId, id)
  if (!vacancy) throw notFound()
  const { names, nameOf } = await placesOf(db)
  const { text, version, question, publishedVersion } = vacancy
  return {
    id,
    title: text.title,
    version,
    question,
    isPublished: publishedVersion !== null,
    placeNames: names,
    values: vacancyValues(text, nameOf(text.municipality)),
    now: vacancyInWords(text, nameOf),
  }
})

export const action = forEmployer(async ({ request, params, services, employer }) => {
  const id = idOrNotFound(vacancyId, params.vacancyId)
  const form = await readVacancy(
    await placesOf(services.db),
    request,
    vacancyChangeFields,
    services.clock.today(),
  )
  if (!form.ok) return data({ form: form.refused, showNow: false }, 422)
  const change = { version: form.value.version, text: form.text }
  const changed = await changeVacancy(services, employer, id, change)
  if (changed.ok) return redirect(paths.employer.vacancy(id), 303)
  if (changed.because === 'notThere') throw notFound()
  const refused = form.refusedFor(VACANCY_REFUSALS[changed.because])
  return data({ form: refused, showNow: changed.because === 'otherVersion' }, 409)
})

export { shouldRevalidate } from '#app/forms/after-refusal.ts'

export const meta = () => titled('Vacature aanpassen')

export default function EditVacancyPage() {
  const { id, title, version, question, isPublished, placeNames, values, now } =
    useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <Page
      title={`‘${title}’ aanpassen`}
      lead={
        isPublished
          ? 'Uw adviseur leest de wijziging na. Tot die tijd lezen anderen de vorige tekst.'
          : undefined
      }
      back={{ to: paths.employer.vacancy(id), label: 'Vacature' }}
    >
      {question ? <Notice title="Uw adviseur vraagt">{question}</Notice> : null}
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
