import { type CostPhase, costPhases } from './cost-phases.ts'
import { highestCents } from './most-cents.ts'
import type { TimelineModel, TimelineMonth } from './timeline-model.ts'
import {
  amountOfPart,
  atMost,
  conditionOf,
  NOT_KNOWN,
  netInWords,
  periodInWords,
  perMonth,
  wholeEuros,
} from './timeline-words.ts'

/** With more than this the list answers nothing at a glance. */
const MOST_PHASES = 8

/** The answer in large figures: what an employer pays a month, and from when to when. A part month is said below. */
export function PhaseList({ timeline: { months, withCharges } }: { timeline: TimelineModel }) {
  const phases = costPhases(months)
  const whole = phases.filter(({ isPart }) => !isPart)
  return (
    <div className="cost-phases">
      <p className="cost-phases__about">{netInWords(withCharges)}</p>
      {whole.length > MOST_PHASES ? (
        <Range months={months} phases={whole} />
      ) : (
        <ol className="cost-phases__list">
          {whole.map((phase) => (
            <li className="cost-phase" key={phase.first}>
              <NetAmount phase={phase} />{' '}
              <span className="meta">
                {periodInWords(months, phase.first, phase.last)}
                {conditionOf(months, phase)}
              </span>
            </li>
          ))}
        </ol>
      )}
      {phases
        .filter(({ isPart }) => isPart)
        .map((phase) => (
          <p className="meta" key={phase.first}>
            In {periodInWords(months, phase.first, phase.last)}: {amountOfPart(phase)}
            {conditionOf(months, phase)}.
          </p>
        ))}
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

function Range({ months, phases }: { months: readonly TimelineMonth[]; phases: CostPhase[] }) {
  const nets = phases.flatMap(({ netCents }) => (netCents === null ? [] : [netCents]))
  const isOpen = nets.length < phases.length
  const most = highestCents(months)
  const amount = isOpen
    ? (most !== null && atMost(most)) || NOT_KNOWN
    : `${wholeEuros(Math.min(...nets))} tot ${wholeEuros(Math.max(...nets))}`
  return (
    <p className="cost-phase">
      <span className="cost-phase__amount">
        {amount} <span className="cost-phase__per">per maand</span>
      </span>{' '}
      <span className="meta">
        {isOpen
          ? 'en een deel is nog niet bekend'
          : `het wisselt per maand${conditionOf(months, { first: 0, last: months.length - 1 })}`}
      </span>
    </p>
  )
}
