import { data, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ButtonLink } from '#app/components/button.tsx'
import { AsSentNotice } from '#app/components/coverage/as-sent-notice.tsx'
import { Checklist } from '#app/components/coverage/checklist.tsx'
import { CoverChanges } from '#app/components/coverage/cover-changes.tsx'
import { drawCover } from '#app/components/coverage/draw-cover.server.ts'
import { MeasuringForStaff, WHOSE_WORDS } from '#app/components/coverage/measuring-for-staff.tsx'
import { OfferCover } from '#app/components/coverage/offer-cover.tsx'
import { DefinitionList } from '#app/components/definition-list.tsx'
import { Page, Section, titled } from '#app/components/page.tsx'
import { Text } from '#app/components/text.tsx'
import { WageNotice } from '#app/components/wage-notice.tsx'
import { choiceBesideOffer } from '#app/domain/coverage/words/jobcoach-words.ts'
import { PLACEMENT_REFUSALS } from '#app/domain/placement/refusals.ts'
import { supportInWords, termsInWords } from '#app/domain/placement/terms-in-words.ts'
import { offerId } from '#app/domain/primitives.ts'
import { refusalNaming } from '#app/domain/way/refusal-naming.ts'
import { offerStepFields } from '#app/forms/offer-step-fields.ts'
import { readForm } from '#app/forms/read-form.server.ts'
import { refusedByRule } from '#app/forms/refused-by-rule.ts'
import { asksAsSent } from '#app/http/as-sent.ts'
import { coverageForStaff } from '#app/http/coverage-for-staff.ts'
import { forAdviser } from '#app/http/guards.server.ts'
import { idOrNotFound, notFound } from '#app/http/not-found.server.ts'
import { standingNow } from '#app/http/standing-now.server.ts'
import { standingOfOffer } from '#app/http/standing-of-offer.server.ts'
import { paths } from '#app/paths.ts'
import { wageForCandidate } from '#app/use-cases/wage-for-candidate.ts'
import { offerInRegion } from '#db/queries/offers-read.ts'
import { OfferSteps } from './offer-steps.tsx'
import { Standing } from './standing.tsx'
import { takeStep } from './take-step.server.ts'

export const loader = forAdviser(async ({ request, params, services, adviser }) => {
  const id = idOrNotFound(offerId, params.offerId)
  const offer = await offerInRegion(services.db, adviser.region, id)
  if (!offer) throw notFound()
  const { coverage, ...rest } = offer
  const of = { region: adviser.region }
  const shown = await coverageForStaff(services, of, offer, asksAsSent(request))
  const drawn = drawCover(shown.coverage, shown.workStart)
  const standing = await standingOfOffer(services, offer, adviser)
  const wage = await wageForCandidate(services.db, offer.candidateId, offer.terms)
  const today = services.clock.today()
  return { offer: rest, standing, wage, shown, drawn, isFixed: coverage !== null, today }
})

export const action = forAdviser(async ({ request, params, services, adviser }) => {
  const id = idOrNotFound(offerId, params.offerId)
  const form = await readForm(request, offerStepFields)
  if (!form.ok) return data(form, 422)
  const taken = await takeStep(services, adviser, id, form.value)
  if (taken.ok) return redirect(paths.adviser.offer(id), 303)
  if (taken.because === 'notThere') throw notFound()
  const now = await standingNow(services, { offerId: id }, adviser)
  return data(refusedByRule(form, refusalNaming(PLACEMENT_REFUSALS, taken.because, now)), 409)
})

export { shouldRevalidate } from '#app/forms/after-refusal.ts'

export const meta = () => titled('Voorstel')

export default function OfferOfAdviser() {
  const { offer, standing, wage, shown, drawn, isFixed, today } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { checklist, changes, outcomes, asSentOn, ...cover } = shown
  const canChange = ['draft', 'awaitingYes', 'ready', 'changeAsked'].includes(offer.status)
  return (
    <Page
      title={`Voorstel voor ${offer.candidateName} bij ${offer.employerName}`}
      lead={offer.vacancyTitle ?? 'Zonder vacature'}
      back={{ to: paths.adviser.request(offer.requestId), label: 'Aanvraag' }}
      actions={
        canChange ? (
          <ButtonLink to={paths.adviser.editOffer(offer.id)}>Pas het voorstel aan</ButtonLink>
        ) : null
      }
    >
      <Standing offer={offer} standing={standing} />
      <OfferSteps offer={offer} today={today} refused={answer} />
      {checklist.length === 0 ? null : (
        <Section title="Wat er te doen is">
          <Checklist items={checklist} />
        </Section>
      )}
      <CoverChanges {...changes} asSent={paths.adviser.offerAsSent(offer.id)} />
      {asSentOn ? <AsSentNotice on={asSentOn} now={paths.adviser.offer(offer.id)} /> : null}
      <Section
        title={
          isFixed && changes.versions.length === 0
            ? 'Dekking, vastgelegd bij verzenden'
            : 'Dekking, zoals het nu is'
        }
      >
        <Text quiet>{WHOSE_WORDS}</Text>
        <OfferCover {...cover} support={offer.support} {...drawn} />
      </Section>
      <MeasuringForStaff outcomes={outcomes} />
      <Section title="Afspraken">
        <DefinitionList items={termsInWords(offer.terms)} />
        <WageNotice wage={wage} />
      </Section>
      <Section title="Begeleiding">
        <DefinitionList
          items={supportInWords(offer.support, choiceBesideOffer(cover.chosen, 'staff'))}
        />
      </Section>
    </Page>
  )
}
