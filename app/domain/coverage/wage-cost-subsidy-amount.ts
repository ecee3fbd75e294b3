import type { Cents, IsoDate } from '#app/domain/primitives.ts'
import { laterDay } from './days.ts'
import type { Formula } from './formula.ts'
import { asNumber, dividedBy, exactly, least, percentOf, roundHalfUp, times } from './fraction.ts'
import { referenceMonthOn } from './minimum-wage.ts'
import { parameterOn } from './parameters.ts'

export type SubsidyAmount = {
  perMonthCents: Cents
  perYearCents: Cents
  formula: Formula
  basedOn: IsoDate | null
}

/** The figures the sum needs: the month in cents, the others as percentages, the week in hours. */
type SubsidyFigures = {
  referenceMonthCents: number
  holidayAllowancePercentage: number
  capPercentage: number
  employerChargesPercentage: number
  weekHours: number
}

/**
 * The loonkostensubsidie for an adult by wage value (Participatiewet art. 10d lid 4), by the figures of the day it
 * starts. The wage itself plays no part; hours count up to what is full time in comparable jobs, also above 36.
 * Null where a figure of that day is not known.
 */
export function wageCostSubsidyAmount(
  terms: { hoursPerWeek: number; fullTimeHours: number },
  wageValuePercentage: number,
  from: IsoDate,
): SubsidyAmount | null {
  const month = referenceMonthOn(from)
  const holiday = parameterOn('holidayAllowancePercentage', from)
  const cap = parameterOn('subsidyCapPercentage', from)
  const charges = parameterOn('employerChargesPercentage', from)
  const week = parameterOn('subsidyWeekHours', from)
  if (!month || !holiday || !cap || !charges || !week) return null

  const countedHours = Math.min(terms.hoursPerWeek, terms.fullTimeHours)
  const figures = {
    referenceMonthCents: month.value,
    holidayAllowancePercentage: holiday.value,
    capPercentage: cap.value,
    employerChargesPercentage: charges.value,
    weekHours: week.value,
  }
  const basedOn = latest([
    month.basedOn,
    holiday.basedOn,
    cap.basedOn,
    charges.basedOn,
    week.basedOn,
  ])
  return { ...subsidyByWageValue(figures, wageValuePercentage, countedHours), basedOn }
}

/** The sum alone, with figures of any time. */
export function subsidyByWageValue(
  figures: SubsidyFigures,
  wageValuePercentage: number,
  countedHours: number,
): Omit<SubsidyAmount, 'basedOn'> {
  const month = exactly(figures.referenceMonthCents)
  const base = percentOf(100 + figures.holidayAllowancePercentage, month)
  const gap = percentOf(Math.max(0, 100 - wageValuePercentage), base)
  const cap = percentOf(figures.capPercentage, base)
  const lowest = least(gap, cap)
  const withCharges = percentOf(100 + figures.employerChargesPercentage, lowest)
  const perMonth = times(withCharges, dividedBy(exactly(countedHours), exactly(figures.weekHours)))
  return {
    perMonthCents: roundHalfUp(perMonth),
    perYearCents: roundHalfUp(times(perMonth, exactly(12))),
    formula: [
      { step: 'referenceMonthCents', value: asNumber(month) },
      { step: 'withHolidayAllowanceCents', value: asNumber(base) },
      { step: 'wageValuePercentage', value: wageValuePercentage },
      { step: 'gapCents', value: asNumber(gap) },
      { step: 'capCents', value: asNumber(cap) },
      { step: 'lowestCents', value: asNumber(lowest) },
      { step: 'withEmployerChargesCents', value: asNumber(withCharges) },
      { step: 'countedHours', value: countedHours },
      { step: 'perMonthCents', value: asNumber(perMonth) },
    ],
  }
}

function latest(days: readonly (IsoDate | null)[]): IsoDate | null {
  const known = days.filter((day) => day !== null)
  return known.length > 0 ? known.reduce(laterDay) : null
}
