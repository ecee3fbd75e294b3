import { useLoaderData } from '@remix-run/react'
import { ButtonLink } from '#app/components/button.tsx'
import { EmptyState } from '#app/components/empty-state.tsx'
import { OpenSteps } from '#app/components/open-steps.tsx'
import { Page, Section, titled } from '#app/components/page.tsx'
import { forManager } from '#app/http/guards.server.ts'
import { paths } from '#app/paths.ts'
import { stepOpensOn } from '#app/use-cases/step-opens.ts'
import { countsOfSender } from '#db/queries/sender-counts.ts'
import { filesWithRefusedRows, newestUnreadFile } from '#db/queries/sender-files.ts'
import { unassignedDays } from '#db/queries/sender-unassigned.ts'
import { waitingWithoutJobhunter } from '#db/queries/sender-waiting.ts'
import { CountLinks } from './count-links.tsx'
import { openMatters } from './open-matters.ts'

export const meta = () => titled('Team')

export const loader = forManager(async ({ services, manager: { senderId } }) => {
  const { db, clock } = services
  const today = clock.today()
  const [counts, days, waiting, refusedFiles, unread] = await Promise.all([
    countsOfSender(db, senderId, today),
    unassignedDays(db, senderId),
    waitingWithoutJobhunter(db, senderId),
    filesWithRefusedRows(db, senderId),
    newestUnreadFile(db, senderId),
  ])
  const matters = openMatters({
    days,
    waiting,
    refusedFiles,
    unread,
    oldProfiles: counts.oldProfile,
    today,
    dueAfter: (day) => stepOpensOn(services, day).dueOn,
  })
  return { counts, matters }
})

export default function ManagerStart() {
  const { counts, matters } = useLoaderData<typeof loader>()
  return (
    <Page
      title="Team"
      lead="Wat op u wacht, en hoe het gaat met de mensen van uw organisatie."
      actions={
        <ButtonLink kind="primary" to={paths.manager.upload()}>
          Bestand aanleveren
        </ButtonLink>
      }
    >
      <Section title="Wat op u wacht">
        {matters.length > 0 ? <OpenSteps steps={matters} /> : <NothingWaits known={counts.known} />}
      </Section>
      {counts.known > 0 ? <Counts counts={counts} /> : null}
    </Page>
  )
}

function NothingWaits({ known }: { known: number }) {
  if (known > 0) {
    return (
      <EmptyState title="U bent helemaal bij.">
        Iedereen heeft een jobhunter en er is geen bestand om te verbeteren.
      </EmptyState>
    )
  }
  return (
    <EmptyState
      title="Er zijn nog geen mensen van uw organisatie."
      action={<ButtonLink to={paths.manager.upload()}>Naar aanleveren</ButtonLink>}
    >
      Lever een bestand aan. Daarna wijst u iedereen een jobhunter toe.
    </EmptyState>
  )
}

function Counts({ counts }: { counts: Awaited<ReturnType<typeof countsOfSender>> }) {
  return (
    <>
      <Section title="Op weg naar werk">
        <CountLinks
          counts={counts}
          lists={[
            'known',
            'inCaseload',
            'profileFilled',
            'agreed',
            'released',
            'visible',
            'openWay',
            'reserved',
            'started',
          ]}
        />
      </Section>
      <Section title="Nog uit te zoeken">
        <CountLinks
          counts={counts}
          lists={['withoutJobhunter', 'readinessUnknown', 'oldProfile']}
        />
      </Section>
      <Section title="Doelgroepregister">
        <CountLinks
          counts={counts}
          lists={['registered', 'askedFor', 'notRegistered', 'registerUnknown']}
        />
      </Section>
    </>
  )
}
