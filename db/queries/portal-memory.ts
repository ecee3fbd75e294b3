import { eq } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { accounts, portalMemory } from '#db/schema/index.ts'

/** What the portal remembers under a name; null when nothing. */
export async function recall(db: Db, key: string): Promise<unknown> {
  const [row] = await db.select().from(portalMemory).where(eq(portalMemory.key, key))
  return row?.value ?? null
}

/** Remembers a value under a name, in the place of what was there. */
export async function remember(db: Db, key: string, value: unknown): Promise<void> {
  await db
    .insert(portalMemory)
    .values({ key, value })
    .onConflictDoUpdate({ target: portalMemory.key, set: { value } })
}

/** Whether nobody ever had an account here: only such a database is filled with a demo. */
export async function isUnused(db: Db): Promise<boolean> {
  const [row] = await db.select({ id: accounts.id }).from(accounts).limit(1)
  return row === undefined
}
