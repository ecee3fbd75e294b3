import { useLoaderData } from '@remix-run/react'
import { DefinitionList } from '#app/components/definition-list.tsx'
import { Columns, Page, Section, Stack, titled } from '#app/components/page.tsx'
import { ProfileView } from '#app/components/profile-view.tsx'
import { ReasonList } from '#app/components/reason-list.tsx'
import { headlineOf } from '#app/domain/candidate/candidate-card.ts'
import { candidateCode } from '#app/domain/candidate/candidate-code.ts'
import { profileInWords } from '#app/domain/candidate/sentences.ts'
import { reasonsFor } from '#app/domain/matching/reasons-for.ts'
import { dutchDate, vacancyId } from '#app/domain/primitives.ts'
import { forAdviser } from '#app/http/guards.server.ts'
import { idOrNotFound, notFound } from '#app/http/not-found.server.ts'
import { paths } from '#app/paths.ts'
import { placesOf } from '#db/queries/places.ts'
import { visibleProfileInRegion } from '#db/queries/profiles-for-advisers.ts'
import { vacancyInRegion } from '#db/queries/vacancies-in-region.ts'

export const loader = forAdviser(async ({ request, params, services, adviser }) => {
  const code = idOrNotFound(candidateCode, params.code)
  const { db, clock } = services
  const asked = new URL(request.url).searchParams.get('vacature')
  const vacancy = asked ? await vacancyInRegion(db, adviser, idOrNotFound(vacancyId, asked)) : null
  if (asked && !vacancy) throw notFound()
  const seen = await visibleProfileInRegion(db, adviser.region, code, vacancy !== null)
  if (!seen) throw notFound()
  const { profile, ...about } = seen
  const { nameOf, distanceOf } = await placesOf(db)
  return {
    about,
    headline: headlineOf(profile),
    parts: profileInWords(profile, nameOf, clock.today()),
    vacancy: vacancy && {
      id: vacancy.id,
      title: vacancy.text.title,
      reasons: reasonsFor(vacancy.text, profile, clock.today(), distanceOf, 'staff'),
    },
  }
})

export const meta = () => titled('Kandidaat')

export default function CandidateOfRegion() {
  const { about, headline, parts, vacancy } = useLoaderData<typeof loader>()
  const back = vacancy
    ? { to: paths.adviser.vacancy(vacancy.id), label: vacancy.title }
    : { to: paths.adviser.candidates(), label: 'Kandidaten' }
  return (
    <Page title={headline} lead={`Kandidaat ${about.code}`} back={back}>
      <Columns kind="aside">
        <Stack>
          {vacancy ? (
            <Section title={`Waarom bij ‘${vacancy.title}’`}>
              <ReasonList reasons={vacancy.reasons} />
            </Section>
          ) : null}
          <Section title="Profiel">
            <ProfileView parts={parts} />
          </Section>
        </Stack>
        <Section title="Vast contact">
          <DefinitionList
            items={[
              { term: 'Jobhunter', description: about.contact?.name },
              { term: 'Telefoon', description: about.contact?.phone },
              { term: 'E-mail', description: about.contact?.email },
              { term: 'Gescreend', description: about.screenedOn && dutchDate(about.screenedOn) },
              {
                term: 'Laatst nagevraagd',
                description: about.confirmedOn && dutchDate(about.confirmedOn),
              },
            ]}
          />
        </Section>
      </Columns>
    </Page>
  )
}
