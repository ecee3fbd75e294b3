import { data } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { AsSentNotice } from '#app/components/coverage/as-sent-notice.tsx'
import { Checklist } from '#app/components/coverage/checklist.tsx'
import { CoverChanges } from '#app/components/coverage/cover-changes.tsx'
import { drawCover } from '#app/components/coverage/draw-cover.server.ts'
import { MeasuringForStaff, WHOSE_WORDS } from '#app/components/coverage/measuring-for-staff.tsx'
import { OfferCover } from '#app/components/coverage/offer-cover.tsx'
import { DefinitionList } from '#app/components/definition-list.tsx'
import { Notice } from '#app/components/notice.tsx'
import { Page, Section, titled } from '#app/components/page.tsx'
import { Text } from '#app/components/text.tsx'
import { WayStanding } from '#app/components/way-standing.tsx'
import { sendable } from '#app/domain/coverage/sendable.ts'
import { choiceBesideOffer } from '#app/domain/coverage/words/jobcoach-words.ts'
import { PLACEMENT_REFUSALS } from '#app/domain/placement/refusals.ts'
import { supportInWords, termsInWords } from '#app/domain/placement/terms-in-words.ts'
import { asksWageValue, asksWageValueLater } from '#app/domain/placement/wage-value-question.ts'
import { offerId } from '#app/domain/primitives.ts'
import { offerValues } from '#app/forms/offer-fields.ts'
import { whatIfAtFirst, whatIfOnPage } from '#app/forms/read-what-if.server.ts'
import { asksWhatIf } from '#app/forms/what-if-fields.ts'
import { asksAsSent } from '#app/http/as-sent.ts'
import { coverageForStaff } from '#app/http/coverage-for-staff.ts'
import { forJobhunter } from '#app/http/guards.server.ts'
import { idOrNotFound, notFound } from '#app/http/not-found.server.ts'
import { standingOfOffer } from '#app/http/standing-of-offer.server.ts'
import { paths } from '#app/paths.ts'
import { reckonWhatIf } from '#app/use-cases/reckon-what-if.ts'
import { isMeasured } from '#db/queries/facts-of.ts'
import { offerOfJobhunter } from '#db/queries/offers-read.ts'
import { whatIfOfCaseload } from '#db/queries/what-if-of.ts'
import { answerForCandidate, isAboutWageValue, sayMayShow } from './answer-for-candidate.server.ts'
import { AnswerForm } from './answer-form.tsx'
import { ShowWageValue } from './show-wage-value.tsx'
import { WhatIfForm } from './what-if-form.tsx'

export const loader = forJobhunter(async ({ request, params, services, jobhunter }) => {
  const id = idOrNotFound(offerId, params.offerId)
  const offer = await offerOfJobhunter(services.db, jobhunter.accountId, id)
  if (!offer) throw notFound()
  const { coverage: _fixed, ...rest } = offer
  const of = { jobhunterId: jobhunter.accountId }
  const shown = await coverageForStaff(services, of, offer, asksAsSent(request))
  const drawn = drawCover(shown.coverage, shown.workStart)
  const standing = await standingOfOffer(services, offer, 'jobhunter')
  const values = offerValues(offer)
  const about = await whatIfOfCaseload(services.db, jobhunter.accountId, id)
  const stel = about && {
    values,
    first: await whatIfAtFirst(values, (asked) => reckonWhatIf(services, about, asked)),
  }
  const measured = await isMeasured(services.db, offer.candidateId)
  const asks = {
    wageValue: asksWageValue(offer.terms, measured),
    wageValueLater: asksWageValueLater(offer, measured),
  }
  const today = services.clock.today()
  return { offer: rest, standing, shown, drawn, stel, asks, today, waitsFor: waitsFor(offer) }
})

/** What the offer still waits for when the candidate has said yes to it; null before that. */
function waitsFor(offer: NonNullable<Awaited<ReturnType<typeof offerOfJobhunter>>>) {
  const may = sendable(offer.terms, offer.authorityAnswers)
  const saidYes = offer.agreedVersion === offer.version
  return saidYes && !may.ok ? PLACEMENT_REFUSALS[may.because] : null
}

export const action = forJobhunter(async ({ request, params, services, jobhunter }) => {
  const id = idOrNotFound(offerId, params.offerId)
  if (isAboutWageValue(request)) return sayMayShow(services, jobhunter, id, request)
  if (!asksWhatIf(request)) return answerForCandidate(services, jobhunter, id, request)
  const about = await whatIfOfCaseload(services.db, jobhunter.accountId, id)
  if (!about) throw notFound()
  const reckoned = await whatIfOnPage(request, (asked) => reckonWhatIf(services, about, asked))
  return data({ reckoned, answer: undefined }, 200)
})

export { shouldRevalidate } from '#app/forms/after-refusal.ts'

export const meta = () => titled('Voorstel doornemen')

export default function OfferForCandidate() {
  const { offer, standing, shown, drawn, stel, asks, today, waitsFor } =
    useLoaderData<typeof loader>()
  const given = useActionData<typeof action>()
  const { checklist, changes, outcomes, asSentOn, ...cover } = shown
  return (
    <Page
      title={`Voorstel voor ${offer.candidateName}`}
      lead={`${offer.employerName}${offer.vacancyTitle ? `, ${offer.vacancyTitle}` : ''}`}
      back={{ to: paths.jobhunter.start(), label: 'Vandaag' }}
    >
      <WayStanding standing={standing} />
      {asks.wageValueLater ? (
        <ShowWageValue version={offer.version} candidateName={offer.candidateName} />
      ) : null}
      <Section title="Afspraken">
        <DefinitionList items={termsInWords(offer.terms)} />
      </Section>
      <Section title="Begeleiding">
        <DefinitionList
          items={supportInWords(offer.support, choiceBesideOffer(cover.chosen, 'staff'))}
        />
      </Section>
      <CoverChanges {...changes} asSent={paths.jobhunter.offerAsSent(offer.id)} />
      {asSentOn ? <AsSentNotice on={asSentOn} now={paths.jobhunter.offer(offer.id)} /> : null}
      <Section title="Wat de werkgever over de dekking leest">
        <Text quiet>{WHOSE_WORDS}</Text>
        <OfferCover {...cover} support={offer.support} {...drawn} />
      </Section>
      <MeasuringForStaff outcomes={outcomes} />
      {checklist.length === 0 ? null : (
        <Section title="Wat er te doen is">
          <Checklist items={checklist} />
        </Section>
      )}
      {offer.status === 'awaitingYes' ? (
        <Section title="Het antwoord">
          {waitsFor ? <Notice title="Het ja van de kandidaat staat vast">{waitsFor}</Notice> : null}
          <AnswerForm
            offer={offer}
            asksWageValue={asks.wageValue}
            today={today}
            refused={given?.answer}
          />
        </Section>
      ) : null}
      {stel ? (
        <Section title="Stel dat de afspraken anders zijn">
          <WhatIfForm
            offerId={offer.id}
            values={stel.values}
            first={given?.reckoned?.whatIf ?? stel.first}
            refused={given?.reckoned?.refused}
          />
        </Section>
      ) : null}
    </Page>
  )
}
