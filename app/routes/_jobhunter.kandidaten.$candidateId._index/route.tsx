import { useActionData, useLoaderData } from '@remix-run/react'
import { CandidatePage } from '#app/components/candidate-page.tsx'
import { Notice } from '#app/components/notice.tsx'
import { Columns, Section, Stack, titled } from '#app/components/page.tsx'
import { Steps } from '#app/components/steps.tsx'
import { Timeline } from '#app/components/timeline.tsx'
import { forJobhunter } from '#app/http/guards.server.ts'
import { ownCandidate } from '#app/http/own-candidate.server.ts'
import { AboutCandidate } from './about-candidate.tsx'
import { Differences } from './differences.tsx'
import { loadOverview } from './load-overview.server.ts'
import { NextForCandidate } from './next-for-candidate.tsx'
import { StopBeingSeen } from './stop-being-seen.tsx'
import { takeStep } from './take-step.server.ts'
import { Ways } from './ways.tsx'
import { Work } from './work.tsx'

export const loader = forJobhunter(loadOverview)

export const action = forJobhunter(async ({ request, params, services, jobhunter }) => {
  const { id } = await ownCandidate({ params, services, jobhunter })
  return takeStep(request, services, jobhunter, id)
})

export { shouldRevalidate } from '#app/forms/after-refusal.ts'

export const meta = () => titled('Kandidaat')

export default function CandidateOverview() {
  const { head, steps, ways, differences, job, history, today, ...about } =
    useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <CandidatePage candidate={head}>
      {answer?.refusal ? (
        <Notice kind="error" live>
          {answer.refusal}
        </Notice>
      ) : null}
      <NextForCandidate id={head.id} today={today} ways={ways} {...about} />
      <Columns kind="aside">
        <Stack>
          <Section title="Wat er loopt">
            <Ways
              id={head.id}
              ways={ways}
              visible={steps.at(-1)?.state === 'done'}
              atWork={about.atWork}
            />
          </Section>
          <Differences differences={differences} />
          <Work job={job} today={today} refused={answer?.endWork} />
          <Section title="Wat er is gebeurd">
            <Timeline events={history} />
          </Section>
        </Stack>
        <Stack>
          <Section title="Zichtbaar worden">
            <Steps steps={steps} name="Hoe ver is het profiel?" />
            <StopBeingSeen id={head.id} consent={about.consent} release={about.release} />
          </Section>
          <AboutCandidate id={head.id} today={today} {...about} />
        </Stack>
      </Columns>
    </CandidatePage>
  )
}
