import { and, asc, count, eq, isNull } from 'drizzle-orm'
import type { SenderId } from '#app/domain/primitives.ts'
import type { Db } from '#db/client.ts'
import { accounts, candidates } from '#db/schema/index.ts'

/** The jobhunters of a sender by name, each with how many people are in the caseload: to share out work, never a ranking. */
export async function jobhuntersOfSender(db: Db, senderId: SenderId) {
  return db
    .select({ id: accounts.id, name: accounts.name, caseload: count(candidates.id) })
    .from(accounts)
    .leftJoin(candidates, eq(candidates.jobhunterId, accounts.id))
    .where(
      and(
        eq(accounts.senderId, senderId),
        eq(accounts.role, 'jobhunter'),
        isNull(accounts.endedAt),
      ),
    )
    .groupBy(accounts.id)
    .orderBy(asc(accounts.name), asc(accounts.id))
}
