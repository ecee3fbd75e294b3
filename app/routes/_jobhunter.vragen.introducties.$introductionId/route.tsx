import { data, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { CandidateSays } from '#app/components/candidate-says.tsx'
import { DefinitionList } from '#app/components/definition-list.tsx'
import { Page, titled } from '#app/components/page.tsx'
import { PreparednessNotice } from '#app/components/preparedness-notice.tsx'
import { WayStanding } from '#app/components/way-standing.tsx'
import type { SignedInJobhunter } from '#app/domain/access/signed-in.ts'
import { WAY_REFUSALS } from '#app/domain/introduction/refusals.ts'
import { type IntroductionId, introductionId } from '#app/domain/primitives.ts'
import { refusalNaming } from '#app/domain/way/refusal-naming.ts'
import { shownStanding } from '#app/domain/way/shown-standing.ts'
import { readForm } from '#app/forms/read-form.server.ts'
import { refusedByRule } from '#app/forms/refused-by-rule.ts'
import { candidateSaysFields } from '#app/forms/way-fields.ts'
import { forJobhunter } from '#app/http/guards.server.ts'
import { idOrNotFound, notFound } from '#app/http/not-found.server.ts'
import { paths } from '#app/paths.ts'
import {
  keepIntroductionBack,
  showIntroduction,
} from '#app/use-cases/answer-introduction-for-candidate.ts'
import type { Services } from '#app/use-cases/services.ts'
import { introductionOfJobhunterToRead } from '#db/queries/introductions-read.ts'
import { preparednessOf } from '#db/queries/preparedness.ts'

export const loader = forJobhunter(async ({ params, services, jobhunter }) => {
  const id = idOrNotFound(introductionId, params.introductionId)
  const { introduction, standing } = await introductionNow(services, jobhunter, id)
  const { candidateCode } = introduction
  const prepared = await preparednessOf(services.db, jobhunter.accountId, candidateCode)
  return { introduction, standing, prepared }
})

async function introductionNow(
  { db, clock }: Services,
  { accountId }: SignedInJobhunter,
  id: IntroductionId,
) {
  const introduction = await introductionOfJobhunterToRead(db, accountId, id)
  if (!introduction) throw notFound()
  const way = { kind: 'introduction', ...introduction } as const
  return { introduction, standing: shownStanding(way, introduction, 'jobhunter', clock.today()) }
}

export const action = forJobhunter(async ({ request, params, services, jobhunter }) => {
  const id = idOrNotFound(introductionId, params.introductionId)
  const form = await readForm(request, candidateSaysFields)
  if (!form.ok) return data(form, 422)
  const { candidate, because = 'candidateSaysNo' } = form.value
  const answered =
    candidate === 'yes'
      ? await showIntroduction(services, jobhunter, id)
      : await keepIntroductionBack(services, jobhunter, id, because)
  if (answered.ok) return redirect(paths.jobhunter.introduction(id), 303)
  if (answered.because === 'notThere') throw notFound()
  const now = (await introductionNow(services, jobhunter, id)).standing
  return data(refusedByRule(form, refusalNaming(WAY_REFUSALS, answered.because, now)), 409)
})

export { shouldRevalidate } from '#app/forms/after-refusal.ts'

export const meta = () => titled('Mogen wij voorstellen?')

export default function IntroductionOfJobhunter() {
  const { introduction, prepared, standing } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const { candidateName, employerName } = introduction
  return (
    <Page
      title={`Mogen wij ${candidateName} voorstellen aan ${employerName}?`}
      lead={introduction.vacancyTitle ?? 'Er is nog geen vacature'}
      back={{ to: paths.jobhunter.start(), label: 'Vandaag' }}
    >
      <WayStanding standing={standing} />
      <DefinitionList
        items={[
          { term: 'Waarom dit kan passen', description: introduction.reason },
          { term: 'Bedrijfsadviseur', description: introduction.adviserName },
        ]}
      />
      {standing.isMine ? <PreparednessNotice of={prepared} name={candidateName} /> : null}
      {standing.isMine ? (
        <CandidateSays
          question={`Wat zegt ${candidateName}?`}
          yes="Ja, de werkgever mag mijn profiel zien en ik wil kennismaken"
          refused={refused}
        />
      ) : null}
    </Page>
  )
}
