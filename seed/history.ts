import type { Services } from '#app/use-cases/services.ts'
import { setDatesBack } from '#app/use-cases/set-dates-back.ts'
import { type DayOf, servicesOn } from './demo-days.ts'
import { inParallel } from './in-parallel.ts'

/** Something that happens on a working day, so many days ago. What one person does after another is on later days. */
export type HistoryEvent = {
  daysAgo: number
  happens: (services: Services) => Promise<void>
}

const MINUTES_OF_A_DAY = 7 * 60
const DAYS_BETWEEN_LINES = 20

/** Lets everything happen on its day, the longest ago first. What happens on one day happens in any order. */
export async function live(
  services: Services,
  dayOf: DayOf,
  events: readonly HistoryEvent[],
  tell: (line: string) => void,
): Promise<void> {
  const days = Map.groupBy(events, ({ daysAgo }) => daysAgo)
  for (const daysAgo of [...days.keys()].toSorted((a, b) => b - a)) {
    const today = days.get(daysAgo) ?? []
    if (daysAgo % DAYS_BETWEEN_LINES === 0) tell(`  nog ${daysAgo} werkdagen tot vandaag`)
    await inParallel(today, async ({ happens }, place) => {
      const minutes = Math.floor((place * MINUTES_OF_A_DAY) / today.length)
      await happens(servicesOn(services, dayOf(daysAgo), minutes))
    })
    await setDatesBack(servicesOn(services, dayOf(daysAgo), MINUTES_OF_A_DAY))
  }
}
