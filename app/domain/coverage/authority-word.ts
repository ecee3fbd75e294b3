import type { AuthorityAnswers } from '#app/domain/placement/terms.ts'
import type { IsoDate } from '#app/domain/primitives.ts'
import type { CoverageFacts, Decision } from './facts.ts'

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
  { decisions, answers }: CoverageFacts,
  instrument: keyof AuthorityAnswers | 'jobcoaching',
  period: { from: IsoDate; until: IsoDate | null },
  on: IsoDate,
): AuthorityWord {
  const decision = validDecision(decisions?.[instrument], period.from, on)
  const answer = instrument === 'jobcoaching' ? undefined : answers?.[instrument]
  if (answer && answer.on <= on && (decision === null || answer.on > decision.on)) {
    return answer.answer === 'agreed'
      ? { said: 'decided', on: answer.on, ...period }
      : { said: answer.answer, on: answer.on }
  }
  return decision ? { said: 'decided', ...decision } : { said: 'nothing' }
}

function validDecision(
  decision: Decision | undefined,
  from: IsoDate,
  on: IsoDate,
): Decision | null {
  if (decision === undefined || decision.on > on) return null
  const hasEnded = decision.until !== null && decision.until < from
  return hasEnded ? null : decision
}
