import { useActionData, useLoaderData } from '@remix-run/react'
import { AsSentNotice } from '#app/components/coverage/as-sent-notice.tsx'
import { CoverChanges } from '#app/components/coverage/cover-changes.tsx'
import { OfferCover } from '#app/components/coverage/offer-cover.tsx'
import { DefinitionList } from '#app/components/definition-list.tsx'
import { Page, Section, Stack, titled } from '#app/components/page.tsx'
import { Text } from '#app/components/text.tsx'
import { WayStanding } from '#app/components/way-standing.tsx'
import { choiceBesideOffer, NOTHING_CHOSEN } from '#app/domain/coverage/words/jobcoach-words.ts'
import { mayChoose } from '#app/domain/placement/employer-choice.ts'
import { supportInWords, termsInWords } from '#app/domain/placement/terms-in-words.ts'
import { offerId } from '#app/domain/primitives.ts'
import { asksAsSent } from '#app/http/as-sent.ts'
import { forEmployer } from '#app/http/guards.server.ts'
import { idOrNotFound } from '#app/http/not-found.server.ts'
import { paths } from '#app/paths.ts'
import { answerOffer } from './answer-as-employer.server.ts'
import { ANSWER_ANCHOR, AnswerForms, mayAnswer } from './answer-forms.tsx'
import { ChoiceForm } from './choice-form.tsx'
import { chooseOnOffer, isChoice } from './choose-on-offer.server.ts'
import { loadOffer } from './load-offer.server.ts'

export const loader = forEmployer(async ({ request, params, services, employer }) => {
  const id = idOrNotFound(offerId, params.offerId)
  return loadOffer(services, employer, id, asksAsSent(request))
})

export const action = forEmployer(async ({ request, params, services, employer }) => {
  const id = idOrNotFound(offerId, params.offerId)
  return isChoice(request)
    ? chooseOnOffer(services, employer, id, request)
    : answerOffer(services, employer, id, request)
})

export { shouldRevalidate } from '#app/forms/after-refusal.ts'

export const meta = () => titled('Voorstel')

export default function OfferPage() {
  const { offer, standing, today, cover, asSentOn, changes, organisations, signed } =
    useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  return (
    <Page
      title={`Voorstel voor ${offer.candidateName}`}
      lead={offer.vacancyTitle ?? 'Zonder vacature'}
      back={{ to: paths.employer.start(), label: 'Overzicht' }}
    >
      <WayStanding standing={standing}>
        {mayAnswer(offer, today) ? (
          <a className="utrecht-link utrecht-link--html-a not-in-print" href={`#${ANSWER_ANCHOR}`}>
            Naar uw antwoord
          </a>
        ) : null}
      </WayStanding>
      <Text>
        U ziet de naam omdat {offer.candidateName} ja zei tegen dit voorstel. Alleen uw organisatie
        ziet die.
      </Text>
      <CoverChanges
        versions={changes}
        sentOn={offer.sentOn}
        asSent={paths.employer.offerAsSent(offer.id)}
      />
      {asSentOn ? <AsSentNotice on={asSentOn} now={paths.employer.offer(offer.id)} /> : null}
      {cover === null ? null : (
        <Section title={asSentOn ? 'Wat er toen voor u geregeld was' : 'Wat er voor u geregeld is'}>
          <OfferCover {...cover} support={offer.support} />
        </Section>
      )}
      <Stack>
        <Section title="Afspraken">
          <DefinitionList items={termsInWords(offer.terms)} />
        </Section>
        <Section title="Begeleiding">
          <DefinitionList
            items={supportInWords(
              offer.support,
              choiceBesideOffer(cover?.chosen ?? NOTHING_CHOSEN, 'employer'),
            )}
          />
        </Section>
      </Stack>
      {mayChoose(offer) && !asSentOn ? (
        <ChoiceForm
          version={offer.version}
          choice={offer.employerChoice}
          intendsToExtend={offer.terms.intendsToExtend}
          organisations={organisations}
          signed={signed}
          refused={refused?.choice}
        />
      ) : null}
      {asSentOn ? null : <AnswerForms offer={offer} today={today} refused={refused?.answer} />}
    </Page>
  )
}
