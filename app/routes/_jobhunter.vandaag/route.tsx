import { useLoaderData } from '@remix-run/react'
import { ButtonLink } from '#app/components/button.tsx'
import { ChangedCover } from '#app/components/coverage/changed-cover.tsx'
import { Page, Section, titled } from '#app/components/page.tsx'
import { WaitingSteps } from '#app/components/waiting-steps.tsx'
import { changedLately } from '#app/http/changed-ways.server.ts'
import { forJobhunter } from '#app/http/guards.server.ts'
import { paths } from '#app/paths.ts'
import { openStepsOfJobhunter } from '#db/queries/open-steps-of-jobhunter.ts'

export const loader = forJobhunter(async ({ services, jobhunter }) => {
  const steps = await openStepsOfJobhunter(services.db, jobhunter.accountId)
  const changed = await changedLately(
    services,
    { jobhunterId: jobhunter.accountId },
    paths.jobhunter.offer,
  )
  return { name: jobhunter.name, today: services.clock.today(), steps, changed }
})

export const meta = () => titled('Vandaag')

export default function JobhunterStart() {
  const { name, today, steps, changed } = useLoaderData<typeof loader>()
  return (
    <Page
      title={`Dag ${name}`}
      lead={
        steps.length === 0
          ? 'Niemand wacht op een antwoord. Tijd om iemand op te zoeken.'
          : 'Achter elke regel wacht iemand op een antwoord. Wie het langst wacht, staat bovenaan.'
      }
      actions={
        <ButtonLink kind="secondary" to={paths.jobhunter.caseload()}>
          Mijn kandidaten
        </ButtonLink>
      }
    >
      <Section title="Wat op u wacht">
        <WaitingSteps steps={steps} reader="jobhunter" today={today} />
      </Section>
      {changed.length === 0 ? null : (
        <Section title="De dekking is veranderd">
          <ChangedCover ways={changed} />
        </Section>
      )}
    </Page>
  )
}
