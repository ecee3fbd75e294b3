import type { Contribution } from '#app/domain/coverage/contributions.ts'
import { awaitedSubsidyCents } from './most-cents.ts'
import type { TimelineMonth } from './timeline-model.ts'
import type { Amount } from './year-totals.ts'

/** Whether an amount of a month rests on something that is only expected; what remains rests on all that goes off. */
export function isExpected(month: TimelineMonth, amount: Amount): boolean {
  const subsidy = isIn(month, month.expected, 'subsidy')
  const benefit = isIn(month, month.expected, 'benefit')
  switch (amount) {
    case 'subsidyCents':
      return subsidy
    case 'benefitCents':
      return benefit
    case 'netCents':
      return month.netCents === null ? isMostExpected(month) : subsidy || benefit
    case 'wageCents':
    case 'employerChargesCents':
      return false
  }
}

/** The most to pay counts on nothing that waits for a decision, but it does on figures that are not published. */
function isMostExpected(month: TimelineMonth): boolean {
  const granted = month.expected.filter((one) => !month.undecided.includes(one))
  return granted.some((one) => isIn(month, granted, one))
}

function isIn(
  { subsidyCents, benefitCents }: TimelineMonth,
  contributions: readonly Contribution[],
  one: Contribution,
): boolean {
  return contributions.includes(one) && Boolean(one === 'subsidy' ? subsidyCents : benefitCents)
}

/** Whether what is paid in any of these months is not certain yet. */
export function areExpected(months: readonly TimelineMonth[]): boolean {
  return months.some((month) => isExpected(month, 'netCents'))
}

/** Whether any of these months has an amount, of whatever kind, that is only expected. */
export function haveExpected(months: readonly TimelineMonth[]): boolean {
  return months.some(
    (month) => isExpected(month, 'subsidyCents') || isExpected(month, 'benefitCents'),
  )
}

/** Whether what remains in any of these months counts on a yes of the municipality. */
export function needYes(months: readonly TimelineMonth[]): boolean {
  return months.some((month) => month.netCents !== null && awaitedSubsidyCents(month) > 0)
}
