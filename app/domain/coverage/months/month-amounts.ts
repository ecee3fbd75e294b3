import type { IsoDate } from '#app/domain/primitives.ts'
import type { Assessment } from '../assess/assessment.ts'
import type { ExactAmount, ExactPeriod } from '../assess/period.ts'
import { earlierEnd, laterDay } from '../days.ts'
import { exactly, type Fraction, least, minus, NOTHING, plus, times } from '../sums/fraction.ts'
import { type CalendarMonth, daysWithin } from './calendar-months.ts'
import type { WageStretch } from './wage-per-hour.ts'

/** The days on which wage is paid; `until` null when the contract has no end, or none that is known. */
export type PaidDays = { from: IsoDate; until: IsoDate | null }

/** The part of a month that lies between two days, by calendar days. */
export function partOf(month: CalendarMonth, from: IsoDate, until: IsoDate | null): Fraction {
  return { top: BigInt(daysWithin(month, from, until)), bottom: BigInt(month.days) }
}

/**
 * What a subsidy gives in each month: by calendar days where a period covers part of it (our reading). Null where the
 * period that covers it has no known amount, nothing where none covers it.
 */
export function subsidyByMonth(
  { certainty, periods = [] }: Assessment,
  months: readonly CalendarMonth[],
  paid: PaidDays,
): (Fraction | null)[] {
  if (certainty === 'notApplicable') return months.map(() => NOTHING)
  return months.map((month) => {
    if (daysWithin(month, paid.from, paid.until) === 0) return NOTHING
    if (periods.length === 0) return null
    return periods
      .map((period) => within(period, paid))
      .filter(({ from, until }) => daysWithin(month, from, until) > 0)
      .map(({ exact, from, until }) => perMonth(exact, partOf(month, from, until)))
      .reduce(sumOrNull, NOTHING)
  })
}

/**
 * The loonkostenvoordeel by the month in which it is earned: paid hours times the rate, until the cap of the calendar
 * year; each of the two has its own cap. A period that covers part of a month covers that payroll period whole.
 */
export function benefitByMonth(
  { certainty, periods = [] }: Assessment,
  months: readonly CalendarMonth[],
  paid: PaidDays,
  hoursPerMonth: Fraction,
): (Fraction | null)[] {
  if (certainty === 'notApplicable') return months.map(() => NOTHING)
  let counted = ''
  let earned = NOTHING
  return months.map((month) => {
    const part = partOf(month, paid.from, paid.until)
    if (part.top === 0n) return NOTHING
    if (periods.length === 0) return null
    const period = periods.find(({ from, until }) => daysWithin(month, from, until) > 0)
    if (period === undefined) return NOTHING
    if (period.exact === null || !('perHour' in period.exact)) return null
    const { perHour, cap } = period.exact
    const counting = `${month.month.slice(0, 4)} ${cap.top}`
    if (counting !== counted) earned = NOTHING
    counted = counting
    const all = plus(earned, times(perHour, times(hoursPerMonth, part)))
    const capped = least(all, cap)
    const now = minus(capped, earned)
    earned = capped
    return now
  })
}

/** Wages of a month: whole when all of it is worked at one wage, otherwise by calendar days. */
export function wageByMonth(
  stretches: readonly WageStretch[],
  wagePerMonth: (perHourCents: number, month: CalendarMonth) => Fraction | null,
  months: readonly CalendarMonth[],
): (Fraction | null)[] {
  return months.map((month) =>
    stretches
      .filter(({ from, until }) => daysWithin(month, from, until) > 0)
      .map(({ from, until, perHourCents }) => {
        const wage = perHourCents === null ? null : wagePerMonth(perHourCents, month)
        return wage && times(wage, partOf(month, from, until))
      })
      .reduce(sumOrNull, NOTHING),
  )
}

/** The sum of two months; null when either is not known. */
export function sumOrNull(a: Fraction | null, b: Fraction | null): Fraction | null {
  return a && b && plus(a, b)
}

function within(period: ExactPeriod, paid: PaidDays): ExactPeriod {
  const from = laterDay(period.from, paid.from)
  return { ...period, from, until: earlierEnd(period.until, paid.until) }
}

function perMonth(exact: ExactAmount | null, part: Fraction): Fraction | null {
  return exact && 'perMonth' in exact ? times(exact.perMonth, part) : null
}

/** Twelfths of a year's hours. */
export function hoursOfMonth(paidHoursPerYear: number): Fraction {
  const { top, bottom } = exactly(paidHoursPerYear)
  return { top, bottom: bottom * 12n }
}
