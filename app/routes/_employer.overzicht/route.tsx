import { useLoaderData } from '@remix-run/react'
import { ButtonLink } from '#app/components/button.tsx'
import { Page, Section, titled } from '#app/components/page.tsx'
import { WaitingSteps } from '#app/components/waiting-steps.tsx'
import { standingForEmployer } from '#app/domain/introduction/standing-for-employer.ts'
import { forEmployer } from '#app/http/guards.server.ts'
import { paths } from '#app/paths.ts'
import { adviserOfEmployer } from '#db/queries/adviser-of-employer.ts'
import { openStepsOfEmployer } from '#db/queries/open-steps-of-employer.ts'
import { waysOfEmployer } from '#db/queries/ways-of-employer.ts'
import { WaysTable } from './ways-table.tsx'
import { YourAdviser } from './your-adviser.tsx'

type Way = Awaited<ReturnType<typeof waysOfEmployer>>[number]

export const loader = forEmployer(async ({ services: { db, clock }, employer }) => {
  const { employerId } = employer
  const today = clock.today()
  const [steps, ways, adviser] = await Promise.all([
    openStepsOfEmployer(db, employerId, today),
    waysOfEmployer(db, employerId),
    adviserOfEmployer(db, employerId),
  ])
  return { today, steps, ways: ways.map(asShown), adviser }
})

/** Where a way stands in words: its codes tell more than an employer may know. */
function asShown({ id, candidateCode, vacancyTitle, offerId, ...way }: Way) {
  const standing = standingForEmployer(way)
  return {
    id,
    candidateCode,
    vacancyTitle,
    offerId: standing.isOffer ? offerId : null,
    ...standing,
  }
}

export const meta = () => titled('Overzicht')

export default function EmployerStart() {
  const { today, steps, ways, adviser } = useLoaderData<typeof loader>()
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
      <Section title="Uw aanvragen en voorstellen">
        <WaysTable ways={ways} adviserName={adviser.name} today={today} />
      </Section>
      <YourAdviser adviser={adviser} />
    </Page>
  )
}
