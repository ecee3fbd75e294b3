import { addMonths, type IsoDate, isoDate } from '#app/domain/primitives.ts'
import { lastOfMonth } from '../days.ts'

/** A month of a placement: 'yyyy-mm', its first and last day, and how many days it has. */
export type CalendarMonth = { month: string; first: IsoDate; last: IsoDate; days: number }

const known = new Map<string, CalendarMonth>()

/** The months from the one of `from` up to and with the one of `until`. */
export function calendarMonths(from: IsoDate, until: IsoDate): CalendarMonth[] {
  const months: CalendarMonth[] = []
  let month = monthOf(from)
  while (month.first <= until) {
    months.push(month)
    month = monthOf(next(month))
  }
  return months
}

/** How many days of a month lie between two days, both counted; `until` null has no end. */
export function daysWithin(
  { first, last }: CalendarMonth,
  from: IsoDate,
  until: IsoDate | null,
): number {
  const start = from > first ? from : first
  const end = until !== null && until < last ? until : last
  return end < start ? 0 : dayOfMonth(end) - dayOfMonth(start) + 1
}

function monthOf(day: IsoDate): CalendarMonth {
  const month = day.slice(0, 7)
  const found = known.get(month)
  if (found) return found
  const first = isoDate.parse(`${month}-01`)
  const last = lastOfMonth(first)
  const made = { month, first, last, days: dayOfMonth(last) }
  known.set(month, made)
  return made
}

const nexts = new Map<string, IsoDate>()

function next({ month, first }: CalendarMonth): IsoDate {
  const found = nexts.get(month) ?? addMonths(first, 1)
  nexts.set(month, found)
  return found
}

function dayOfMonth(day: IsoDate): number {
  return Number(day.slice(8))
}
