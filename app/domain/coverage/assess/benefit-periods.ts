import type { IsoDate } from '#app/domain/primitives.ts'
import { yearOf } from '../days.ts'
import type { Category, Certainty } from '../instruments.ts'
import type { Formula } from '../sums/formula.ts'
import { wageCostBenefitAmount } from '../sums/wage-cost-benefit-amount.ts'
import { paidHours } from '../terms.ts'
import type { CoverageCase } from './coverage-case.ts'
import { type ExactPeriod, joined, periodOf } from './period.ts'
import { cutAt, newYearsAfter } from './stretches.ts'

/** A ministerial rule may change rate and cap each 1 January (Wtl art. 6.1), so a year not published yet is expected only. */
export function benefitPeriods(
  { terms }: CoverageCase,
  category: Category,
  from: IsoDate,
  until: IsoDate | null,
  certainty: Certainty,
): { periods: ExactPeriod[]; formula: Formula } {
  let formula: Formula = []
  const periods = cutAt(from, until, newYearsAfter(from, yearOf(from) + 1)).map((stretch) => {
    const amount = wageCostBenefitAmount(category, paidHours(terms), stretch.from)
    if (amount === null) return periodOf(stretch.from, stretch.until, 'unknown')
    if (formula.length === 0) formula = amount.formula
    const surely = amount.basedOn === null ? certainty : 'expected'
    const exact = { perHour: amount.rate, cap: amount.cap }
    return periodOf(stretch.from, stretch.until, surely, amount, exact)
  })
  return { periods: joined(periods), formula }
}
