import { type CostPhase, costPhases } from './cost-phases.ts'
import { areExpected } from './expected-amounts.ts'
import type { TimelineModel } from './timeline-model.ts'
import {
  atMost,
  NOT_KNOWN,
  netInWords,
  periodInWords,
  perMonth,
  wholeEuros,
} from './timeline-words.ts'

/** With more than this the list answers nothing at a glance. */
const MOST_PHASES = 8

/** The answer in large figures: what an employer pays a month, and from when to when. */
export function PhaseList({ timeline: { months, withCharges } }: { timeline: TimelineModel }) {
  const phases = costPhases(months)
  const periods = phases.map((phase) => ({
    phase,
    when: periodInWords(months, phase.first, phase.last),
    isExpected: areExpected(months.slice(phase.first, phase.last + 1)),
  }))
  return (
    <div className="cost-phases">
      <p className="cost-phases__about">{netInWords(withCharges)}</p>
      {phases.length > MOST_PHASES ? (
        <Range phases={phases} />
      ) : (
        <ol className="cost-phases__list">
          {periods.map(({ phase, when, isExpected }) => (
            <li className="cost-phase" key={when}>
              <NetAmount phase={phase} />{' '}
              <span className="meta">{isExpected ? `${when}, verwacht` : when}</span>
            </li>
          ))}
        </ol>
      )}
    </div>
  )
}

function NetAmount({ phase: { netCents, mostCents } }: { phase: CostPhase }) {
  if (mostCents === null)
    return <span className="cost-phase__amount cost-phase__amount--unknown">{NOT_KNOWN}</span>
  return (
    <span className="cost-phase__amount">
      {netCents === null ? atMost(mostCents) : wholeEuros(Math.abs(netCents))}{' '}
      <span className="cost-phase__per">{perMonth(mostCents)}</span>
    </span>
  )
}

function Range({ phases }: { phases: readonly CostPhase[] }) {
  const amounts = phases.flatMap(({ mostCents }) => (mostCents === null ? [] : [mostCents]))
  const isOpen = phases.some(({ netCents }) => netCents === null)
  return (
    <p className="cost-phase">
      <span className="cost-phase__amount">
        {isOpen
          ? atMost(Math.max(...amounts))
          : `${wholeEuros(Math.min(...amounts))} tot ${wholeEuros(Math.max(...amounts))}`}{' '}
        <span className="cost-phase__per">per maand</span>
      </span>{' '}
      <span className="meta">
        {isOpen ? 'en een deel is nog niet bekend' : 'het wisselt per maand'}
      </span>
    </p>
  )
}
