import type { OfferTerms } from '#app/domain/placement/terms.ts'
import { addDays, addMonths, type IsoDate } from '#app/domain/primitives.ts'

/** The terms that cover depends on. Start and hours are needed; the rest, left out, is unknown. */
export type CoverageTerms = Pick<OfferTerms, 'startsOn' | 'hoursPerWeek'> & Partial<OfferTerms>

/** The first day with wage: a trial comes first, without wage and so without subsidy or benefit. */
export function workStartsOn({ startsOn, trialMonths = 0 }: CoverageTerms): IsoDate {
  return addMonths(startsOn, trialMonths)
}

/** The last day of the trial; with no trial it is the day before the start. */
export function trialEndsOn(terms: CoverageTerms): IsoDate {
  return addDays(workStartsOn(terms), -1)
}

/** Paid hours in a full calendar year; hours per week times 52 when the terms do not say. */
export function paidHours({ hoursPerWeek, paidHoursPerYear }: CoverageTerms): number {
  return paidHoursPerYear ?? hoursPerWeek * 52
}
