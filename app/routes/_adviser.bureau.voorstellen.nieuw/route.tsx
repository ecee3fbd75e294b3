import { data, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { OfferForm } from '#app/components/offer-form.tsx'
import { Page, titled } from '#app/components/page.tsx'
import { speaksForSubsidy } from '#app/domain/candidate/speaks-for-subsidy.ts'
import { PLACEMENT_REFUSALS } from '#app/domain/placement/refusals.ts'
import { requestId } from '#app/domain/primitives.ts'
import { offerFields, proposedValues, termsAndSupport } from '#app/forms/offer-fields.ts'
import { readForm } from '#app/forms/read-form.server.ts'
import { refusedByRule } from '#app/forms/refused-by-rule.ts'
import { refusedAtField } from '#app/forms/refused-offer.ts'
import { forAdviser } from '#app/http/guards.server.ts'
import { idOrNotFound, notFound } from '#app/http/not-found.server.ts'
import { paths } from '#app/paths.ts'
import { draftOffer } from '#app/use-cases/draft-offer.ts'
import { factsOf } from '#db/queries/facts-of.ts'
import { requestForOffer } from '#db/queries/requests-for-offer.ts'

export const loader = forAdviser(async ({ request, services, adviser }) => {
  const found = await requestForOffer(services.db, adviser.region, askedRequest(request))
  if (!found) throw notFound()
  const { id, candidateId, candidateCode, employerName, vacancy, jobhunterName } = found
  const facts = await factsOf(services.db, candidateId)
  const values = proposedValues({
    startsOn: vacancy?.startsOn ?? null,
    hours: vacancy?.hoursMost ?? null,
    wageCents: vacancy?.wageCentsPerHour ?? null,
    jobhunterName,
    subsidyLikely: speaksForSubsidy(facts),
  })
  return { id, candidateCode, employerName, title: vacancy?.title ?? null, values }
})

export const action = forAdviser(async ({ request, services, adviser }) => {
  const id = askedRequest(request)
  const form = await readForm(request, offerFields)
  if (!form.ok) return data(form, 422)
  const drafted = await draftOffer(services, adviser, id, termsAndSupport(form.value))
  if (drafted.ok) return redirect(paths.adviser.offer(drafted.offerId), 303)
  if (drafted.because === 'notThere') throw notFound()
  const mendable = refusedAtField(drafted.because, form.typed)
  if (mendable) return data(mendable, 422)
  return data(refusedByRule(form, PLACEMENT_REFUSALS[drafted.because]), 409)
})

export { shouldRevalidate } from '#app/forms/after-refusal.ts'

export const meta = () => titled('Nieuw voorstel')

export default function NewOffer() {
  const { id, candidateCode, employerName, title, values } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <Page
      title={`Voorstel voor ${candidateCode} bij ${employerName}`}
      lead={title ?? 'Zonder vacature'}
      back={{ to: paths.adviser.request(id), label: 'Aanvraag' }}
    >
      <OfferForm values={values} refused={answer} button="Bewaar het voorstel" />
    </Page>
  )
}

function askedRequest(request: Request) {
  const asked = new URL(request.url).searchParams.get('aanvraag') ?? undefined
  return idOrNotFound(requestId, asked)
}
