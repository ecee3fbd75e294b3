import { errorFields, log } from './log.server.ts'
import type { OpenServices } from './services.server.ts'
import { drainOutbox } from './use-cases/follow-outbox.ts'
import type { Services } from './use-cases/services.ts'

const POLL_EVERY = 10_000
const CLOCK_EVERY = 60_000
const LONGEST_PAUSE = 60_000

/** A use case that the portal runs by the clock; what it gives is of no interest here. */
export type ClockTask = (services: Services) => Promise<unknown>

/**
 * Keeps the index in step with the outbox and runs what the clock asks for, after what is to be done once at start. An index or a database that is
 * away costs time only: rows stay until the index has them, and the worker tries again with longer pauses.
 */
export async function startWorker(
  { services, listen }: OpenServices,
  onClock: readonly ClockTask[],
  atStart: readonly ClockTask[] = [],
): Promise<{ stop: () => Promise<void> }> {
  let stopped = false
  const [changes, clock] = [alarm(), alarm()]
  const endListening = await listen(changes.ring)

  async function follow(): Promise<void> {
    for (let pause = POLL_EVERY; !stopped; ) {
      const failed = await attempt('outbox', () => drainOutbox(services))
      pause = failed ? Math.min(pause * 2, LONGEST_PAUSE) : POLL_EVERY
      await changes.wait(pause)
    }
  }

  async function followClock(): Promise<void> {
    for (let waiting = [...atStart]; !stopped; ) {
      const failed: ClockTask[] = []
      for (const task of waiting) {
        if (await attempt(task.name, () => task(services))) failed.push(task)
      }
      waiting = failed
      for (const task of onClock) await attempt(task.name, () => task(services))
      await clock.wait(CLOCK_EVERY)
    }
  }

  const running = Promise.all([follow(), followClock()])
  return {
    stop: async () => {
      stopped = true
      changes.ring()
      clock.ring()
      await running
      await endListening().catch(() => undefined) // the database may be gone already
    },
  }
}

/** Waits until it rings or the time is over. A ring while nobody waits ends the next wait at once. */
function alarm() {
  let rang = false
  let end = () => {}
  return {
    ring: () => {
      rang = true
      end()
    },
    wait: async (milliseconds: number) => {
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, rang ? 0 : milliseconds)
        end = () => {
          clearTimeout(timer)
          resolve()
        }
      })
      rang = false
    },
  }
}

/** Whether it failed; the worker goes on, so the log is where that shows. */
async function attempt(what: string, task: () => Promise<unknown>): Promise<boolean> {
  try {
    await task()
    return false
  } catch (error) {
    log.warn({ what, ...errorFields(error) }, 'worker: tried, will try again')
    return true
  }
}
