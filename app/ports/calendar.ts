import type { IsoDate } from '#app/domain/primitives.ts'

/** Working days: Monday to Friday without Dutch public holidays. */
export type Calendar = {
  isWorkingDay(day: IsoDate): boolean
  /** The day that lies this many working days after `from`; `from` itself does not count. */
  workingDaysAfter(from: IsoDate, days: number): IsoDate
}
