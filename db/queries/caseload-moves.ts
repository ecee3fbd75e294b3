import { and, asc, eq, inArray } from 'drizzle-orm'
import type { AccountId, CandidateId, IsoDate } from '#app/domain/primitives.ts'
import type { Db } from '#db/client.ts'
import { candidates } from '#db/schema/index.ts'
import { reindex } from './search-outbox.ts'

/** Those of these people who are in this caseload, locked; others are left out. */
export async function lockOwnCandidates(
  db: Db,
  jobhunterId: AccountId,
  ids: readonly CandidateId[],
): Promise<CandidateId[]> {
  const rows = await db
    .select({ id: candidates.id })
    .from(candidates)
    .where(and(eq(candidates.jobhunterId, jobhunterId), inArray(candidates.id, [...ids])))
    .orderBy(asc(candidates.id))
    .for('no key update')
  return rows.map(({ id }) => id)
}

/** Writes for several locked people the day on which someone last said that their profile is still right. */
export async function writeAllConfirmed(
  db: Db,
  ids: readonly CandidateId[],
  on: IsoDate,
): Promise<void> {
  if (ids.length === 0) return
  await db
    .update(candidates)
    .set({ confirmedOn: on })
    .where(inArray(candidates.id, [...ids]))
  await reindex(db, ids)
}
