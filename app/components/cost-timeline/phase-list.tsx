import { type CostPhase, costPhases } from './cost-phases.ts'
import type { TimelineModel } from './timeline-model.ts'
import { netInWords, periodInWords, perMonth, wholeEuros } from './timeline-words.ts'

/** With more than this the list answers nothing at a glance. */
const MOST_PHASES = 8

/** The answer in large figures: what an employer pays a month, and from when to when. */
export function PhaseList({ timeline: { months, withCharges } }: { timeline: TimelineModel }) {
  const phases = costPhases(months)
  const periods = phases.map((phase) => ({
    phase,
    when: periodInWords(months, phase.first, phase.last),
  }))
  return (
    <div className="cost-phases">
      <p className="cost-phases__about">{netInWords(withCharges)}</p>
      {phases.length > MOST_PHASES ? (
        <Range phases={phases} />
      ) : (
        <ol className="cost-phases__list">
          {periods.map(({ phase, when }) => (
            <li className="cost-phase" key={when}>
              <NetAmount netCents={phase.netCents} /> <span className="meta">{when}</span>
            </li>
          ))}
        </ol>
      )}
    </div>
  )
}

function NetAmount({ netCents }: { netCents: number | null }) {
  if (netCents === null)
    return <span className="cost-phase__amount cost-phase__amount--unknown">nog niet bekend</span>
  return (
    <span className="cost-phase__amount">
      {wholeEuros(Math.abs(netCents))} <span className="cost-phase__per">{perMonth(netCents)}</span>
    </span>
  )
}

function Range({ phases }: { phases: readonly CostPhase[] }) {
  const known = phases.flatMap(({ netCents }) => (netCents === null ? [] : [netCents]))
  return (
    <p className="cost-phase">
      <span className="cost-phase__amount">
        {wholeEuros(Math.min(...known))} tot {wholeEuros(Math.max(...known))}{' '}
        <span className="cost-phase__per">per maand</span>
      </span>{' '}
      <span className="meta">
        {known.length < phases.length ? 'en een deel is nog niet bekend' : 'het wisselt per maand'}
      </span>
    </p>
  )
}
