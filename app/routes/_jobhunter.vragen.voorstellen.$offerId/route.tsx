import { data, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { Checklist } from '#app/components/coverage/checklist.tsx'
import { CoverChanges } from '#app/components/coverage/cover-changes.tsx'
import { drawCover } from '#app/components/coverage/draw-cover.server.ts'
import { OfferCover } from '#app/components/coverage/offer-cover.tsx'
import { DefinitionList } from '#app/components/definition-list.tsx'
import { Notice } from '#app/components/notice.tsx'
import { Page, Section, titled } from '#app/components/page.tsx'
import { WayStanding } from '#app/components/way-standing.tsx'
import type { SignedInJobhunter } from '#app/domain/access/signed-in.ts'
import { sendable } from '#app/domain/coverage/sendable.ts'
import { choiceBesideOffer } from '#app/domain/coverage/words/jobcoach-words.ts'
import { PLACEMENT_REFUSALS } from '#app/domain/placement/refusals.ts'
import { supportInWords, termsInWords } from '#app/domain/placement/terms-in-words.ts'
import { type OfferId, offerId } from '#app/domain/primitives.ts'
import { refusalNaming } from '#app/domain/way/refusal-naming.ts'
import {
  authorityAnswersOf,
  type CandidateAnswerFields,
  candidateAnswerFields,
  WAGE_VALUE_UNANSWERED,
} from '#app/forms/candidate-answer-fields.ts'
import { offerValues } from '#app/forms/offer-fields.ts'
import { readForm } from '#app/forms/read-form.server.ts'
import { whatIfAtFirst, whatIfOnPage } from '#app/forms/read-what-if.server.ts'
import { refusedByRule } from '#app/forms/refused-by-rule.ts'
import { asksWhatIf } from '#app/forms/what-if-fields.ts'
import { coverageForStaff } from '#app/http/coverage-for-staff.ts'
import { forJobhunter } from '#app/http/guards.server.ts'
import { idOrNotFound, notFound } from '#app/http/not-found.server.ts'
import { standingNow } from '#app/http/standing-now.server.ts'
import { standingOfOffer } from '#app/http/standing-of-offer.server.ts'
import { paths } from '#app/paths.ts'
import {
  answerOfferForCandidate,
  type CandidateAnswer,
} from '#app/use-cases/answer-offer-for-candidate.ts'
import { reckonWhatIf } from '#app/use-cases/reckon-what-if.ts'
import type { Services } from '#app/use-cases/services.ts'
import { offerOfJobhunter } from '#db/queries/offers-read.ts'
import { whatIfOfCaseload } from '#db/queries/what-if-of.ts'
import { AnswerForm } from './answer-form.tsx'
import { WhatIfForm } from './what-if-form.tsx'

export const loader = forJobhunter(async ({ params, services, jobhunter }) => {
  const id = idOrNotFound(offerId, params.offerId)
  const offer = await offerOfJobhunter(services.db, jobhunter.accountId, id)
  if (!offer) throw notFound()
  const { coverage: _fixed, ...rest } = offer
  const shown = await coverageForStaff(services, { jobhunterId: jobhunter.accountId }, offer)
  const drawn = drawCover(shown.coverage, { reader: 'staff', workStart: shown.workStart })
  const standing = await standingOfOffer(services, offer, 'jobhunter')
  const values = offerValues(offer)
  const about = await whatIfOfCaseload(services.db, jobhunter.accountId, id)
  const stel = about && {
    values,
    first: await whatIfAtFirst(values, (asked) => reckonWhatIf(services, about, asked)),
  }
  return { offer: rest, standing, shown, drawn, stel, waitsFor: waitsFor(offer) }
})

/** What the offer still waits for when the candidate has said yes to it; null before that. */
function waitsFor(offer: NonNullable<Awaited<ReturnType<typeof offerOfJobhunter>>>) {
  const may = sendable(offer.terms, offer.authorityAnswers)
  const saidYes = offer.agreedVersion === offer.version
  return saidYes && !may.ok ? PLACEMENT_REFUSALS[may.because] : null
}

export const action = forJobhunter(async ({ request, params, services, jobhunter }) => {
  const id = idOrNotFound(offerId, params.offerId)
  if (asksWhatIf(request)) {
    const about = await whatIfOfCaseload(services.db, jobhunter.accountId, id)
    if (!about) throw notFound()
    return data(
      {
        reckoned: await whatIfOnPage(request, (asked) => reckonWhatIf(services, about, asked)),
        answer: undefined,
      },
      200,
    )
  }
  const form = await readForm(request, candidateAnswerFields)
  if (!form.ok) return data({ answer: form, reckoned: undefined }, 422)
  const { version, candidate, mayShowWageValue, reason } = form.value
  if (candidate === 'yes' && !mayShowWageValue && (await asksWageValue(services, jobhunter, id)))
    return data({ answer: { ...WAGE_VALUE_OPEN, typed: form.typed }, reckoned: undefined }, 422)
  const authorityAnswers = authorityAnswersOf(form.value)
  const answer: CandidateAnswer =
    candidate === 'yes'
      ? { yes: true, mayShowWageValue: mayShowWageValue === 'yes', version, authorityAnswers }
      : { yes: false, reason: reason ?? '', version, authorityAnswers }
  const answered = await answerOfferForCandidate(services, jobhunter, id, answer)
  if (answered.ok) return redirect(paths.jobhunter.offer(id), 303)
  if (answered.because === 'notThere') throw notFound()
  const now = await standingNow(services, { offerId: id }, 'jobhunter')
  const sentence = refusalNaming(PLACEMENT_REFUSALS, answered.because, now)
  const refused = refusedByRule<CandidateAnswerFields>(form, sentence)
  return data({ answer: refused, reckoned: undefined }, 409)
})

const WAGE_VALUE_OPEN = { ok: false, errors: { mayShowWageValue: WAGE_VALUE_UNANSWERED } } as const

/** The amount of a subsidy tells the wage value, so a yes to such an offer says something about showing it. */
async function asksWageValue({ db }: Services, { accountId }: SignedInJobhunter, id: OfferId) {
  const offer = await offerOfJobhunter(db, accountId, id)
  return offer?.terms.subsidyWanted ?? false
}

export { shouldRevalidate } from '#app/forms/after-refusal.ts'

export const meta = () => titled('Voorstel doornemen')

export default function OfferForCandidate() {
  const { offer, standing, shown, drawn, stel, waitsFor } = useLoaderData<typeof loader>()
  const given = useActionData<typeof action>()
  const { checklist, changes, ...cover } = shown
  return (
    <Page
      title={`Voorstel voor ${offer.candidateName}`}
      lead={`${offer.employerName}${offer.vacancyTitle ? `, ${offer.vacancyTitle}` : ''}`}
      back={{ to: paths.jobhunter.start(), label: 'Vandaag' }}
    >
      <WayStanding standing={standing} />
      <Section title="Afspraken">
        <DefinitionList items={termsInWords(offer.terms)} />
      </Section>
      <Section title="Begeleiding">
        <DefinitionList
          items={supportInWords(offer.support, choiceBesideOffer(cover.chosen, 'staff'))}
        />
      </Section>
      {changes ? <CoverChanges {...changes} /> : null}
      <Section title="Wat de werkgever over de dekking leest">
        <OfferCover {...cover} support={offer.support} {...drawn} />
      </Section>
      {checklist.length === 0 ? null : (
        <Section title="Wat er te doen is">
          <Checklist items={checklist} />
        </Section>
      )}
      {offer.status === 'awaitingYes' ? (
        <Section title="Het antwoord">
          {waitsFor ? <Notice title="Het ja van de kandidaat staat vast">{waitsFor}</Notice> : null}
          <AnswerForm offer={offer} refused={given?.answer} />
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
