import { addDays, addMonths, type IsoDate, isoDate } from '#app/domain/primitives.ts'

/** The later of two days. */
export function laterDay(a: IsoDate, b: IsoDate): IsoDate {
  return a > b ? a : b
}

/** The earlier of two last days, where null is no end. */
export function earlierEnd(a: IsoDate | null, b: IsoDate | null): IsoDate | null {
  if (a === null) return b
  return b === null || a < b ? a : b
}

/** The later of two last days, where null is no end. */
export function laterEnd(a: IsoDate | null, b: IsoDate | null): IsoDate | null {
  return a === null || b === null ? null : laterDay(a, b)
}

/**
 * The last day of a term of months that begins on `from`: "within three months" of 1 July ends on 30 September. Where
 * the last month has no such day, the term ends with that month: a month from 31 January ends on 28 February.
 */
export function lastDayWithin(from: IsoDate, months: number): IsoDate {
  const next = addMonths(from, months)
  return isSameDayOfMonth(from, next) ? addDays(next, -1) : next
}

/** The first day on which someone is so many months old; who was born on 29 February is a year older on 1 March. */
export function dayOfAge(birthDate: IsoDate, months: number): IsoDate {
  const reached = addMonths(birthDate, months)
  return isSameDayOfMonth(birthDate, reached) ? reached : addDays(reached, 1)
}

function isSameDayOfMonth(one: IsoDate, other: IsoDate): boolean {
  return one.slice(8) === other.slice(8)
}

/** The year of a day, as a number. */
export function yearOf(day: IsoDate): number {
  return Number(day.slice(0, 4))
}

/** 1 January of a year. */
export function newYear(year: number): IsoDate {
  return isoDate.parse(`${year}-01-01`)
}

/** The last day to correct the payroll return over the year of a day: 1 May of the next (Wtl art. 4.2). */
export function lastCorrectionDay(earnedIn: IsoDate): IsoDate {
  return isoDate.parse(`${yearOf(earnedIn) + 1}-05-01`)
}

/** The first day of the month of a day. */
export function firstOfMonth(day: IsoDate): IsoDate {
  return isoDate.parse(`${day.slice(0, 8)}01`)
}

/** The last day of the month of a day. */
export function lastOfMonth(day: IsoDate): IsoDate {
  return lastDayWithin(firstOfMonth(day), 1)
}
