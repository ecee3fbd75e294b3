import { and, eq, inArray, sql } from 'drizzle-orm'
import type { CandidateId, IsoDate } from '#app/domain/primitives.ts'
import type { Db } from '#db/client.ts'
import { candidates } from '#db/schema/index.ts'

/** Makes the yes of these candidates outdated where their profile is no longer the one they agreed to; gives whose. */
export async function outdateWhereChanged(
  db: Db,
  ids: readonly CandidateId[],
  next: { dueOn: IsoDate; waitingSince: Date },
): Promise<CandidateId[]> {
  const rows = await db
    .update(candidates)
    .set({ consent: 'outdated', ...next })
    .where(
      and(
        inArray(candidates.id, [...ids]),
        eq(candidates.consent, 'given'),
        sql`${candidates.profile} is distinct from ${candidates.agreedProfile}`,
      ),
    )
    .returning({ id: candidates.id })
  return rows.map(({ id }) => id)
}
