import type { Actor, Moves } from '#app/domain/actor.ts'

/** Everyone who can take a thing out of this status. */
export function sidesThatMayMove<Status extends string>(
  moves: Moves<Status>,
  from: Status,
): Actor[] {
  const sides = Object.values<readonly Actor[] | undefined>(moves[from])
  return [...new Set(sides.flatMap((actors) => actors ?? []))]
}
