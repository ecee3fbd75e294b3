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
  totals: Record<Amount, number | null>
}

/** The months per calendar year with their sums; a sum with an unknown month in it is not known either. */
export function yearsOf(months: readonly TimelineMonth[]): YearOfMonths[] {
  const years = [...new Set(months.map(({ month }) => month.slice(0, 4)))]
  return years.map((year) => {
    const own = months.filter(({ month }) => month.startsWith(year))
    return {
      year,
      months: own,
      totals: {
        wageCents: sum(own, 'wageCents'),
        employerChargesCents: sum(own, 'employerChargesCents'),
        subsidyCents: sum(own, 'subsidyCents'),
        benefitCents: sum(own, 'benefitCents'),
        netCents: sum(own, 'netCents'),
      },
    }
  })
}

function sum(months: readonly TimelineMonth[], amount: Amount): number | null {
  return months.reduce<number | null>((total, month) => {
    const cents = month[amount]
    return total === null || cents === null ? null : total + cents
  }, 0)
}
