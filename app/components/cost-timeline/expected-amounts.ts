import type { TimelineMonth } from './timeline-model.ts'
import type { Amount } from './year-totals.ts'

/** Whether an amount of a month rests on something that is only expected; what remains rests on all that goes off. */
export function isExpected(month: TimelineMonth, amount: Amount): boolean {
  const { expected, subsidyCents, benefitCents } = month
  const subsidy = expected.includes('subsidy') && Boolean(subsidyCents)
  const benefit = expected.includes('benefit') && Boolean(benefitCents)
  switch (amount) {
    case 'subsidyCents':
      return subsidy
    case 'benefitCents':
      return benefit
    case 'netCents':
      return subsidy || benefit
    case 'wageCents':
    case 'employerChargesCents':
      return false
  }
}

/** Whether any of these months is not certain yet. */
export function areExpected(months: readonly TimelineMonth[]): boolean {
  return months.some((month) => isExpected(month, 'netCents'))
}
