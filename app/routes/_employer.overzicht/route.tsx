import { useLoaderData } from '@remix-run/react'
import { ButtonLink } from '#app/components/button.tsx'
import { ChangedCover } from '#app/components/coverage/changed-cover.tsx'
import { Page, Section, titled } from '#app/components/page.tsx'
import { WaitingSteps } from '#app/components/waiting-steps.tsx'
import type { IsoDate } from '#app/domain/primitives.ts'
import { shownStanding } from '#app/domain/way/shown-standing.ts'
import { changedForEmployer } from '#app/http/changed-ways.server.ts'
import { forEmployer } from '#app/http/guards.server.ts'
import { paths } from '#app/paths.ts'
import { adviserOfEmployer } from '#db/queries/adviser-of-employer.ts'
import { openStepsOfEmployer } from '#db/queries/open-steps-of-employer.ts'
import { waysOfEmployer } from '#db/queries/ways-of-employer.ts'
import { WaysTable } from './ways-table.tsx'
import { YourAdviser } from './your-adviser.tsx'

type Way = Awaited<ReturnType<typeof waysOfEmployer>>[number]

export const loader = forEmployer(async ({ services, employer }) => {
  const { db, clock } = services
  const { employerId } = employer
  const today = clock.today()
  const [steps, ways, adviser, changed] = await Promise.all([
    openStepsOfEmployer(db, employerId, today),
    waysOfEmployer(db, employerId),
    adviserOfEmployer(db, employerId),
    changedForEmployer(services, employerId),
  ])
  return { today, steps, ways: ways.map((way) => asShown(way, today)), adviser, changed }
})

/** Where a way stands in words: its codes tell more than an employer may know. */
function asShown(one: Way, today: IsoDate) {
  const { id, offerId, candidateName, candidateCode, vacancyTitle, way } = one
  const standing = shownStanding(way, one, 'employer', today)
  const to =
    standing.isOffer && offerId ? paths.employer.offer(offerId) : paths.employer.request(id)
  return { id, to, who: candidateName ?? candidateCode, vacancyTitle, standing }
}

export const meta = () => titled('Overzicht')

export default function EmployerStart() {
  const { today, steps, ways, adviser, changed } = useLoaderData<typeof loader>()
  return (
    <Page
      title="Overzicht"
      lead="Hier ziet u wat er loopt, wie aan zet is en wanneer u iets hoort."
      actions={
        <>
          <ButtonLink kind="primary" to={paths.employer.candidates()}>
            Bekijk talenten
          </ButtonLink>
          <ButtonLink to={paths.employer.newVacancy()}>Nieuwe vacature</ButtonLink>
        </>
      }
    >
      <Section title="Wat op u wacht">
        <WaitingSteps steps={steps} reader="employer" today={today} />
      </Section>
      {changed.length === 0 ? null : (
        <Section title="De dekking is veranderd">
          <ChangedCover ways={changed} />
        </Section>
      )}
      <Section title="Uw aanvragen en voorstellen">
        <WaysTable ways={ways} />
      </Section>
      <YourAdviser adviser={adviser} />
    </Page>
  )
}
