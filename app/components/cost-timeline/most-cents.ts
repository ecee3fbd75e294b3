import type { MonthCosts } from './timeline-model.ts'

type Amounts = Omit<MonthCosts, 'month' | 'paidOn' | 'netCents'>

/**
 * The most that can remain of a month: what it costs less all that is known to go off. Null where not even the wage is
 * known.
 */
export function mostCents(month: Amounts): number | null {
  const { wageCents, employerChargesCents, subsidyCents, benefitCents } = month
  if (wageCents === null) return null
  return wageCents + (employerChargesCents ?? 0) - (subsidyCents ?? 0) - (benefitCents ?? 0)
}
