import { type IsoDate, isoDate } from '#app/domain/primitives.ts'
import type { Clock } from '#app/ports/clock.ts'

const DUTCH_DAY = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Amsterdam',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
})

/** The clock of the machine, with the calendar day as it is in the Netherlands. */
export const systemClock: Clock = {
  now: () => new Date(),
  today: () => dutchDay(new Date()),
}

/** The calendar day in the Netherlands at a moment. */
export function dutchDay(at: Date): IsoDate {
  return isoDate.parse(DUTCH_DAY.format(at))
}
