import { expect, test } from 'vitest'
import { type Subject, takeTurns } from './take-turns.ts'

function subjectsThatNote(names: readonly string[]) {
  const noted: string[] = []
  const subjects = names.map(
    (name): Subject<string> => ({
      name,
      visit: async (user, turn) => {
        noted.push(`${name}${user}.${turn}`)
      },
    }),
  )
  return { subjects, noted }
}

test('every round visits all, and begins with another one', async () => {
  const { subjects, noted } = subjectsThatNote(['a', 'b', 'c'])

  await takeTurns(subjects, { users: 1, visits: 1, rounds: 3, longestMs: 60_000 })

  expect(noted.join(' ')).toBe('a0.0 b0.0 c0.0 b0.1 c0.1 a0.1 c0.2 a0.2 b0.2')
})

test('users visit one subject together, none of them twice the same turn', async () => {
  const { subjects, noted } = subjectsThatNote(['a', 'b'])

  await takeTurns(subjects, { users: 2, visits: 2, rounds: 1, longestMs: 60_000 })

  expect(noted.join(' ')).toBe('a0.0 a1.1 a0.2 a1.3 b0.0 b1.1 b0.2 b1.3')
})

test('every visit is timed', async () => {
  const { subjects } = subjectsThatNote(['a', 'b'])

  const timings = await takeTurns(subjects, { users: 3, visits: 2, rounds: 4, longestMs: 60_000 })

  expect([timings.a?.length, timings.b?.length]).toEqual([24, 24])
})

test('no round begins after the time is over, but the first one always does', async () => {
  const { subjects, noted } = subjectsThatNote(['a'])

  await takeTurns(subjects, { users: 1, visits: 1, rounds: 1000, longestMs: -1 })

  expect(noted).toEqual(['a0.0'])
})

test('a visit that fails ends it all', async () => {
  const broken: Subject<string> = {
    name: 'a',
    visit: () => Promise.reject(new Error('status 500')),
  }

  const turns = takeTurns([broken], { users: 1, visits: 1, rounds: 2, longestMs: 60_000 })

  await expect(turns).rejects.toThrow('status 500')
})
