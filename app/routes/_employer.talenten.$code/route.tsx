import { data, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ButtonLink } from '#app/components/button.tsx'
import { CoverInGeneral } from '#app/components/cover-in-general.tsx'
import { Columns, Page, Section, Stack, titled } from '#app/components/page.tsx'
import { ProfileView } from '#app/components/profile-view.tsx'
import { ReasonList } from '#app/components/reason-list.tsx'
import { headlineOf } from '#app/domain/candidate/candidate-card.ts'
import { candidateCode } from '#app/domain/candidate/candidate-code.ts'
import { profileInWords } from '#app/domain/candidate/sentences.ts'
import { WAY_REFUSALS } from '#app/domain/introduction/refusals.ts'
import { reasonsFor } from '#app/domain/matching/reasons-for.ts'
import { readForm } from '#app/forms/read-form.server.ts'
import { refusedByRule } from '#app/forms/refused-by-rule.ts'
import { requestFields } from '#app/forms/request-fields.ts'
import { forEmployer } from '#app/http/guards.server.ts'
import { idOrNotFound, notFound } from '#app/http/not-found.server.ts'
import { paths } from '#app/paths.ts'
import { requestCandidate } from '#app/use-cases/request-candidate.ts'
import { viewCandidate } from '#app/use-cases/view-candidate.ts'
import { placesOf } from '#db/queries/places.ts'
import { visibleCandidateId } from '#db/queries/profiles-for-employers.ts'
import { openVacancyChoices } from '#db/queries/vacancies-of-employer.ts'
import { AboutThisPerson } from './about-this-person.tsx'
import { Gone } from './gone.tsx'
import { RequestForm } from './request-form.tsx'
import { vacancyInAddress } from './vacancy-in-address.server.ts'

export const loader = forEmployer(async ({ request, params, services, employer }) => {
  const code = idOrNotFound(candidateCode, params.code)
  const vacancy = await vacancyInAddress(services, employer, request)
  const seen = await viewCandidate(services, employer, code)
  if (!seen) throw notFound()
  const { id: _id, profile, requests, introductions, ...about } = seen
  const { nameOf, distanceOf } = await placesOf(services.db)
  const today = services.clock.today()
  return {
    about,
    headline: headlineOf(profile),
    parts: profileInWords(profile, nameOf, today),
    running: { requests, introductions },
    vacancy: vacancy && {
      id: vacancy.id,
      title: vacancy.text.title,
      reasons: reasonsFor(vacancy.text, profile, today, distanceOf),
    },
    vacancies: await openVacancyChoices(services.db, employer.employerId),
  }
})

export const action = forEmployer(async ({ request, params, services, employer }) => {
  const code = idOrNotFound(candidateCode, params.code)
  const form = await readForm(request, requestFields)
  if (!form.ok) return data(form, 422)

  const candidateId = await visibleCandidateId(services.db, code)
  if (!candidateId) throw data(WAY_REFUSALS.notVisible, 409)
  const asked = await requestCandidate(services, employer, { ...form.value, candidateId })
  if (asked.ok) return redirect(paths.employer.request(asked.requestId), 303)
  if (asked.because === 'notVisible') throw data(WAY_REFUSALS.notVisible, 409)
  return data(refusedByRule(form, WAY_REFUSALS[asked.because]), 409)
})

export { shouldRevalidate } from '#app/forms/after-refusal.ts'

export const meta = () => titled('Talent')

export default function TalentPage() {
  const { about, headline, parts, running, vacancy, vacancies } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const back = vacancy
    ? { to: paths.employer.vacancy(vacancy.id), label: vacancy.title }
    : { to: paths.employer.candidates(), label: 'Talenten' }
  return (
    <Page title={headline} back={back} actions={<ToRequest />}>
      <Columns kind="aside">
        <Stack>
          <AboutThisPerson about={about} running={running} />
          {vacancy ? (
            <Section title={`Waarom bij ‘${vacancy.title}’`}>
              <ReasonList reasons={vacancy.reasons} />
            </Section>
          ) : null}
          <Section title="Profiel">
            <ProfileView parts={parts} />
          </Section>
        </Stack>
        <div id={REQUEST}>
          <Section title="Kennismaken?">
            <RequestForm
              vacancies={vacancies}
              vacancyId={vacancy?.id ?? null}
              refused={refused ?? undefined}
            />
            <CoverInGeneral />
          </Section>
        </div>
      </Columns>
    </Page>
  )
}

/** Where the form stands below the whole profile. */
function ToRequest() {
  return (
    <span className="narrow-only">
      <ButtonLink to={`#${REQUEST}`}>Vraag kandidaat aan</ButtonLink>
    </span>
  )
}

export const ErrorBoundary = Gone

const REQUEST = 'aanvragen'
