import type { MonthCosts, Piece, TimelineMonth } from './timeline-model.ts'

/** All that a month costs before anyone pays a part; null when a part of it is not known. */
export function wholeOf(month: MonthCosts, withCharges: boolean): number | null {
  if (month.wageCents === null) return null
  if (!withCharges) return month.wageCents
  return month.employerChargesCents === null ? null : month.wageCents + month.employerChargesCents
}

/** The parts that fill a month; what is not known fills the rest. Null when not even the whole is known. */
export function piecesOf(month: TimelineMonth, withCharges: boolean): Record<Piece, number> | null {
  const whole = wholeOf(month, withCharges)
  if (whole === null) return null
  const { netCents, benefitCents, subsidyCents, expected } = month
  const known = { net: netCents ?? 0, benefit: benefitCents ?? 0, subsidy: subsidyCents ?? 0 }
  const isComplete = ![netCents, benefitCents, subsidyCents].includes(null)
  const rest = whole - known.net - known.benefit - known.subsidy
  const [benefit, benefitExpected] = bySurety(known.benefit, expected.includes('benefit'))
  const [subsidy, subsidyExpected] = bySurety(known.subsidy, expected.includes('subsidy'))
  const unknown = isComplete ? 0 : Math.max(0, rest)
  return { net: known.net, unknown, benefit, benefitExpected, subsidy, subsidyExpected }
}

function bySurety(cents: number, isExpected: boolean): [certain: number, expected: number] {
  return isExpected ? [0, cents] : [cents, 0]
}
