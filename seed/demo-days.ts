import type { IsoDate } from '#app/domain/primitives.ts'
import { addDays } from '#app/domain/primitives.ts'
import type { Services } from '#app/use-cases/services.ts'

/** The day that lies this many working days back; a negative number is a day to come, and 0 is today. */
export type DayOf = (workingDaysAgo: number) => IsoDate

/** Counts working days from the day of the clock. */
export function daysAround({ clock, calendar }: Pick<Services, 'clock' | 'calendar'>): DayOf {
  const back = [clock.today()]
  return (ago) => {
    if (ago < 0) return calendar.workingDaysAfter(clock.today(), -ago)
    for (let day = back.at(-1) ?? clock.today(); back.length <= ago; ) {
      day = addDays(day, -1)
      if (calendar.isWorkingDay(day)) back.push(day)
    }
    return back[ago] ?? clock.today()
  }
}

/** The same services on another day: half past eight in the morning, and some minutes later. */
export function servicesOn(services: Services, day: IsoDate, minutes: number): Services {
  const now = new Date(Date.parse(`${day}T07:30:00Z`) + minutes * 60_000)
  return { ...services, clock: { now: () => now, today: () => day } }
}
