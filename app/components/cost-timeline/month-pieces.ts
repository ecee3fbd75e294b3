import type { Contribution } from '#app/domain/coverage/contributions.ts'
import { sureCents } from './most-cents.ts'
import type { MonthCosts, Piece, TimelineMonth } from './timeline-model.ts'

/** All that a month costs before anyone pays a part; null when a part of it is not known. */
export function wholeOf(month: MonthCosts, withCharges: boolean): number | null {
  if (month.wageCents === null) return null
  if (!withCharges) return month.wageCents
  return month.employerChargesCents === null ? null : month.wageCents + month.employerChargesCents
}

/**
 * The parts that fill a month; what is not known fills the rest, and with it what waits for a decision: the rest is
 * then the most that can remain. Null when not even the whole is known.
 */
export function piecesOf(month: TimelineMonth, withCharges: boolean): Record<Piece, number> | null {
  const whole = wholeOf(month, withCharges)
  if (whole === null) return null
  const { netCents, benefitCents, subsidyCents } = month
  const isComplete = ![netCents, benefitCents, subsidyCents].includes(null)
  const net = netCents ?? 0
  const known = {
    benefit: isComplete ? (benefitCents ?? 0) : sureCents(month, 'benefit'),
    subsidy: isComplete ? (subsidyCents ?? 0) : sureCents(month, 'subsidy'),
  }
  const [benefit, benefitExpected] = bySurety(month, 'benefit', known)
  const [subsidy, subsidyExpected] = bySurety(month, 'subsidy', known)
  const unknown = isComplete ? 0 : Math.max(0, whole - net - known.benefit - known.subsidy)
  return { net, unknown, benefit, benefitExpected, subsidy, subsidyExpected }
}

function bySurety(
  { expected }: TimelineMonth,
  contribution: Contribution,
  known: Record<Contribution, number>,
): [certain: number, expected: number] {
  const cents = known[contribution]
  return expected.includes(contribution) ? [0, cents] : [cents, 0]
}
