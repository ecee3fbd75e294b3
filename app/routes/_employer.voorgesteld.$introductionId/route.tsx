import { data, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ButtonLink } from '#app/components/button.tsx'
import { Card } from '#app/components/card.tsx'
import { CoverInGeneral } from '#app/components/cover-in-general.tsx'
import { Page, titled } from '#app/components/page.tsx'
import { Text } from '#app/components/text.tsx'
import { WayStanding } from '#app/components/way-standing.tsx'
import type { SignedInEmployer } from '#app/domain/access/signed-in.ts'
import { WAY_REFUSALS } from '#app/domain/introduction/refusals.ts'
import { type IntroductionId, introductionId } from '#app/domain/primitives.ts'
import { refusalNaming } from '#app/domain/way/refusal-naming.ts'
import { shownStanding } from '#app/domain/way/shown-standing.ts'
import { readForm } from '#app/forms/read-form.server.ts'
import { refusedByRule } from '#app/forms/refused-by-rule.ts'
import { introductionAnswerFields } from '#app/forms/way-fields.ts'
import { forEmployer } from '#app/http/guards.server.ts'
import { idOrNotFound, notFound } from '#app/http/not-found.server.ts'
import { paths } from '#app/paths.ts'
import { turnDownIntroduced, wantIntroduced } from '#app/use-cases/answer-introduction.ts'
import type { Services } from '#app/use-cases/services.ts'
import { introductionOfEmployerToRead } from '#db/queries/introductions-read.ts'
import { AnswerIntroduction } from './answer-introduction.tsx'

const DEFAULT_MESSAGE = 'Wij willen graag kennismaken.'

export const loader = forEmployer(async ({ params, services, employer }) =>
  introductionNow(services, employer, idOrNotFound(introductionId, params.introductionId)),
)

async function introductionNow(
  { db, clock }: Services,
  { employerId }: SignedInEmployer,
  id: IntroductionId,
) {
  const introduction = await introductionOfEmployerToRead(db, employerId, id)
  if (!introduction) throw notFound()
  const way = { kind: 'introduction', answer: null, ...introduction } as const
  return { introduction, standing: shownStanding(way, introduction, 'employer', clock.today()) }
}

export const action = forEmployer(async ({ request, params, services, employer }) => {
  const id = idOrNotFound(introductionId, params.introductionId)
  const form = await readForm(request, introductionAnswerFields)
  if (!form.ok) return data(form, 422)
  const { intent, message, reason = '' } = form.value
  const answered =
    intent === 'want'
      ? await wantIntroduced(services, employer, id, message || DEFAULT_MESSAGE)
      : { requestId: null, ...(await turnDownIntroduced(services, employer, id, reason)) }
  if (answered.ok) {
    const { requestId } = answered
    return redirect(
      requestId ? paths.employer.request(requestId) : paths.employer.introduction(id),
      303,
    )
  }
  if (answered.because === 'notThere') throw notFound()
  const now = (await introductionNow(services, employer, id)).standing
  return data(refusedByRule(form, refusalNaming(WAY_REFUSALS, answered.because, now)), 409)
})

export { shouldRevalidate } from '#app/forms/after-refusal.ts'

export const meta = () => titled('Aan u voorgesteld')

export default function IntroducedToEmployer() {
  const { introduction, standing } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const { candidateCode: code, adviserName, vacancyId, opensProfile } = introduction
  const profile = opensProfile ? paths.employer.candidate(code, vacancyId ?? undefined) : undefined
  return (
    <Page
      title={`Voorgesteld door ${adviserName}`}
      lead={introduction.vacancyTitle ?? 'Zonder vacature'}
      back={{ to: paths.employer.start(), label: 'Overzicht' }}
    >
      <WayStanding standing={standing} />
      <Card title={code} to={profile} level={2}>
        <Text>{introduction.reason}</Text>
        {profile ? (
          <div className="actions">
            <ButtonLink to={profile}>Bekijk het profiel</ButtonLink>
          </div>
        ) : null}
      </Card>
      <CoverInGeneral />
      {standing.isMine ? <AnswerIntroduction refused={refused} /> : null}
      {introduction.requestId ? (
        <div className="actions">
          <ButtonLink to={paths.employer.request(introduction.requestId)}>
            Naar uw aanvraag
          </ButtonLink>
        </div>
      ) : null}
    </Page>
  )
}
