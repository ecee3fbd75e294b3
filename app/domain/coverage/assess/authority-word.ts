import type { IsoDate } from '#app/domain/primitives.ts'
import type { Decision } from '../facts.ts'
import type { Instrument } from '../instruments.ts'
import type { CoverageCase } from './coverage-case.ts'

/** The latest that municipality or UWV said about one instrument. An agreed answer counts as a decision on these terms. */
export type AuthorityWord =
  | ({ said: 'decided' } & Decision)
  | { said: 'asked' | 'refused'; on: IsoDate }
  | { said: 'nothing' }

/**
 * Only what was said on or before `on` counts, and of decision and answer the later one; on one day the decision.
 * A decision that ends before the work starts says nothing. An agreed answer has no dates of its own: it counts from
 * `period.from`, and as long as `period.until` says.
 */
export function authorityWord(
  { authority: { decisions, answers }, on }: CoverageCase,
  instrument: Instrument,
  period: { from: IsoDate; until: IsoDate | null },
): AuthorityWord {
  const decision = validDecision(decisions[instrument], period.from, on)
  const answer = isAnswered(instrument) ? answers[instrument] : undefined
  if (answer && answer.on <= on && (decision === null || answer.on > decision.on)) {
    return answer.answer === 'agreed'
      ? { said: 'decided', on: answer.on, ...period }
      : { said: answer.answer, on: answer.on }
  }
  if (decision === null) return { said: 'nothing' }
  const { refused, ...granted } = decision
  return refused ? { said: 'refused', on: decision.on } : { said: 'decided', ...granted }
}

function isAnswered(
  instrument: Instrument,
): instrument is 'wageCostSubsidy' | 'flatRateSubsidy' | 'trialPlacement' {
  return ['wageCostSubsidy', 'flatRateSubsidy', 'trialPlacement'].includes(instrument)
}

function validDecision(
  decision: Decision | undefined,
  from: IsoDate,
  on: IsoDate,
): Decision | null {
  if (decision === undefined || decision.on > on) return null
  const hasEnded = !decision.refused && decision.until !== null && decision.until < from
  return hasEnded ? null : decision
}
