import { addDays, type IsoDate } from '#app/domain/primitives.ts'
import { dayOfAge, newYear, yearOf } from '../days.ts'

export type Stretch = { from: IsoDate; until: IsoDate | null }

/** The days from `from` to `until` cut before each of these days; days outside are left out. No gap and no overlap. */
export function cutAt(from: IsoDate, until: IsoDate | null, cuts: readonly IsoDate[]): Stretch[] {
  const inside = [...new Set(cuts)]
    .filter((cut) => cut > from && (until === null || cut <= until))
    .sort()
  const starts = [from, ...inside]
  return starts.map((start, place) => {
    const next = starts[place + 1]
    return { from: start, until: next ? addDays(next, -1) : until }
  })
}

/** The first of January of the years after a day, up to and with a year. */
export function newYearsAfter(day: IsoDate, lastYear: number): IsoDate[] {
  const first = yearOf(day) + 1
  return Array.from({ length: Math.max(0, lastYear - first + 1) }, (_, years) =>
    newYear(first + years),
  )
}

/** The birthdays from 16 up to and with 21, as the minimum wage changes on those. */
export function wageBirthdays(birthDate: IsoDate): IsoDate[] {
  return [16, 17, 18, 19, 20, 21].map((age) => dayOfAge(birthDate, age * 12))
}
