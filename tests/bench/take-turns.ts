import { performance } from 'node:perf_hooks'

/** Something to time. `turn` counts, so that every time can be about another vacancy or other words. */
export type Subject<Name extends string> = {
  name: Name
  visit: (user: number, turn: number) => Promise<void>
}

/** Milliseconds of every visit, by subject. */
export type Timings<Name extends string> = Record<Name, number[]>

type Course = {
  users: number
  /** Visits of each user to one subject before the next subject has its turn. */
  visits: number
  rounds: number
  /** No round begins after this many milliseconds. */
  longestMs: number
}

/**
 * Times subjects in turns: round after round all of them, each time another one first, so that whatever else
 * the machine does meets them all and their ratios are of one and the same run. Ends after `rounds`, or with
 * the first round past `longestMs`.
 */
export async function takeTurns<Name extends string>(
  subjects: readonly Subject<Name>[],
  { users, visits, rounds, longestMs }: Course,
): Promise<Timings<Name>> {
  const taken = new Map<Name, number[]>(subjects.map(({ name }) => [name, []]))
  const started = performance.now()
  for (let round = 0; round < rounds; round += 1) {
    if (round > 0 && performance.now() - started > longestMs) break
    for (const { name, visit } of startingAt(subjects, round)) {
      const times = taken.get(name)
      await Promise.all(
        Array.from({ length: users }, async (_, user) => {
          for (let nth = 0; nth < visits; nth += 1) {
            const turn = (round * visits + nth) * users + user
            times?.push(await millisecondsOf(() => visit(user, turn)))
          }
        }),
      )
    }
  }
  return Object.fromEntries(taken) as Timings<Name> // an entry for every subject
}

function startingAt<Item>(items: readonly Item[], place: number): Item[] {
  const first = place % items.length
  return [...items.slice(first), ...items.slice(0, first)]
}

async function millisecondsOf(what: () => Promise<void>): Promise<number> {
  const started = performance.now()
  await what()
  return performance.now() - started
}
