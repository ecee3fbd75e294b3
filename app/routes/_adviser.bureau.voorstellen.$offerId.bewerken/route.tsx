import { data, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { OfferForm } from '#app/components/offer-form.tsx'
import { Page, titled } from '#app/components/page.tsx'
import { PLACEMENT_REFUSALS } from '#app/domain/placement/refusals.ts'
import { offerId } from '#app/domain/primitives.ts'
import { refusalNaming } from '#app/domain/way/refusal-naming.ts'
import { offerFields, offerValues, termsAndSupport } from '#app/forms/offer-fields.ts'
import { readForm } from '#app/forms/read-form.server.ts'
import { refusedByRule } from '#app/forms/refused-by-rule.ts'
import { refusedAtField } from '#app/forms/refused-offer.ts'
import { forAdviser } from '#app/http/guards.server.ts'
import { idOrNotFound, notFound } from '#app/http/not-found.server.ts'
import { standingNow } from '#app/http/standing-now.server.ts'
import { paths } from '#app/paths.ts'
import { changeOffer } from '#app/use-cases/change-offer.ts'
import { offerInRegion } from '#db/queries/offers-read.ts'

export const loader = forAdviser(async ({ params, services, adviser }) => {
  const id = idOrNotFound(offerId, params.offerId)
  const offer = await offerInRegion(services.db, adviser.region, id)
  if (!offer) throw notFound()
  const { candidateCode, employerName, version, answer } = offer
  return { id, candidateCode, employerName, version, answer, values: offerValues(offer) }
})

export const action = forAdviser(async ({ request, params, services, adviser }) => {
  const id = idOrNotFound(offerId, params.offerId)
  const form = await readForm(request, offerFields)
  if (!form.ok) return data(form, 422)
  const version = form.value.version ?? 0
  const change = { version, ...termsAndSupport(form.value) }
  const changed = await changeOffer(services, adviser, id, change)
  if (changed.ok) return redirect(paths.adviser.offer(id), 303)
  if (changed.because === 'notThere') throw notFound()
  const mendable = refusedAtField(changed.because, form.typed)
  if (mendable) return data(mendable, 422)
  const now = await standingNow(services, { offerId: id }, adviser)
  return data(refusedByRule(form, refusalNaming(PLACEMENT_REFUSALS, changed.because, now)), 409)
})

export { shouldRevalidate } from '#app/forms/after-refusal.ts'

export const meta = () => titled('Voorstel aanpassen')

export default function EditOffer() {
  const { id, candidateCode, employerName, version, answer, values } =
    useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  return (
    <Page
      title={`Voorstel voor ${candidateCode} bij ${employerName} aanpassen`}
      lead={answer ? `Gevraagd: ${answer}` : 'Na een wijziging is een nieuw ja nodig.'}
      back={{ to: paths.adviser.offer(id), label: 'Voorstel' }}
    >
      <OfferForm
        values={values}
        version={version}
        refused={refused}
        button="Bewaar als nieuwe versie"
      />
    </Page>
  )
}
