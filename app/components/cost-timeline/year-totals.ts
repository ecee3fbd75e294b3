import { mostCents } from './most-cents.ts'
import type { TimelineMonth } from './timeline-model.ts'

export const AMOUNTS = [
  'wageCents',
  'employerChargesCents',
  'subsidyCents',
  'benefitCents',
  'netCents',
] as const
export type Amount = (typeof AMOUNTS)[number]
export type YearOfMonths = {
  year: string
  months: readonly TimelineMonth[]
  totals: Record<Amount | 'mostCents', number | null>
}

/**
 * The months per calendar year with their sums; a sum with an unknown month in it is not known either,
 * but perhaps the most it can be.
 */
export function yearsOf(months: readonly TimelineMonth[]): YearOfMonths[] {
  const years = [...new Set(months.map(({ month }) => month.slice(0, 4)))]
  return years.map((year) => {
    const own = months.filter(({ month }) => month.startsWith(year))
    return {
      year,
      months: own,
      totals: {
        wageCents: sum(own, ({ wageCents }) => wageCents),
        employerChargesCents: sum(own, ({ employerChargesCents }) => employerChargesCents),
        subsidyCents: sum(own, ({ subsidyCents }) => subsidyCents),
        benefitCents: sum(own, ({ benefitCents }) => benefitCents),
        netCents: sum(own, ({ netCents }) => netCents),
        mostCents: sum(own, mostCents),
      },
    }
  })
}

function sum(months: readonly TimelineMonth[], of: (month: TimelineMonth) => number | null) {
  return months.reduce<number | null>((total, month) => {
    const cents = of(month)
    return total === null || cents === null ? null : total + cents
  }, 0)
}
