import type { Contribution } from '#app/domain/coverage/contributions.ts'
import type { TimelineMonth } from './timeline-model.ts'

/**
 * The most that can remain of a month: what it costs less what is sure to go off. What is not known, or waits for a
 * decision, counts as nothing. Null where not even the wage is known.
 */
export function mostCents(month: TimelineMonth): number | null {
  const { wageCents, employerChargesCents } = month
  if (wageCents === null) return null
  return (
    wageCents +
    (employerChargesCents ?? 0) -
    sureCents(month, 'subsidy') -
    sureCents(month, 'benefit')
  )
}

/** The most that can remain in any of these months; null where one of them has no known wage. */
export function highestCents(months: readonly TimelineMonth[]): number | null {
  return highest(months.map(mostCents))
}

/** The same, if the municipality says yes. */
export function highestWithYes(months: readonly TimelineMonth[]): number | null {
  return highest(
    months.map((month) => {
      const cents = mostCents(month)
      return cents === null ? null : cents - awaitedSubsidyCents(month)
    }),
  )
}

function highest(all: readonly (number | null)[]): number | null {
  const known = all.flatMap((cents) => (cents === null ? [] : [cents]))
  return known.length === 0 || known.length < all.length ? null : Math.max(...known)
}

/** So much of a contribution as waits for no decision. */
export function sureCents(month: TimelineMonth, contribution: Contribution): number {
  const cents = contribution === 'subsidy' ? month.subsidyCents : month.benefitCents
  return month.undecided.includes(contribution) ? 0 : (cents ?? 0)
}

/** What goes off when the municipality says yes; nothing when it decided, or when no amount is known. */
export function awaitedSubsidyCents(month: TimelineMonth): number {
  return (month.subsidyCents ?? 0) - sureCents(month, 'subsidy')
}
