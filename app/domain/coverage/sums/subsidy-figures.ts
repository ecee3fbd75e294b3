import type { IsoDate } from '#app/domain/primitives.ts'
import { laterDay } from '../days.ts'
import { agePercentageOn, referenceMonthOn } from '../law/minimum-wage.ts'
import { parameterOn } from '../law/parameters.ts'

/** The figures both subsidy sums need: the month in cents, the others as percentages, the week in hours. */
export type SubsidyFigures = {
  referenceMonthCents: number
  agePercentage: number
  holidayAllowancePercentage: number
  employerChargesPercentage: number
  weekHours: number
}

/**
 * The figures of a day for an age in whole years; under 21 the month is a percentage of the reference month
 * (Participatiewet art. 2), not rounded. Null where one is not known; `basedOn` when one is not published yet.
 */
export function subsidyFiguresOn(
  age: number,
  on: IsoDate,
): { figures: SubsidyFigures; basedOn: IsoDate | null } | null {
  const month = referenceMonthOn(on)
  const agePercentage = agePercentageOn(age, on)
  const holiday = parameterOn('holidayAllowancePercentage', on)
  const charges = parameterOn('employerChargesPercentage', on)
  const week = parameterOn('subsidyWeekHours', on)
  if (!month || agePercentage === null || !holiday || !charges || !week) return null
  const figures = {
    referenceMonthCents: month.value,
    agePercentage,
    holidayAllowancePercentage: holiday.value,
    employerChargesPercentage: charges.value,
    weekHours: week.value,
  }
  return { figures, basedOn: latest(month.basedOn, charges.basedOn) }
}

function latest(a: IsoDate | null, b: IsoDate | null): IsoDate | null {
  if (a === null || b === null) return a ?? b
  return laterDay(a, b)
}
