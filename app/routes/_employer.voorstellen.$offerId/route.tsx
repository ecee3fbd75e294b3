import { data, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { CoveragePanel } from '#app/components/coverage-panel.tsx'
import { DefinitionList } from '#app/components/definition-list.tsx'
import { Page, Section, Stack, titled } from '#app/components/page.tsx'
import { Text } from '#app/components/text.tsx'
import { WayStanding } from '#app/components/way-standing.tsx'
import { forEmployer as coverageForEmployer } from '#app/domain/coverage/for-employer.ts'
import { PLACEMENT_REFUSALS } from '#app/domain/placement/refusals.ts'
import { supportInWords, termsInWords } from '#app/domain/placement/terms-in-words.ts'
import { offerId } from '#app/domain/primitives.ts'
import { refusalNaming } from '#app/domain/way/refusal-naming.ts'
import { offerAnswerFields } from '#app/forms/offer-answer-fields.ts'
import { readForm } from '#app/forms/read-form.server.ts'
import { refusedByRule } from '#app/forms/refused-by-rule.ts'
import { forEmployer } from '#app/http/guards.server.ts'
import { idOrNotFound, notFound } from '#app/http/not-found.server.ts'
import { standingNow } from '#app/http/standing-now.server.ts'
import { standingOfOffer } from '#app/http/standing-of-offer.server.ts'
import { paths } from '#app/paths.ts'
import { offerReceivedBy } from '#db/queries/offers-read.ts'
import { answerAsEmployer } from './answer-as-employer.server.ts'
import { AnswerForms } from './answer-forms.tsx'

export const loader = forEmployer(async ({ params, services, employer }) => {
  const id = idOrNotFound(offerId, params.offerId)
  const offer = await offerReceivedBy(services.db, employer.employerId, id)
  if (!offer) throw notFound()
  const { coverage, ...rest } = offer
  const today = services.clock.today()
  const standing = await standingOfOffer(services, offer, 'employer')
  return { offer: rest, standing, coverage: coverageForEmployer(coverage ?? []), today }
})

export const action = forEmployer(async ({ request, params, services, employer }) => {
  const id = idOrNotFound(offerId, params.offerId)
  const form = await readForm(request, offerAnswerFields)
  if (!form.ok) return data(form, 422)
  const answered = await answerAsEmployer(services, employer, id, form.value)
  if (answered.ok) return redirect(paths.employer.offer(id), 303)
  if (answered.because === 'notThere') throw notFound()
  const now = await standingNow(services, { offerId: id }, 'employer')
  return data(refusedByRule(form, refusalNaming(PLACEMENT_REFUSALS, answered.because, now)), 409)
})

export { shouldRevalidate } from '#app/forms/after-refusal.ts'

export const meta = () => titled('Voorstel')

export default function OfferPage() {
  const { offer, standing, coverage, today } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <Page
      title={`Voorstel voor ${offer.candidateName}`}
      lead={offer.vacancyTitle ?? 'Zonder vacature'}
      back={{ to: paths.employer.start(), label: 'Overzicht' }}
    >
      <WayStanding standing={standing} />
      <Text>
        U ziet de naam omdat {offer.candidateName} ja zei tegen dit voorstel. Alleen uw organisatie
        ziet die.
      </Text>
      {coverage.length === 0 ? null : (
        <Section title="Wat er voor u geregeld is">
          <CoveragePanel lines={coverage} />
        </Section>
      )}
      <Stack>
        <Section title="Afspraken">
          <DefinitionList items={termsInWords(offer.terms)} />
        </Section>
        <Section title="Begeleiding">
          <DefinitionList items={supportInWords(offer.support)} />
        </Section>
      </Stack>
      <AnswerForms offer={offer} today={today} refused={answer} />
    </Page>
  )
}
