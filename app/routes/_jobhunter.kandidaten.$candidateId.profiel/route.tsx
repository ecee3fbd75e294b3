import { useActionData, useLoaderData } from '@remix-run/react'
import { CandidatePage } from '#app/components/candidate-page.tsx'
import { DefinitionList } from '#app/components/definition-list.tsx'
import { Columns, Section, titled } from '#app/components/page.tsx'
import { Text } from '#app/components/text.tsx'
import type { ProfileField } from '#app/domain/candidate/profile.ts'
import { nextQuestions } from '#app/domain/candidate/sentences.ts'
import { profileValues } from '#app/forms/profile-fields.ts'
import { forJobhunter } from '#app/http/guards.server.ts'
import { ownCandidate } from '#app/http/own-candidate.server.ts'
import { placesOf } from '#db/queries/places.ts'
import { ProfileForm } from './profile-form.tsx'
import { saveTyped } from './save-profile.server.ts'

export const loader = forJobhunter(async ({ params, services, jobhunter }) => {
  const { head, profile, profileVersion, consent } = await ownCandidate({
    params,
    services,
    jobhunter,
  })
  const { names, nameOf } = await placesOf(services.db)
  return {
    head,
    version: profileVersion,
    hasAgreed: consent === 'given' || consent === 'outdated',
    values: profileValues(profile, nameOf),
    questions: nextQuestions(profile),
    placeNames: names,
  }
})

export const action = forJobhunter(async ({ request, params, services, jobhunter }) => {
  const candidate = await ownCandidate({ params, services, jobhunter })
  return saveTyped(request, services, jobhunter, candidate)
})

export { shouldRevalidate } from '#app/forms/after-refusal.ts'

export const meta = () => titled('Profiel')

export default function ProfilePage() {
  const { head, version, hasAgreed, values, questions, placeNames } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <CandidatePage candidate={head} title="Profiel">
      {hasAgreed ? (
        <Text>
          Verandert u iets? Dan lezen werkgevers de versie waar de kandidaat ja tegen zei, tot u
          opnieuw om een ja heeft gevraagd.
        </Text>
      ) : null}
      <Columns kind="aside">
        <ProfileForm
          key={answer ? `refused ${version}` : version}
          version={version}
          values={values}
          placeNames={placeNames}
          refused={answer?.form}
        >
          <StandsNow parts={answer?.elsewhere ?? []} />
        </ProfileForm>
        <Questions questions={questions} />
      </Columns>
    </CandidatePage>
  )
}

/** After someone else saved: what stands in the profile wherever that is something else than was typed here. */
function StandsNow({ parts }: { parts: readonly { heading: string; now: string }[] }) {
  if (parts.length === 0) return null
  return (
    <Section title="Dit staat er nu">
      <Text>
        In het formulier staat nog wat u typte. Neem over wat klopt, en bewaar dan opnieuw.
      </Text>
      <DefinitionList
        items={parts.map(({ heading, now }) => ({ term: heading, description: now }))}
      />
    </Section>
  )
}

type QuestionsProps = { questions: readonly { field: ProfileField; question: string }[] }

function Questions({ questions }: QuestionsProps) {
  if (questions.length === 0) return <Text>Alles is ingevuld.</Text>
  return (
    <div className="beside">
      <Section title="Nog onbekend: vraag ernaar">
        <ul className="asks">
          {questions.map(({ field, question }) => (
            <li key={field}>
              <a className="utrecht-link utrecht-link--html-a" href={`#${ANCHORS[field] ?? field}`}>
                {question}
              </a>
            </li>
          ))}
        </ul>
        <Text quiet>Onbekend sluit niemand uit. Laat leeg wat u niet weet.</Text>
      </Section>
    </div>
  )
}

const ANCHORS: Partial<Record<ProfileField, string>> = { municipality: 'place' }
