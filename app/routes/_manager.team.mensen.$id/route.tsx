import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { Notice } from '#app/components/notice.tsx'
import { Columns, Page, Section, Stack, titled } from '#app/components/page.tsx'
import { Text } from '#app/components/text.tsx'
import { factInWords } from '#app/domain/candidate/facts-in-words.ts'
import { profileInWords } from '#app/domain/candidate/sentences.ts'
import { candidateId } from '#app/domain/primitives.ts'
import { shownStanding } from '#app/domain/way/shown-standing.ts'
import { forManager } from '#app/http/guards.server.ts'
import { idOrNotFound, notFound } from '#app/http/not-found.server.ts'
import { paths } from '#app/paths.ts'
import { placesOf } from '#db/queries/places.ts'
import { runningWaysOfPerson } from '#db/queries/running-ways-of-person.ts'
import { jobhuntersOfSender } from '#db/queries/sender-jobhunters.ts'
import { personOfSender, registerStatusOfPerson } from '#db/queries/sender-person.ts'
import { PersonFacts, ProfileToRead, StandingFacts } from './about-person.tsx'
import { actOnOne } from './act-on-one.server.ts'
import { AssignForm } from './assign-form.tsx'
import { ReleaseForm } from './release-form.tsx'
import { RunningWays } from './running-ways.tsx'

export { shouldRevalidate } from '#app/forms/after-refusal.ts'

export const meta = () => titled('Persoon')

export const loader = forManager(async ({ params, services, manager: { senderId } }) => {
  const { db, clock } = services
  const id = idOrNotFound(candidateId, params.id)
  const [found, register, ways, jobhunters, { nameOf }] = await Promise.all([
    personOfSender(db, senderId, id),
    registerStatusOfPerson(db, senderId, id),
    runningWaysOfPerson(db, senderId, id),
    jobhuntersOfSender(db, senderId),
    placesOf(db),
  ])
  if (!found) throw notFound()
  const { profile, ...person } = found
  return {
    person,
    register: register && factInWords({ kind: 'registerStatus', value: register }),
    ways: ways.map((one) => ({
      id: one.id,
      employer: one.employerName,
      standing: shownStanding(one.way, one, 'manager', clock.today()),
    })),
    jobhunters,
    parts: profileInWords(profile, nameOf, clock.today()),
  }
})

export const action = forManager(({ request, params, services, manager }) =>
  actOnOne(request, services, manager, idOrNotFound(candidateId, params.id)),
)

export default function PersonPage() {
  const { person, register, ways, jobhunters, parts } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const [search] = useSearchParams()
  const done = refused ? undefined : DONE.get(search.get('gedaan') ?? '')
  return (
    <Page title={person.name} back={{ to: paths.manager.people('iedereen'), label: 'Mensen' }}>
      {done ? (
        <Notice kind="success" live>
          {done}
        </Notice>
      ) : null}
      <Columns kind="aside">
        <Stack>
          <Section title="Jobhunter">
            <Text>{person.jobhunter ?? 'Nog niemand.'}</Text>
            <AssignForm
              key={person.jobhunterId}
              from={person.jobhunterId}
              jobhunters={jobhunters}
              refused={refused?.assign}
            />
          </Section>
          <Section title="Wat er loopt">
            <RunningWays ways={ways} />
          </Section>
          <Section title="Zichtbaar voor werkgevers">
            <StandingFacts person={person} />
            <ReleaseForm key={person.release} release={person.release} refused={refused?.release} />
          </Section>
          <ProfileToRead parts={parts} />
        </Stack>
        <Section title="Gegevens">
          <PersonFacts person={person} register={register} />
        </Section>
      </Columns>
    </Page>
  )
}

const DONE = new Map([
  ['toegewezen', 'De jobhunter is toegewezen.'],
  ['vrijgegeven', 'Het profiel is vrijgegeven.'],
  ['teruggenomen', 'De vrijgave is teruggenomen. Het profiel is meteen weg bij werkgevers.'],
])
