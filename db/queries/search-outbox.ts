import { asc, inArray, sql } from 'drizzle-orm'
import type { CandidateId } from '#app/domain/primitives.ts'
import type { Db } from '#db/client.ts'
import { searchOutbox } from '#db/schema/index.ts'

/** The channel on which the worker hears that there is something to do. */
export const OUTBOX_CHANNEL = 'search_outbox'

/**
 * Asks the worker to look at these candidates again. Call it in the transaction of the change: the index
 * then follows whatever was committed, and nothing that was not.
 */
export async function reindex(db: Db, ids: readonly CandidateId[]): Promise<void> {
  if (ids.length === 0) return
  await db.insert(searchOutbox).values(ids.map((candidateId) => ({ candidateId })))
  await db.execute(sql`select pg_notify(${OUTBOX_CHANNEL}, '')`)
}

/** Lets one worker at a time write to the index, so that an older state never lands after a newer one. */
const INDEX_LOCK = 7_302_027

/** Waits until no other worker writes to the index; holds until the transaction ends. */
export async function lockIndex(db: Db): Promise<void> {
  await db.execute(sql`select pg_advisory_xact_lock(${INDEX_LOCK})`)
}

/** The oldest rows of the outbox, held by this transaction; rows another one holds are passed over. */
export async function takeFromOutbox(
  db: Db,
  limit: number,
): Promise<{ id: number; candidateId: CandidateId }[]> {
  return db
    .select({ id: searchOutbox.id, candidateId: searchOutbox.candidateId })
    .from(searchOutbox)
    .orderBy(asc(searchOutbox.id))
    .limit(limit)
    .for('update', { skipLocked: true })
}

/** A statement takes some 65,000 values at most. */
const AT_ONCE = 10_000

/** Forgets rows, once the index has what they asked for. */
export async function removeFromOutbox(db: Db, ids: readonly number[]): Promise<void> {
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    await db.delete(searchOutbox).where(inArray(searchOutbox.id, ids.slice(from, from + AT_ONCE)))
  }
}
