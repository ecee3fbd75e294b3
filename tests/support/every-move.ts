import { type Actor, canMove, type Moves, ROLES } from '#app/domain/actor.ts'

const ACTORS: readonly Actor[] = [...ROLES, 'portal']

/** Every status with every other, and with itself: each a row of a table of tests. */
export function everyPair<Status>(statuses: readonly Status[]): { from: Status; to: Status }[] {
  return statuses.flatMap((from) => statuses.map((to) => ({ from, to })))
}

/** Who of all roles and the portal may make this move. */
export function whoMay<Status extends string>(
  moves: Moves<Status>,
  { from, to }: { from: Status; to: Status },
): Actor[] {
  return ACTORS.filter((by) => canMove(moves, from, to, by))
}

/** The statuses that nobody can leave. */
export function endsOf<Status extends string>(
  moves: Moves<Status>,
  statuses: readonly Status[],
): Status[] {
  return statuses.filter((from) => statuses.every((to) => whoMay(moves, { from, to }).length === 0))
}

/** Who may make which move, as the paper says it: `from to` and the roles. What is not there, nobody may. */
export type Said = Partial<Record<string, readonly Actor[]>>
