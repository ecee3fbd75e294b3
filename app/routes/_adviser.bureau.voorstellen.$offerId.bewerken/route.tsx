import { data, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { DefinitionList } from '#app/components/definition-list.tsx'
import { OfferForm } from '#app/components/offer-form.tsx'
import { Page, Section, titled } from '#app/components/page.tsx'
import type { SignedInAdviser } from '#app/domain/access/signed-in.ts'
import { PLACEMENT_REFUSALS } from '#app/domain/placement/refusals.ts'
import { supportInWords, termsInWords } from '#app/domain/placement/terms-in-words.ts'
import { type OfferId, offerId } from '#app/domain/primitives.ts'
import { refusalNaming } from '#app/domain/way/refusal-naming.ts'
import {
  type OfferFields,
  offerFields,
  offerValues,
  termsAndSupport,
} from '#app/forms/offer-fields.ts'
import { readForm } from '#app/forms/read-form.server.ts'
import { whatIfAtFirst, whatIfOnPage } from '#app/forms/read-what-if.server.ts'
import { refusedByRule } from '#app/forms/refused-by-rule.ts'
import { refusedAtField } from '#app/forms/refused-offer.ts'
import { asksWhatIf, whatIfStep } from '#app/forms/what-if-fields.ts'
import { forAdviser } from '#app/http/guards.server.ts'
import { idOrNotFound, notFound } from '#app/http/not-found.server.ts'
import { standingNow } from '#app/http/standing-now.server.ts'
import { paths } from '#app/paths.ts'
import { changeOffer } from '#app/use-cases/change-offer.ts'
import { reckonWhatIf } from '#app/use-cases/reckon-what-if.ts'
import type { Services } from '#app/use-cases/services.ts'
import { offerInRegion } from '#db/queries/offers-read.ts'
import { whatIfOfOffer } from '#db/queries/what-if-of.ts'

export const loader = forAdviser(async ({ params, services, adviser }) => {
  const id = idOrNotFound(offerId, params.offerId)
  const offer = await offerInRegion(services.db, adviser.region, id)
  if (!offer) throw notFound()
  const { candidateName, employerName, version, answer, terms, support } = offer
  const values = offerValues(offer)
  const about = await whatIfOfOffer(services.db, adviser.region, id)
  const first =
    about && (await whatIfAtFirst(values, (asked) => reckonWhatIf(services, about, asked)))
  const now = [...termsInWords(terms), ...supportInWords(support)]
  return { id, candidateName, employerName, version, answer, values, first, now }
})

export const action = forAdviser(async ({ request, params, services, adviser }) => {
  const id = idOrNotFound(offerId, params.offerId)
  if (asksWhatIf(request)) return reckon(services, adviser, id, request)
  const form = await readForm(request, offerFields)
  if (!form.ok) return data({ refused: form, whatIf: null, showNow: false }, 422)
  const version = form.value.version ?? 0
  const change = { version, ...termsAndSupport(form.value) }
  const changed = await changeOffer(services, adviser, id, change)
  if (changed.ok) return redirect(paths.adviser.offer(id), 303)
  if (changed.because === 'notThere') throw notFound()
  const mendable = refusedAtField(changed.because, form.typed)
  if (mendable) return data({ refused: mendable, whatIf: null, showNow: false }, 422)
  const now = await standingNow(services, { offerId: id }, adviser)
  const sentence = refusalNaming(PLACEMENT_REFUSALS, changed.because, now)
  const refused = refusedByRule<OfferFields>(form, sentence)
  return data({ refused, whatIf: null, showNow: changed.because === 'otherVersion' }, 409)
})

export { shouldRevalidate } from '#app/forms/after-refusal.ts'

/** What was filled in, reckoned through for a browser without JavaScript. */
async function reckon(services: Services, adviser: SignedInAdviser, id: OfferId, request: Request) {
  const about = await whatIfOfOffer(services.db, adviser.region, id)
  if (!about) throw notFound()
  const reckoned = await whatIfOnPage(request, (asked) => reckonWhatIf(services, about, asked))
  return data({ ...reckoned, showNow: false }, 200)
}

export const meta = () => titled('Voorstel aanpassen')

export default function EditOffer() {
  const { id, candidateName, employerName, version, answer, values, first, now } =
    useLoaderData<typeof loader>()
  const answered = useActionData<typeof action>()
  return (
    <Page
      title={`Voorstel voor ${candidateName} bij ${employerName} aanpassen`}
      lead={answer ? `Gevraagd: ${answer}` : 'Na een wijziging is een nieuw ja nodig.'}
      back={{ to: paths.adviser.offer(id), label: 'Voorstel' }}
    >
      {answered?.showNow ? (
        <Section title="Zo staat het voorstel er nu">
          <DefinitionList items={now} />
        </Section>
      ) : null}
      <OfferForm
        values={values}
        version={version}
        refused={answered?.refused}
        button="Bewaar als nieuwe versie"
        whatIf={{
          endpoint: paths.adviser.whatIfOffer(id),
          step: whatIfStep(paths.adviser.editOffer(id)),
          first: answered?.whatIf ?? first,
        }}
      />
    </Page>
  )
}
