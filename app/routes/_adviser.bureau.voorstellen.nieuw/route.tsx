import { data, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { OfferForm } from '#app/components/offer-form.tsx'
import { Page, titled } from '#app/components/page.tsx'
import type { SignedInAdviser } from '#app/domain/access/signed-in.ts'
import { speaksForSubsidy } from '#app/domain/candidate/speaks-for-subsidy.ts'
import { PLACEMENT_REFUSALS } from '#app/domain/placement/refusals.ts'
import { type RequestId, requestId } from '#app/domain/primitives.ts'
import {
  type OfferFields,
  offerFields,
  proposedValues,
  termsAndSupport,
} from '#app/forms/offer-fields.ts'
import { readForm } from '#app/forms/read-form.server.ts'
import { whatIfAtFirst, whatIfOnPage } from '#app/forms/read-what-if.server.ts'
import { refusedByRule } from '#app/forms/refused-by-rule.ts'
import { refusedAtField } from '#app/forms/refused-offer.ts'
import { asksWhatIf, whatIfStep } from '#app/forms/what-if-fields.ts'
import { forAdviser } from '#app/http/guards.server.ts'
import { idOrNotFound, notFound } from '#app/http/not-found.server.ts'
import { paths } from '#app/paths.ts'
import { draftOffer } from '#app/use-cases/draft-offer.ts'
import { reckonWhatIf } from '#app/use-cases/reckon-what-if.ts'
import type { Services } from '#app/use-cases/services.ts'
import { factsOf } from '#db/queries/facts-of.ts'
import { requestForOffer } from '#db/queries/requests-for-offer.ts'
import { whatIfOfRequest } from '#db/queries/what-if-of.ts'

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
  const about = await whatIfOfRequest(services.db, adviser.region, id)
  const first =
    about && (await whatIfAtFirst(values, (asked) => reckonWhatIf(services, about, asked)))
  return { id, candidateCode, employerName, title: vacancy?.title ?? null, values, first }
})

export const action = forAdviser(async ({ request, services, adviser }) => {
  const id = askedRequest(request)
  if (asksWhatIf(request)) return reckon(services, adviser, id, request)
  const form = await readForm(request, offerFields)
  if (!form.ok) return data({ refused: form, whatIf: null }, 422)
  const drafted = await draftOffer(services, adviser, id, termsAndSupport(form.value))
  if (drafted.ok) return redirect(paths.adviser.offer(drafted.offerId), 303)
  if (drafted.because === 'notThere') throw notFound()
  const mendable = refusedAtField(drafted.because, form.typed)
  if (mendable) return data({ refused: mendable, whatIf: null }, 422)
  const refused = refusedByRule<OfferFields>(form, PLACEMENT_REFUSALS[drafted.because])
  return data({ refused, whatIf: null }, 409)
})

export { shouldRevalidate } from '#app/forms/after-refusal.ts'

/** What was filled in, reckoned through for a browser without JavaScript. */
async function reckon(
  services: Services,
  adviser: SignedInAdviser,
  id: RequestId,
  request: Request,
) {
  const about = await whatIfOfRequest(services.db, adviser.region, id)
  if (!about) throw notFound()
  return data(await whatIfOnPage(request, (asked) => reckonWhatIf(services, about, asked)), 200)
}

export const meta = () => titled('Nieuw voorstel')

export default function NewOffer() {
  const { id, candidateCode, employerName, title, values, first } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <Page
      title={`Voorstel voor ${candidateCode} bij ${employerName}`}
      lead={title ?? 'Zonder vacature'}
      back={{ to: paths.adviser.request(id), label: 'Aanvraag' }}
    >
      <OfferForm
        values={values}
        refused={answer?.refused}
        button="Bewaar het voorstel"
        whatIf={{
          endpoint: paths.adviser.whatIfRequest(id),
          step: whatIfStep(paths.adviser.newOffer(id)),
          first: answer?.whatIf ?? first,
        }}
      />
    </Page>
  )
}

function askedRequest(request: Request) {
  const asked = new URL(request.url).searchParams.get('aanvraag') ?? undefined
  return idOrNotFound(requestId, asked)
}
