import { data, redirect } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { CandidatePage } from '#app/components/candidate-page.tsx'
import { DefinitionList } from '#app/components/definition-list.tsx'
import { FormErrorSummary } from '#app/components/form-error-summary.tsx'
import { Notice } from '#app/components/notice.tsx'
import { Columns, Section, Stack, titled } from '#app/components/page.tsx'
import { ReasonList } from '#app/components/reason-list.tsx'
import { FormActions, SubmitButton } from '#app/components/submit-button.tsx'
import { TextArea } from '#app/components/text-area.tsx'
import { TextLink } from '#app/components/text-link.tsx'
import { WAY_REFUSALS } from '#app/domain/introduction/refusals.ts'
import { reasonsFor } from '#app/domain/matching/reasons-for.ts'
import { vacancyId } from '#app/domain/primitives.ts'
import { vacancyInWords } from '#app/domain/vacancy/vacancy-in-words.ts'
import { flagFields } from '#app/forms/candidate-step-fields.ts'
import { readForm } from '#app/forms/read-form.server.ts'
import { refusedByRule } from '#app/forms/refused-by-rule.ts'
import { useServerForm } from '#app/forms/use-server-form.ts'
import { forJobhunter } from '#app/http/guards.server.ts'
import { idOrNotFound, notFound } from '#app/http/not-found.server.ts'
import { ownCandidate } from '#app/http/own-candidate.server.ts'
import { paths } from '#app/paths.ts'
import { flagMatch } from '#app/use-cases/flag-match.ts'
import { vacancyToFlag } from '#db/queries/candidate-of-jobhunter-vacancies.ts'
import { placesOf } from '#db/queries/places.ts'

export const loader = forJobhunter(async ({ request, params, services, jobhunter }) => {
  const { db, clock } = services
  const { head, profile } = await ownCandidate({ params, services, jobhunter })
  const vacancy = await vacancyToFlag(db, askedVacancy(request))
  if (!vacancy) throw notFound()
  const { nameOf, distanceOf } = await placesOf(db)
  return {
    head,
    title: vacancy.text.title,
    employer: vacancy.employer,
    adviser: vacancy.adviser,
    isOpen: vacancy.isOpen,
    parts: vacancyInWords(vacancy.text, nameOf),
    reasons: reasonsFor(vacancy.text, profile, clock.today(), distanceOf, 'staff'),
  }
})

export const action = forJobhunter(async ({ request, params, services, jobhunter }) => {
  const { id } = await ownCandidate({ params, services, jobhunter })
  const form = await readForm(request, flagFields)
  if (!form.ok) return data(form, 422)
  const tip = { candidateId: id, vacancyId: askedVacancy(request), reason: form.value.reason }
  const flagged = await flagMatch(services, jobhunter, tip)
  if (flagged.ok) return redirect(`${paths.jobhunter.vacancies(id)}?gedaan=getipt`, 303)
  if (flagged.because === 'notThere') throw notFound()
  const sentence =
    flagged.because === 'notVisible' ? NOT_VISIBLE_YET : WAY_REFUSALS[flagged.because]
  return data(refusedByRule(form, sentence), 409)
})

export { shouldRevalidate } from '#app/forms/after-refusal.ts'

export const meta = () => titled('Tip doorgeven')

export default function FlagPage() {
  const { head, title, employer, adviser, isOpen, parts, reasons } = useLoaderData<typeof loader>()
  return (
    <CandidatePage candidate={head} title={`Tip: ${title}`}>
      <Columns kind="aside">
        <Stack>
          {isOpen ? (
            <FlagForm id={head.id} employer={employer} adviser={adviser} />
          ) : (
            <Notice title={WAY_REFUSALS.vacancyClosed}>
              <TextLink to={paths.jobhunter.vacancies(head.id)}>Bekijk andere vacatures</TextLink>
            </Notice>
          )}
          <Section title="De vacature">
            <DefinitionList items={[{ term: 'Werkgever', description: employer }, ...parts]} />
          </Section>
        </Stack>
        <Section title="Wat past, en wat nog niet">
          <ReasonList reasons={reasons} />
        </Section>
      </Columns>
    </CandidatePage>
  )
}

function FlagForm({ id, employer, adviser }: { id: string; employer: string; adviser: string }) {
  const { formProps, summary, field } = useServerForm(flagFields, useActionData<typeof action>())
  return (
    <Form {...formProps} className="form">
      <FormErrorSummary {...summary} />
      <TextArea
        {...field('reason')}
        label="Waarom past dit bij deze kandidaat?"
        hint={`${adviser}, de bedrijfsadviseur van ${employer}, leest dit. Geen naam, en niets over gezondheid.`}
        rows={5}
      />
      <FormActions>
        <SubmitButton>Geef door aan de adviseur</SubmitButton>
        <TextLink to={paths.jobhunter.vacancies(id)}>Toch niet</TextLink>
      </FormActions>
    </Form>
  )
}

const NOT_VISIBLE_YET =
  'Dat kan nog niet: eerst is het ja van de kandidaat nodig, en de vrijgave. Kijk bij het overzicht wat er nog ontbreekt.'

function askedVacancy(request: Request) {
  return idOrNotFound(vacancyId, new URL(request.url).searchParams.get('vacature') ?? undefined)
}
