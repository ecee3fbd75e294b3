import { asc } from 'drizzle-orm'
import type { SenderId } from '#app/domain/primitives.ts'
import type { Db } from '#db/client.ts'
import { senders } from '#db/schema/index.ts'

/** Null when a sender with this name stands already. */
export async function insertSender(
  db: Db,
  sender: Pick<typeof senders.$inferInsert, 'name' | 'kind' | 'municipality'>,
): Promise<SenderId | null> {
  const [row] = await db
    .insert(senders)
    .values(sender)
    .onConflictDoNothing()
    .returning({ id: senders.id })
  return row?.id ?? null
}

/** All senders, by name. */
export async function allSenders(db: Db) {
  return db
    .select({ id: senders.id, name: senders.name, kind: senders.kind })
    .from(senders)
    .orderBy(asc(senders.name))
}
