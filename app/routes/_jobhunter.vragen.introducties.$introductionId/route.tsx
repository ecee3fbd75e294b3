import { data, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { CandidateSays } from '#app/components/candidate-says.tsx'
import { DefinitionList } from '#app/components/definition-list.tsx'
import { Notice } from '#app/components/notice.tsx'
import { Page, titled } from '#app/components/page.tsx'
import { PreparednessNotice } from '#app/components/preparedness-notice.tsx'
import { WAY_REFUSALS } from '#app/domain/introduction/refusals.ts'
import {
  introductionStatusLabel,
  nextOfIntroduction,
  ON_HOLD_SENTENCES,
} from '#app/domain/introduction/sentences.ts'
import { asReadBy } from '#app/domain/next-step.ts'
import { dutchDate, introductionId } from '#app/domain/primitives.ts'
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
import { introductionOfJobhunterToRead } from '#db/queries/introductions-read.ts'
import { preparednessOf } from '#db/queries/preparedness.ts'

export const loader = forJobhunter(async ({ params, services, jobhunter }) => {
  const id = idOrNotFound(introductionId, params.introductionId)
  const found = await introductionOfJobhunterToRead(services.db, jobhunter.accountId, id)
  if (!found) throw notFound()
  const prepared = await preparednessOf(services.db, jobhunter.accountId, found.candidateCode)
  return { introduction: found, prepared }
})

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
  return data(refusedByRule(form, WAY_REFUSALS[answered.because]), 409)
})

export const meta = () => titled('Mogen wij voorstellen?')

export default function IntroductionOfJobhunter() {
  const { introduction, prepared } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const { candidateName, employerName, status, onHold, dueOn } = introduction
  const isAsked = status === 'candidateAsked' && !onHold
  return (
    <Page
      title={`Mogen wij ${candidateName} voorstellen aan ${employerName}?`}
      lead={introduction.vacancyTitle ?? 'Er is nog geen vacature'}
      back={{ to: paths.jobhunter.start(), label: 'Vandaag' }}
    >
      <DefinitionList
        items={[
          { term: 'Waarom dit kan passen', description: introduction.reason },
          { term: 'Bedrijfsadviseur', description: introduction.adviserName },
          ...(isAsked ? [{ term: 'Antwoord uiterlijk', description: dutchDate(dueOn) }] : []),
        ]}
      />
      {isAsked ? <PreparednessNotice of={prepared} name={candidateName} /> : null}
      {isAsked ? (
        <CandidateSays
          question={`Wat zegt ${candidateName}?`}
          yes="Ja, de werkgever mag mijn profiel zien en ik wil kennismaken"
          refused={refused}
        />
      ) : (
        <Notice title={introductionStatusLabel(status, 'jobhunter')}>
          {onHold
            ? ON_HOLD_SENTENCES.jobhunter
            : asReadBy('jobhunter', nextOfIntroduction(status).sentence)}
        </Notice>
      )}
    </Page>
  )
}
