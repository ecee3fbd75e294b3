import type { CandidateCard } from '#app/domain/candidate/candidate-card.ts'
import type { Reason } from '#app/domain/matching/match.ts'
import { Card, Cards } from './card.tsx'
import { ReasonList } from './reason-list.tsx'
import { Tags } from './tag.tsx'
import { TextLink } from './text-link.tsx'

export type ListedCandidate = {
  card: CandidateCard
  to: string
  /** Why someone is on the list, when it is the list of a vacancy. */
  reasons?: readonly Reason[]
  /** What runs already with this person, and where. */
  running?: { label: string; to: string } | null
}

/** People below each other: talent first, then what they can do and the practical things. */
export function CandidateCards({ people }: { people: readonly ListedCandidate[] }) {
  return (
    <Cards list>
      {people.map((person) => (
        <PersonCard key={person.card.code} {...person} />
      ))}
    </Cards>
  )
}

function PersonCard({ card, to, reasons, running }: ListedCandidate) {
  return (
    <Card title={card.headline} to={to}>
      <p className="meta">Kandidaat {card.code}</p>
      {running ? (
        <p>
          <TextLink to={running.to}>{running.label}</TextLink>
        </p>
      ) : null}
      {reasons ? <ReasonList reasons={reasons} /> : <Skills card={card} />}
    </Card>
  )
}

function Skills({ card: { skills, moreSkills, facts } }: { card: CandidateCard }) {
  const labels = moreSkills > 0 ? [...skills, `en nog ${moreSkills}`] : skills
  return (
    <>
      {labels.length > 0 ? <Tags labels={labels} name="Kan" /> : null}
      <dl className="card-facts">
        {facts.map(({ term, text, known }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd className={known ? undefined : 'facts__unknown'}>{text}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}
