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
 * A decision that lies wholly before or after the period says nothing. An agreed answer has no dates of its own: it counts from
 * `period.from`, and as long as `period.until` says.
 */
export function authorityWord(
  { authority: { decisions, answers }, on }: CoverageCase,
  instrument: Instrument,
  period: { from: IsoDate; until: IsoDate | null },
): AuthorityWord {
  const decision = validDecision(decisions[instrument], period, on)
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
  { from, until }: { from: IsoDate; until: IsoDate | null },
  on: IsoDate,
): Decision | null {
  if (decision === undefined || decision.on > on) return null
  if (decision.refused) return decision
  const isBefore = decision.until !== null && decision.until < from
  const isAfter = until !== null && until < decision.from
  return isBefore || isAfter ? null : decision
}
