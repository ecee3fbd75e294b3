import { data, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { DefinitionList } from '#app/components/definition-list.tsx'
import { Page, titled } from '#app/components/page.tsx'
import { WayStanding } from '#app/components/way-standing.tsx'
import { WAY_REFUSALS } from '#app/domain/introduction/refusals.ts'
import { requestId } from '#app/domain/primitives.ts'
import { mayClose } from '#app/domain/way/may-close.ts'
import { refusalNaming } from '#app/domain/way/refusal-naming.ts'
import { shownStanding } from '#app/domain/way/shown-standing.ts'
import { asAdviser } from '#app/domain/way/told-as.ts'
import { readForm } from '#app/forms/read-form.server.ts'
import { refusedByRule } from '#app/forms/refused-by-rule.ts'
import { requestStepFields } from '#app/forms/way-fields.ts'
import { forAdviser } from '#app/http/guards.server.ts'
import { idOrNotFound, notFound } from '#app/http/not-found.server.ts'
import { standingNow } from '#app/http/standing-now.server.ts'
import { paths } from '#app/paths.ts'
import { meetingsOf, requestInRegionToRead } from '#db/queries/requests-read.ts'
import { aboutRequest } from './about-request.tsx'
import { Meetings } from './meetings.tsx'
import { RequestSteps } from './request-steps.tsx'
import { takeStep } from './take-step.server.ts'

export const loader = forAdviser(async ({ params, services: { db, clock }, adviser }) => {
  const id = idOrNotFound(requestId, params.requestId)
  const found = await requestInRegionToRead(db, adviser.region, id)
  if (!found) throw notFound()
  const { way, offerId, ...request } = found
  const today = clock.today()
  const standing = shownStanding(way, found, asAdviser(adviser, found), today)
  return {
    request,
    meetings: await meetingsOf(db, id),
    standing,
    offerId: standing.isOffer ? offerId : null,
    mayClose: mayClose(way),
    today,
  }
})

export const action = forAdviser(async ({ request, params, services, adviser }) => {
  const id = idOrNotFound(requestId, params.requestId)
  const form = await readForm(request, requestStepFields)
  if (!form.ok) return data(form, 422)
  const taken = await takeStep(services, adviser, id, form.value)
  if (taken.ok) return redirect(paths.adviser.request(id), 303)
  if (taken.because === 'notThere') throw notFound()
  const now = await standingNow(services, { requestId: id }, adviser)
  return data(refusedByRule(form, refusalNaming(WAY_REFUSALS, taken.because, now)), 409)
})

export { shouldRevalidate } from '#app/forms/after-refusal.ts'

export const meta = () => titled('Aanvraag')

export default function RequestOfAdviser() {
  const { request, meetings, standing, offerId, mayClose, today } = useLoaderData<typeof loader>()
  const planned = meetings.find(({ status }) => status === 'planned') ?? null
  return (
    <Page
      title={
        request.candidateCode
          ? `${request.employerName} vraagt ${request.candidateCode}`
          : `${request.employerName} vraagt: zoek voor mij`
      }
      lead={request.vacancyTitle ?? 'Nog geen vacature'}
      back={{ to: paths.adviser.start(), label: 'Bureau' }}
    >
      <WayStanding standing={standing} />
      <RequestSteps
        request={request}
        meeting={planned}
        hasOffer={offerId !== null}
        mayClose={mayClose}
        today={today}
        refused={useActionData<typeof action>()}
      />
      <DefinitionList items={aboutRequest(request, offerId)} />
      <Meetings meetings={meetings} />
    </Page>
  )
}
