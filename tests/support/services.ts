import { dutchCalendar } from '#app/adapters/dutch-calendar.ts'
import { dutchDay } from '#app/adapters/system-clock.ts'
import type { IsoDate } from '#app/domain/primitives.ts'
import type { Clock } from '#app/ports/clock.ts'
import type { PasswordHasher } from '#app/ports/password-hasher.ts'
import type { Randomness } from '#app/ports/randomness.ts'
import type { Services } from '#app/use-cases/services.ts'
import { createCandidateIndex } from '#search/create-candidate-index.ts'
import { openTestDatabase, type TestDatabase } from './database.ts'

export type TestClock = Clock & {
  /** Sets the clock at noon on a day, or at a moment. */
  set: (at: IsoDate | Date) => void
}
export type TestServices = Services & { clock: TestClock; database: TestDatabase }

/** Services on a database of their own: a clock that stands still until set, and the same chances every time. */
export async function openTestServices(
  today = '2026-03-02',
): Promise<TestServices & { close: () => Promise<void> }> {
  const database = await openTestDatabase()
  const candidateIndex = createCandidateIndex({ db: database.db })
  await candidateIndex.prepare()
  return {
    db: database.db,
    candidateIndex,
    clock: standingClock(today),
    calendar: dutchCalendar(),
    random: repeatableRandomness(1),
    passwords: quickPasswords,
    database,
    close: database.close,
  }
}

function standingClock(today: string): TestClock {
  let now = noon(today)
  return {
    now: () => now,
    today: () => dutchDay(now),
    set: (at) => {
      now = at instanceof Date ? at : noon(at)
    },
  }
}

function noon(day: string): Date {
  return new Date(`${day}T12:00:00+01:00`)
}

/** The same row of chances for the same seed (mulberry32). */
export function repeatableRandomness(seed: number): Randomness {
  let state = seed
  function fraction(): number {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  function hex(length: number): string {
    return Array.from({ length }, () => Math.floor(fraction() * 16).toString(16)).join('')
  }
  return {
    fraction,
    uuid: () => `${hex(8)}-${hex(4)}-4${hex(3)}-a${hex(3)}-${hex(12)}`,
    token: () => hex(43),
  }
}

/** Not safe, but quick: what a password hash promises is tested with the real one. */
const quickPasswords: PasswordHasher = {
  hash: async (password) => `quick:${password}`,
  matches: async (hash, password) => hash === `quick:${password}`,
}
