import { and, eq, exists, inArray, or, sql } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { introductions, moves } from '#db/schema/index.ts'

/**
 * The condition that an introduction was ever shown to its employer. One that was withdrawn before, such as by
 * the candidate's no, was not: for the employer it is not there.
 */
export function wasShown(db: Db) {
  const shown = db
    .select({ one: sql`1` })
    .from(moves)
    .where(
      and(
        eq(moves.object, 'introduction'),
        eq(moves.objectId, introductions.id),
        eq(moves.to, 'shown'),
      ),
    )
  return or(
    inArray(introductions.status, ['shown', 'wanted', 'notWanted']),
    and(eq(introductions.status, 'withdrawn'), exists(shown)),
  )
}
