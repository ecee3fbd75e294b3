import { Form } from '@remix-run/react'
import { DefinitionList } from '#app/components/definition-list.tsx'
import { Section } from '#app/components/page.tsx'
import { SubmitButton } from '#app/components/submit-button.tsx'
import { Text } from '#app/components/text.tsx'
import { TextLink } from '#app/components/text-link.tsx'
import { isStale } from '#app/domain/candidate/needs-next.ts'
import type { ProfileField } from '#app/domain/candidate/profile.ts'
import { dutchDate, type IsoDate } from '#app/domain/primitives.ts'
import { paths } from '#app/paths.ts'

type AboutProps = {
  id: string
  today: IsoDate
  confirmedOn: IsoDate | null
  questions: readonly { field: ProfileField; question: string }[]
  facts: readonly { id: string; kind: string; sentence: string }[]
  contact: {
    phone: string | null
    email: string | null
    birthDate: IsoDate | null
    place: string | null
    sender: string
  }
}

/** Beside the work: how to reach someone, what to ask next, and what is known for cover. */
export function AboutCandidate({ id, today, confirmedOn, questions, facts, contact }: AboutProps) {
  return (
    <>
      <Section title="Contact">
        <Contact {...contact} />
      </Section>
      <Section title="Klopt het profiel nog?">
        <Form method="post" className="stack stack--tight">
          <Text>{lastConfirmed(confirmedOn, today)}</Text>
          <SubmitButton kind="secondary" name="intent" value="confirm">
            Klopt nog
          </SubmitButton>
        </Form>
      </Section>
      {questions.length > 0 ? (
        <Section title="Vraag hier eens naar">
          <ul className="asks">
            {questions.map(({ field, question }) => (
              <li key={field}>{question}</li>
            ))}
          </ul>
          <Text>
            <TextLink to={paths.jobhunter.profile(id)}>
              Vul het antwoord in bij het profiel
            </TextLink>
          </Text>
        </Section>
      ) : null}
      <Section title="Feiten">
        {facts.length > 0 ? <Facts facts={facts} /> : <Text>Er is nog geen feit vastgelegd.</Text>}
        <Text>
          <TextLink to={paths.jobhunter.facts(id)}>Alle feiten, of leg iets vast</TextLink>
        </Text>
      </Section>
    </>
  )
}

function Contact({ phone, email, birthDate, place, sender }: AboutProps['contact']) {
  return (
    <DefinitionList
      items={[
        {
          term: 'Telefoon',
          description: phone && <ExternalLink to={`tel:${phone}`} text={phone} />,
        },
        {
          term: 'E-mail',
          description: email && <ExternalLink to={`mailto:${email}`} text={email} />,
        },
        { term: 'Woonplaats', description: place },
        { term: 'Geboren op', description: birthDate && dutchDate(birthDate) },
        { term: 'Aangeleverd door', description: sender },
      ]}
    />
  )
}

function ExternalLink({ to, text }: { to: string; text: string }) {
  return (
    <a className="utrecht-link utrecht-link--html-a" href={to}>
      {text}
    </a>
  )
}

function Facts({ facts }: Pick<AboutProps, 'facts'>) {
  return (
    <dl className="facts-short">
      {facts.map(({ id, kind, sentence }) => (
        <div key={id}>
          <dt>{kind}</dt>
          <dd>{sentence}</dd>
        </div>
      ))}
    </dl>
  )
}

function lastConfirmed(confirmedOn: IsoDate | null, today: IsoDate): string {
  if (confirmedOn === null) return 'Nog nooit bevestigd.'
  const day = `Laatst bevestigd op ${dutchDate(confirmedOn)}.`
  return isStale(confirmedOn, today) ? `${day} Dat is meer dan 90 dagen geleden.` : day
}
