import type { IsoDate } from '#app/domain/primitives.ts'
import type { Calendar } from '#app/ports/calendar.ts'
import type { Services } from '#app/use-cases/services.ts'
import { DEMO_PASSWORD } from './come-in.ts'

/**
 * The same services for thousands of steps at once: one hash for everyone, because they all have the same password
 * and hashing is slow on purpose, and a calendar that counts from the same day once.
 */
export async function quickServices(services: Services): Promise<Services> {
  const hash = await services.passwords.hash(DEMO_PASSWORD)
  return {
    ...services,
    passwords: { ...services.passwords, hash: async () => hash },
    calendar: rememberingCalendar(services.calendar),
  }
}

function rememberingCalendar(calendar: Calendar): Calendar {
  const known = new Map<string, IsoDate>()
  return {
    isWorkingDay: calendar.isWorkingDay,
    workingDaysAfter: (from, days) => {
      const key = `${from} ${days}`
      const day = known.get(key) ?? calendar.workingDaysAfter(from, days)
      known.set(key, day)
      return day
    },
  }
}
