import { sql } from 'drizzle-orm'
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
