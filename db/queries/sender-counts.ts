import { eq, sql } from 'drizzle-orm'
import { TEAM_LISTS, type TeamList } from '#app/domain/candidate/team-lists.ts'
import type { IsoDate, SenderId } from '#app/domain/primitives.ts'
import type { Db } from '#db/client.ts'
import { candidates } from '#db/schema/index.ts'
import { listConditions, registerWords } from './sender-lists.ts'

/** How many people of a sender are on each list, in one statement. Never per member of staff. */
export async function countsOfSender(
  db: Db,
  senderId: SenderId,
  today: IsoDate,
): Promise<Record<TeamList, number>> {
  const register = registerWords(db, senderId)
  const conditions = listConditions(db, register, today)
  const counts = TEAM_LISTS.map((list) => [
    list,
    sql`count(*) filter (where ${conditions[list]})`.mapWith(Number),
  ])
  // the edge of a computed set of columns: one for each list
  const columns = Object.fromEntries(counts) as Record<TeamList, ReturnType<typeof sql<number>>>
  const [row] = await db
    .select(columns)
    .from(candidates)
    .leftJoin(register, eq(register.candidateId, candidates.id))
    .where(eq(candidates.senderId, senderId))
  if (!row) throw new Error('a count gave no row')
  return row
}
