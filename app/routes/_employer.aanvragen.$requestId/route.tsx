import { data, redirect } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { CoverInGeneral } from '#app/components/cover-in-general.tsx'
import { DefinitionList } from '#app/components/definition-list.tsx'
import { FormErrorSummary } from '#app/components/form-error-summary.tsx'
import { Page, Section, titled } from '#app/components/page.tsx'
import { SelectField } from '#app/components/select-field.tsx'
import { FormActions, SubmitButton } from '#app/components/submit-button.tsx'
import { TextArea } from '#app/components/text-area.tsx'
import { WayStanding } from '#app/components/way-standing.tsx'
import {
  CLOSING_CHOICES,
  EMPLOYER_CLOSING_REASONS,
} from '#app/domain/introduction/closing-reasons.ts'
import { WAY_REFUSALS } from '#app/domain/introduction/refusals.ts'
import { requestId } from '#app/domain/primitives.ts'
import { mayClose } from '#app/domain/way/may-close.ts'
import { refusalNaming } from '#app/domain/way/refusal-naming.ts'
import { shownStanding } from '#app/domain/way/shown-standing.ts'
import { readForm } from '#app/forms/read-form.server.ts'
import { refusedByRule } from '#app/forms/refused-by-rule.ts'
import { useServerForm } from '#app/forms/use-server-form.ts'
import { closeAsEmployerFields } from '#app/forms/way-fields.ts'
import { forEmployer } from '#app/http/guards.server.ts'
import { idOrNotFound, notFound } from '#app/http/not-found.server.ts'
import { standingNow } from '#app/http/standing-now.server.ts'
import { paths } from '#app/paths.ts'
import { closeRequest } from '#app/use-cases/close-request.ts'
import { meetingsOf, requestOfEmployerToRead } from '#db/queries/requests-read.ts'
import { aboutRequest } from './about-request.tsx'

export const loader = forEmployer(async ({ params, services: { db, clock }, employer }) => {
  const id = idOrNotFound(requestId, params.requestId)
  const found = await requestOfEmployerToRead(db, employer.employerId, id)
  if (!found) throw notFound()
  const { way, offerId, ...request } = found
  const standing = shownStanding(way, found, 'employer', clock.today())
  const planned = (await meetingsOf(db, id)).find(({ status }) => status === 'planned') ?? null
  return {
    request,
    planned,
    standing,
    offerId: standing.isOffer ? offerId : null,
    mayStop: mayClose(way),
  }
})

export const action = forEmployer(async ({ request, params, services, employer }) => {
  const id = idOrNotFound(requestId, params.requestId)
  const form = await readForm(request, closeAsEmployerFields)
  if (!form.ok) return data(form, 422)
  const { because, text = null } = form.value
  const closed = await closeRequest(services, employer, id, { because, text })
  if (closed.ok) return redirect(paths.employer.request(id), 303)
  if (closed.because === 'notThere') throw notFound()
  const now = await standingNow(services, { requestId: id }, 'employer')
  return data(refusedByRule(form, refusalNaming(WAY_REFUSALS, closed.because, now)), 409)
})

export { shouldRevalidate } from '#app/forms/after-refusal.ts'

export const meta = () => titled('Aanvraag')

export default function RequestOfEmployer() {
  const { request, planned, standing, offerId, mayStop } = useLoaderData<typeof loader>()
  const who = request.candidateName ?? request.candidateCode
  return (
    <Page
      title={who ? `Aanvraag voor ${who}` : 'Zoek voor mij'}
      lead={request.vacancyTitle ?? 'Nog geen vacature'}
      back={{ to: paths.employer.start(), label: 'Overzicht' }}
    >
      <WayStanding standing={standing} />
      <DefinitionList items={aboutRequest(request, planned, offerId)} />
      {offerId ? null : <CoverInGeneral />}
      {mayStop ? <CloseForm /> : null}
    </Page>
  )
}

function CloseForm() {
  const { formProps, summary, field } = useServerForm(
    closeAsEmployerFields,
    useActionData<typeof action>(),
  )
  return (
    <Section title="Toch niet meer nodig?">
      <Form {...formProps} className="form">
        <FormErrorSummary {...summary} />
        <SelectField
          {...field('because')}
          label="Waarom stopt u?"
          choices={EMPLOYER_CLOSING_REASONS.map((value) => ({
            value,
            label: CLOSING_CHOICES[value],
          }))}
        />
        <TextArea
          {...field('text')}
          label="Wilt u er iets bij zeggen?"
          hint="Uw adviseur en de jobhunter lezen dit."
          optional
        />
        <FormActions>
          <SubmitButton kind="secondary">Stop deze aanvraag</SubmitButton>
        </FormActions>
      </Form>
    </Section>
  )
}
