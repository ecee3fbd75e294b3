import { useLoaderData } from '@remix-run/react'
import { DefinitionList } from '#app/components/definition-list.tsx'
import { Page, titled } from '#app/components/page.tsx'
import { TextLink } from '#app/components/text-link.tsx'
import { WayStanding } from '#app/components/way-standing.tsx'
import { introductionId } from '#app/domain/primitives.ts'
import { shownStanding } from '#app/domain/way/shown-standing.ts'
import { asAdviser } from '#app/domain/way/told-as.ts'
import { forAdviser } from '#app/http/guards.server.ts'
import { idOrNotFound, notFound } from '#app/http/not-found.server.ts'
import { paths } from '#app/paths.ts'
import { introductionInRegion } from '#db/queries/introductions-read.ts'

export const loader = forAdviser(async ({ params, services, adviser }) => {
  const id = idOrNotFound(introductionId, params.introductionId)
  const introduction = await introductionInRegion(services.db, adviser.region, id)
  if (!introduction) throw notFound()
  const way = { kind: 'introduction', ...introduction } as const
  const standing = shownStanding(
    way,
    introduction,
    asAdviser(adviser, introduction),
    services.clock.today(),
  )
  return { introduction, standing }
})

export const meta = () => titled('Introductie')

export default function IntroductionPage() {
  const { introduction, standing } = useLoaderData<typeof loader>()
  const { candidateCode: code, employerName, requestId } = introduction
  return (
    <Page
      title={`${code} voorgesteld aan ${employerName}`}
      lead={introduction.vacancyTitle ?? 'Zonder vacature'}
      back={{ to: paths.adviser.start(), label: 'Bureau' }}
    >
      <WayStanding standing={standing} />
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
