import { data, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { CandidateSays } from '#app/components/candidate-says.tsx'
import { DefinitionList } from '#app/components/definition-list.tsx'
import { Page, titled } from '#app/components/page.tsx'
import { PreparednessNotice } from '#app/components/preparedness-notice.tsx'
import { TextLink } from '#app/components/text-link.tsx'
import { WayStanding } from '#app/components/way-standing.tsx'
import { WAY_REFUSALS } from '#app/domain/introduction/refusals.ts'
import { requestId } from '#app/domain/primitives.ts'
import { refusalNaming } from '#app/domain/way/refusal-naming.ts'
import { shownStanding } from '#app/domain/way/shown-standing.ts'
import { readForm } from '#app/forms/read-form.server.ts'
import { refusedByRule } from '#app/forms/refused-by-rule.ts'
import { candidateSaysFields } from '#app/forms/way-fields.ts'
import { forJobhunter } from '#app/http/guards.server.ts'
import { idOrNotFound, notFound } from '#app/http/not-found.server.ts'
import { standingNow } from '#app/http/standing-now.server.ts'
import { paths } from '#app/paths.ts'
import {
  acceptRequestForCandidate,
  declineRequestForCandidate,
} from '#app/use-cases/answer-request-for-candidate.ts'
import { preparednessOf } from '#db/queries/preparedness.ts'
import { requestOfJobhunterToRead } from '#db/queries/requests-read.ts'

export const loader = forJobhunter(async ({ params, services: { db, clock }, jobhunter }) => {
  const id = idOrNotFound(requestId, params.requestId)
  const found = await requestOfJobhunterToRead(db, jobhunter.accountId, id)
  if (!found?.candidateCode) throw notFound()
  const { way, offerId, ...request } = found
  const standing = shownStanding(way, found, 'jobhunter', clock.today())
  const prepared = await preparednessOf(db, jobhunter.accountId, found.candidateCode)
  return { request, prepared, standing, offerId: standing.isOffer ? offerId : null }
})

export const action = forJobhunter(async ({ request, params, services, jobhunter }) => {
  const id = idOrNotFound(requestId, params.requestId)
  const form = await readForm(request, candidateSaysFields)
  if (!form.ok) return data(form, 422)
  const { candidate, because = 'candidateSaysNo', text = null } = form.value
  const answered =
    candidate === 'yes'
      ? await acceptRequestForCandidate(services, jobhunter, id)
      : await declineRequestForCandidate(services, jobhunter, id, { because, text })
  if (answered.ok) return redirect(paths.jobhunter.request(id), 303)
  if (answered.because === 'notThere') throw notFound()
  const now = await standingNow(services, { requestId: id }, 'jobhunter')
  return data(refusedByRule(form, refusalNaming(WAY_REFUSALS, answered.because, now)), 409)
})

export { shouldRevalidate } from '#app/forms/after-refusal.ts'

export const meta = () => titled('Vraag aan een kandidaat')

export default function RequestOfJobhunter() {
  const { request, prepared, standing, offerId } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const { candidateId, candidateName, employerName, status, onHold } = request
  return (
    <Page
      title={`${employerName} wil kennismaken met ${candidateName}`}
      lead={request.vacancyTitle ?? 'Er is nog geen vacature'}
      back={{ to: paths.jobhunter.start(), label: 'Vandaag' }}
    >
      <WayStanding standing={standing} />
      <DefinitionList
        items={[
          { term: 'De werkgever schrijft', description: request.message },
          {
            term: 'Kandidaat',
            description: candidateId ? (
              <TextLink to={paths.jobhunter.candidate(candidateId)}>{candidateName}</TextLink>
            ) : null,
          },
          { term: 'Bedrijfsadviseur', description: request.adviserName },
          ...(offerId
            ? [
                {
                  term: 'Voorstel',
                  description: (
                    <TextLink to={paths.jobhunter.offer(offerId)}>Bekijk het voorstel</TextLink>
                  ),
                },
              ]
            : []),
        ]}
      />
      {status === 'open' ? (
        <PreparednessNotice of={prepared} name={candidateName ?? 'deze kandidaat'} />
      ) : null}
      {status === 'open' && !onHold ? (
        <CandidateSays
          question={`Wat zegt ${candidateName}?`}
          yes="Ja, ik wil kennismaken"
          withWords
          refused={refused}
        />
      ) : null}
    </Page>
  )
}
