import type { Services } from '#app/use-cases/services.ts'
import { setDatesBack } from '#app/use-cases/set-dates-back.ts'
import type { Db } from '#db/client.ts'
import { type DayOf, servicesOn } from './demo-days.ts'
import { inParallel } from './in-parallel.ts'

/**
 * Something that happens on a working day, so many days ago. What one person does after another is on later days.
 * `isApart` says that nothing else of that day has to do with the same rows.
 */
export type HistoryEvent = {
  daysAgo: number
  isApart?: boolean
  happens: (services: Services) => Promise<void>
}

const MINUTES_OF_A_DAY = 7 * 60
const DAYS_BETWEEN_LINES = 20
const TRANSACTIONS_A_DAY = 8

/** Lets everything happen on its day, the longest ago first. What happens on one day happens in any order. */
export async function live(
  services: Services,
  dayOf: DayOf,
  events: readonly HistoryEvent[],
  tell: (line: string) => void,
): Promise<void> {
  const days = Map.groupBy(events, ({ daysAgo }) => daysAgo)
  for (const daysAgo of [...days.keys()].toSorted((a, b) => b - a)) {
    if (daysAgo % DAYS_BETWEEN_LINES === 0) tell(`  nog ${daysAgo} werkdagen tot vandaag`)
    const day = dayOf(daysAgo)
    const today = timed(days.get(daysAgo) ?? [])
    await together(
      today.filter(({ isApart }) => isApart),
      (one, db) => one.happens(servicesOn({ ...services, db }, day, one.minutes)),
      services,
    )
    await inParallel(
      today.filter(({ isApart }) => !isApart),
      ({ happens, minutes }) => happens(servicesOn(services, day, minutes)),
    )
    await setDatesBack(servicesOn(services, day, MINUTES_OF_A_DAY))
  }
}

type TimedEvent = HistoryEvent & { minutes: number }

/** Spreads what happens on one day over its hours. */
function timed(events: readonly HistoryEvent[]): TimedEvent[] {
  return events.map((event, place) => ({
    ...event,
    minutes: Math.floor((place * MINUTES_OF_A_DAY) / events.length),
  }))
}

/** Many steps in one transaction: a disk that is slow to confirm would otherwise be waited for thousands of times. */
async function together(
  events: readonly TimedEvent[],
  happens: (event: TimedEvent, db: Db) => Promise<void>,
  { db }: Services,
): Promise<void> {
  const lanes = Map.groupBy(events.entries(), ([place]) => place % TRANSACTIONS_A_DAY)
  await inParallel([...lanes.values()], (lane) =>
    db.transaction(async (transaction) => {
      for (const [, event] of lane) await happens(event, inOnePiece(transaction))
    }),
  )
}

/** A transaction in which that of a use case is not even a savepoint: a step that is refused ends the whole history. */
function inOnePiece(transaction: Db): Db {
  const run = (work: (within: Db) => Promise<unknown>) => work(transaction)
  return Object.create(transaction, { transaction: { value: run } })
}
