import { useActionData, useLoaderData } from '@remix-run/react'
import { CandidatePage } from '#app/components/candidate-page.tsx'
import { Section, titled } from '#app/components/page.tsx'
import { Text } from '#app/components/text.tsx'
import { forJobhunter } from '#app/http/guards.server.ts'
import { ownCandidate } from '#app/http/own-candidate.server.ts'
import { ReleaseForm } from './release-form.tsx'
import { ScreeningForm } from './screening-form.tsx'
import { takeReleaseStep } from './take-release-step.server.ts'

export const loader = forJobhunter(async ({ params, services, jobhunter }) => {
  const { head, readiness, screening, release, consent } = await ownCandidate({
    params,
    services,
    jobhunter,
  })
  return { head, readiness, screening, release, consent, today: services.clock.today() }
})

export const action = forJobhunter(async ({ request, params, services, jobhunter }) => {
  const { id } = await ownCandidate({ params, services, jobhunter })
  return takeReleaseStep(request, services, jobhunter, id)
})

export { shouldRevalidate } from '#app/forms/after-refusal.ts'

export const meta = () => titled('Vrijgave')

export default function ReleasePage() {
  const { head, readiness, screening, release, consent, today } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <CandidatePage candidate={head} title="Vrijgave">
      <Section title="Wat u heeft besproken">
        <Text>
          Een werkgever leest alleen op welke dag dit is besproken. Wat u nog niet weet, sluit
          niemand uit; bij een kennismaking vraagt de adviseur ernaar.
        </Text>
        <ScreeningForm
          readiness={readiness}
          screening={screening}
          today={today}
          refused={answer?.screening}
        />
      </Section>
      <Section title="Vrijgeven voor werkgevers">
        <ReleaseForm id={head.id} release={release} consent={consent} refused={answer?.release} />
      </Section>
    </CandidatePage>
  )
}
