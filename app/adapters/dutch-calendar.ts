import { createRequire } from 'node:module'
import type Holidays from 'date-holidays'
import { addDays, daysBetween, type IsoDate, isoDate } from '#app/domain/primitives.ts'
import type { Calendar } from '#app/ports/calendar.ts'

const MONDAY = isoDate.parse('2024-01-01')

/** Working days by the public holidays that the package date-holidays has for the Netherlands. */
export function dutchCalendar(): Calendar {
  const holidaysPerYear = new Map<number, Set<string>>()
  let holidays: Holidays | undefined

  function holidaysOf(year: number): Set<string> {
    const known = holidaysPerYear.get(year)
    if (known) return known
    holidays ??= loadHolidays()
    const days = holidays.getHolidays(year).filter(({ type }) => type === 'public')
    const found = new Set(days.map(({ date }) => date.slice(0, 10)))
    holidaysPerYear.set(year, found)
    return found
  }

  function isWorkingDay(day: IsoDate): boolean {
    const isWeekend = ((daysBetween(MONDAY, day) % 7) + 7) % 7 > 4
    return !isWeekend && !holidaysOf(Number(day.slice(0, 4))).has(day)
  }

  function workingDaysAfter(from: IsoDate, days: number): IsoDate {
    let day = from
    for (let left = days; left > 0; left -= isWorkingDay(day) ? 1 : 0) day = addDays(day, 1)
    return day
  }

  return { isWorkingDay, workingDaysAfter }
}

/** Read when first asked for: the package brings the holidays of the whole world. */
function loadHolidays(): Holidays {
  const read = createRequire(import.meta.url)
  const Loaded: typeof Holidays = read('date-holidays')
  return new Loaded('NL')
}
