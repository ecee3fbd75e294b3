import { useLoaderData } from '@remix-run/react'
import { ButtonLink } from '#app/components/button.tsx'
import { ChangedCover } from '#app/components/coverage/changed-cover.tsx'
import { Page, Section, titled } from '#app/components/page.tsx'
import { WaitingSteps } from '#app/components/waiting-steps.tsx'
import { changedLately } from '#app/http/changed-ways.server.ts'
import { forAdviser } from '#app/http/guards.server.ts'
import { paths } from '#app/paths.ts'
import { openStepsOfAdviser } from '#db/queries/open-steps-of-adviser.ts'

export const loader = forAdviser(async ({ services, adviser }) => {
  const today = services.clock.today()
  const steps = await openStepsOfAdviser(services.db, adviser.accountId, today)
  const changed = await changedLately(
    services,
    { adviserId: adviser.accountId },
    paths.adviser.offer,
  )
  return { name: adviser.name, today, steps, changed }
})

export const meta = () => titled('Bureau')

export default function AdviserStart() {
  const { name, today, steps, changed } = useLoaderData<typeof loader>()
  return (
    <Page
      title={`Dag ${name}`}
      lead={leadFor(steps.length)}
      actions={
        <ButtonLink kind="secondary" to={paths.adviser.newEmployer()}>
          Werkgever aan de telefoon
        </ButtonLink>
      }
    >
      <Section title="Wat op u wacht">
        <WaitingSteps steps={steps} reader="adviser" today={today} />
      </Section>
      {changed.length === 0 ? null : (
        <Section title="De dekking is veranderd">
          <ChangedCover ways={changed} />
        </Section>
      )}
    </Page>
  )
}

function leadFor(number: number): string {
  if (number === 0) return 'Alles loopt.'
  const wait = number === 1 ? 'Er wacht één ding op u.' : `Er wachten ${number} dingen op u.`
  return `${wait} Wat het langst wacht, staat bovenaan.`
}
