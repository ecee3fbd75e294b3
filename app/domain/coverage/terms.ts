import { addDays, type IsoDate } from '#app/domain/primitives.ts'
import { lastDayWithin } from './days.ts'

/** Who supports at work: someone from municipality or UWV, someone of the employer with subsidy, or nobody. */
export const JOBCOACH_CHOICES = ['external', 'internal', 'none'] as const
export type JobcoachChoice = (typeof JOBCOACH_CHOICES)[number]

/**
 * The terms that cover depends on: hours a week, cents an hour, months. Start and hours are needed; the rest, left
 * out, is unknown. `months` null is a contract without an end. A learning placement comes first, then a trial, both
 * without wage.
 */
export type CoverageTerms = {
  startsOn: IsoDate
  hoursPerWeek: number
  fullTimeHours?: number
  hourlyWageCents?: number
  months?: number | null
  trialMonths?: number
  learningMonths?: number
  flatRate?: boolean
  subsidyWanted?: boolean
  paidHoursPerYear?: number
  jobcoach?: JobcoachChoice
  fixedHours?: boolean
  intendsToExtend?: boolean
  apprenticeship?: boolean
  wswArticle2?: boolean
}

/** The days of a placement; last days, null where there is no end or it is not known. */
export type Span = {
  /** The first day of a trial; the day after the learning placement. */
  trialStart: IsoDate
  /** The last day without wage; the day before `workStart`. */
  unpaidUntil: IsoDate
  /** The first day with wage, and so with subsidy or benefit. */
  workStart: IsoDate
  contractEnd: IsoDate | null
}

/** When the trial, the wage and the contract begin and end. */
export function spanOf({
  startsOn,
  trialMonths = 0,
  learningMonths = 0,
  months,
}: CoverageTerms): Span {
  const trialStart = later(startsOn, learningMonths)
  const workStart = later(trialStart, trialMonths)
  const contractEnd = months ? lastDayWithin(workStart, months) : null
  return { trialStart, unpaidUntil: addDays(workStart, -1), workStart, contractEnd }
}

/** Paid hours in a full calendar year; hours per week times 52 when the terms do not say. */
export function paidHours({ hoursPerWeek, paidHoursPerYear }: CoverageTerms): number {
  return paidHoursPerYear ?? hoursPerWeek * 52
}

function later(day: IsoDate, months: number): IsoDate {
  return months === 0 ? day : addDays(lastDayWithin(day, months), 1)
}
