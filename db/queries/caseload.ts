import { and, eq, isNull } from 'drizzle-orm'
import type { AccountId, SenderId } from '#app/domain/primitives.ts'
import type { Db } from '#db/client.ts'
import { accounts } from '#db/schema/index.ts'

/** An active jobhunter of this sender; null for anyone else. */
export async function jobhunterOfSender(db: Db, senderId: SenderId, id: AccountId) {
  const [row] = await db
    .select({ id: accounts.id, name: accounts.name })
    .from(accounts)
    .where(
      and(
        eq(accounts.id, id),
        eq(accounts.senderId, senderId),
        eq(accounts.role, 'jobhunter'),
        isNull(accounts.endedAt),
      ),
    )
  return row ?? null
}
