import { useLoaderData } from '@remix-run/react'
import { DefinitionList } from '#app/components/definition-list.tsx'
import { NextStep } from '#app/components/next-step.tsx'
import { Notice } from '#app/components/notice.tsx'
import { Page, titled } from '#app/components/page.tsx'
import { TextLink } from '#app/components/text-link.tsx'
import { closingReasonFor, isClosingReason } from '#app/domain/introduction/closing-reasons.ts'
import { introductionStatusLabel, nextOfIntroduction } from '#app/domain/introduction/sentences.ts'
import { asReadBy } from '#app/domain/next-step.ts'
import { introductionId } from '#app/domain/primitives.ts'
import { forAdviser } from '#app/http/guards.server.ts'
import { idOrNotFound, notFound } from '#app/http/not-found.server.ts'
import { paths } from '#app/paths.ts'
import { introductionInRegion } from '#db/queries/introductions-read.ts'

export const loader = forAdviser(async ({ params, services, adviser }) => {
  const id = idOrNotFound(introductionId, params.introductionId)
  const introduction = await introductionInRegion(services.db, adviser.region, id)
  if (!introduction) throw notFound()
  return { introduction, today: services.clock.today() }
})

export const meta = () => titled('Introductie')

export default function IntroductionPage() {
  const { introduction, today } = useLoaderData<typeof loader>()
  const { status, answer, candidateCode: code, employerName, dueOn, requestId } = introduction
  const next = nextOfIntroduction(status)
  const label = introductionStatusLabel(status, 'adviser')
  return (
    <Page
      title={`${code} voorgesteld aan ${employerName}`}
      lead={introduction.vacancyTitle ?? 'Zonder vacature'}
      back={{ to: paths.adviser.start(), label: 'Bureau' }}
    >
      {next.owner === null ? (
        <Notice title={label}>{answer ? inWords(answer) : next.sentence}</Notice>
      ) : (
        <NextStep
          what={`${label}. ${asReadBy('adviser', next.sentence)}`}
          who={next.owner === 'employer' ? employerName : 'de jobhunter'}
          dueOn={dueOn}
          late={dueOn < today}
        />
      )}
      <DefinitionList
        items={[
          { term: 'Waarom', description: introduction.reason },
          {
            term: 'Kandidaat',
            description: introduction.opensProfile ? (
              <TextLink to={paths.adviser.candidate(code)}>{code}</TextLink>
            ) : (
              code
            ),
          },
          ...(requestId
            ? [
                {
                  term: 'Aanvraag',
                  description: (
                    <TextLink to={paths.adviser.request(requestId)}>Naar de aanvraag</TextLink>
                  ),
                },
              ]
            : []),
        ]}
      />
    </Page>
  )
}

function inWords(answer: string): string {
  return isClosingReason(answer) ? closingReasonFor('adviser', answer) : answer
}
