import { DefinitionList } from '#app/components/definition-list.tsx'
import { Section } from '#app/components/page.tsx'
import { Text } from '#app/components/text.tsx'
import { CONSENT_LABELS, READINESS_LABELS, RELEASE_LABELS } from '#app/domain/candidate/labels.ts'
import type { ProfilePart } from '#app/domain/candidate/sentences.ts'
import { standingInWords } from '#app/domain/candidate/standing.ts'
import { dutchDate } from '#app/domain/primitives.ts'
import type { personOfSender } from '#db/queries/sender-person.ts'

type Person = Omit<NonNullable<Awaited<ReturnType<typeof personOfSender>>>, 'profile'>

/** How someone stands towards employers: release, yes, readiness, screening. */
export function StandingFacts({ person }: { person: Person }) {
  const { release, consent, agreedOn, readiness, screening, confirmedOn } = person
  const agreed = agreedOn ? `${CONSENT_LABELS[consent]}, op ${dutchDate(agreedOn)}` : null
  return (
    <DefinitionList
      items={[
        { term: 'Nu', description: standingInWords(person, 'manager') },
        { term: 'Vrijgave', description: RELEASE_LABELS[release] },
        { term: 'Akkoord', description: agreed ?? CONSENT_LABELS[consent] },
        { term: 'Bemiddelbaarheid', description: READINESS_LABELS[readiness] },
        {
          term: 'Besproken en gescreend',
          description: screening && `op ${dutchDate(screening.on)}, door ${screening.by}`,
        },
        { term: 'Profiel bevestigd', description: confirmedOn && dutchDate(confirmedOn) },
      ]}
    />
  )
}

/** Who it is, and where the register stands. */
export function PersonFacts({ person, register }: { person: Person; register: string | null }) {
  const { reference, code, place, phone, email, cameOn } = person
  return (
    <DefinitionList
      items={[
        { term: 'Referentie', description: reference },
        { term: 'Code bij werkgevers', description: code },
        { term: 'Woont in', description: place },
        { term: 'Telefoon', description: phone },
        { term: 'E-mail', description: email },
        { term: 'Doelgroepregister', description: register },
        { term: 'Aangeleverd op', description: dutchDate(cameOn) },
      ]}
    />
  )
}

/** The profile as it is now, to read: the jobhunter writes it. */
export function ProfileToRead({ parts }: { parts: readonly ProfilePart[] }) {
  return (
    <Section title="Profiel">
      <Text>De jobhunter vult het profiel in en bespreekt het. U leest hier hoe het nu is.</Text>
      <DefinitionList
        items={parts.map(({ heading, sentences, known }) => ({
          term: heading,
          description: known ? <Sentences sentences={sentences} /> : null,
        }))}
      />
    </Section>
  )
}

function Sentences({ sentences }: { sentences: readonly string[] }) {
  return (
    <>
      {sentences.map((sentence) => (
        <div key={sentence}>{sentence}</div>
      ))}
    </>
  )
}
