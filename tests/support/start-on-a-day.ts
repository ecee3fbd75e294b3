import { dutchDay } from '#app/adapters/system-clock.ts'
import { isoDate } from '#app/domain/primitives.ts'
import { env } from '#app/env.server.ts'
import type { Clock } from '#app/ports/clock.ts'
import { type Closers, runPortal } from '#app/start/run-portal.ts'

/*
 * The portal as `app/start.ts` runs it, with another clock: it runs from nine in the morning of the day that the
 * test names, first as the word after the program, later in a message.
 */

const NINE = 'T09:00:00+02:00'

let ahead = 0
const clock: Clock = { now, today: () => dutchDay(now()) }
const closers: Closers = []

function now(): Date {
  return new Date(Date.now() + ahead)
}

function setDay(day: unknown): void {
  ahead = Date.parse(`${isoDate.parse(day)}${NINE}`) - Date.now()
}

async function stop(): Promise<void> {
  for (let close = closers.pop(); close; close = closers.pop()) await close()
  process.exit(0)
}

setDay(process.argv[2])
process.on('message', (day) => {
  setDay(day)
  process.send?.('set')
})
process.on('SIGINT', stop)
await runPortal(env(), (line) => console.log(line), closers, clock)
