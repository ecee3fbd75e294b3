import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { ButtonLink } from '#app/components/button.tsx'
import { Cards } from '#app/components/card.tsx'
import { EmptyState } from '#app/components/empty-state.tsx'
import { OutcomeNotices } from '#app/components/outcome-notices.tsx'
import { Page, Section, Stack, titled } from '#app/components/page.tsx'
import { Text } from '#app/components/text.tsx'
import { TextLink } from '#app/components/text-link.tsx'
import { giveAccessRequestInput } from '#app/domain/access/forms.ts'
import { ACCESS_REFUSALS, doneSentence } from '#app/domain/access/sentences.ts'
import { LABOUR_REGIONS } from '#app/domain/places/labour-regions.ts'
import { readForm } from '#app/forms/read-form.server.ts'
import { doneHere, refusedHere } from '#app/http/act-on-person.server.ts'
import { forAdministrator } from '#app/http/guards.server.ts'
import { notFound } from '#app/http/not-found.server.ts'
import { paths } from '#app/paths.ts'
import { giveAccessRequest } from '#app/use-cases/give-access-request.ts'
import { accessRequestsWithoutAdviser } from '#db/queries/access-requests.ts'
import { activeAdvisers } from '#db/queries/accounts.ts'
import { sendersForAdministrator } from '#db/queries/senders-overview.ts'
import { RegionsWithoutAdviser } from './regions-without-adviser.tsx'
import { RequestWithoutAdviser } from './request-without-adviser.tsx'
import { SendersTable } from './senders-table.tsx'

export { shouldRevalidate } from '#app/forms/after-refusal.ts'

export const meta = () => titled('Beheer')

export const loader = forAdministrator(async ({ services: { db, clock } }) => {
  const [requests, advisers, senders] = await Promise.all([
    accessRequestsWithoutAdviser(db),
    activeAdvisers(db),
    sendersForAdministrator(db),
  ])
  const uncovered = LABOUR_REGIONS.filter(
    ({ code }) => !advisers.some(({ region }) => region === code),
  )
  return {
    today: clock.today(),
    requests,
    advisers,
    senders,
    regions: { names: uncovered.map(({ name }) => name), of: LABOUR_REGIONS.length },
  }
})

export const action = forAdministrator(async ({ request, services, administrator }) => {
  const form = await readForm(request, giveAccessRequestInput)
  if (!form.ok) throw notFound()
  const { requestId, adviserId } = form.value
  const given = await giveAccessRequest(services, administrator, requestId, adviserId)
  return given.ok ? doneHere(request, 'requestGiven') : refusedHere(ACCESS_REFUSALS[given.because])
})

export default function AdministratorStart() {
  const { today, requests, advisers, senders, regions } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const [search] = useSearchParams()
  return (
    <Page title="Beheer" lead="Wat nergens anders hoort, komt bij u.">
      <OutcomeNotices answer={answer} done={doneSentence(search.get('gedaan'))} />
      <Section title="Werkgevers zonder adviseur">
        {requests.length === 0 ? (
          <EmptyState title="Elke werkgever die toegang vraagt, heeft een adviseur." />
        ) : (
          <Cards list>
            {requests.map((asked) => (
              <RequestWithoutAdviser
                key={asked.id}
                asked={asked}
                advisers={advisers}
                today={today}
              />
            ))}
          </Cards>
        )}
      </Section>
      <Section title="Teams">
        {senders.some(({ managers }) => managers === 0) ? (
          <Text>
            Waar nog geen teammanager is, wijst niemand mensen toe. Nodig er een uit bij{' '}
            <TextLink to={paths.administrator.accounts()}>Accounts en teams</TextLink>.
          </Text>
        ) : null}
        <SendersTable senders={senders} />
      </Section>
      <RegionsWithoutAdviser {...regions} />
      <Stack tight>
        <div className="actions">
          <ButtonLink to={paths.administrator.accounts()}>Accounts en teams</ButtonLink>
          <ButtonLink to={paths.administrator.places()}>Plaatsen verdelen</ButtonLink>
          <ButtonLink to={paths.administrator.upload()}>Bestand aanleveren</ButtonLink>
        </div>
      </Stack>
    </Page>
  )
}
