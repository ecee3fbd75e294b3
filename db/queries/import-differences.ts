import { and, asc, eq, sql } from 'drizzle-orm'
import type { AccountId, CandidateId, IsoDate } from '#app/domain/primitives.ts'
import type { Difference } from '#app/domain/register/compare-row.ts'
import type { Db } from '#db/client.ts'
import { candidates, importDifferences } from '#db/schema/index.ts'

/** Keeps what a file says otherwise than people wrote; what was kept already keeps its day, and stays settled. */
export async function keepDifferences(
  db: Db,
  rows: readonly ({ candidateId: CandidateId; seenOn: IsoDate } & Difference)[],
): Promise<void> {
  await db
    .insert(importDifferences)
    .values([...rows])
    .onConflictDoUpdate({
      target: [importDifferences.candidateId, importDifferences.field],
      set: {
        fileValue: sql`excluded.file_value`,
        seenOn: sql`excluded.seen_on`,
        settled: false,
      },
      setWhere: sql`${importDifferences.fileValue} is distinct from excluded.file_value`,
    })
}

/** Forgets differences that are none any more. */
export async function dropDifferences(
  db: Db,
  rows: readonly { candidateId: CandidateId; field: string }[],
): Promise<void> {
  await db.execute(sql`
    delete from ${importDifferences}
    using jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as agreed("candidateId" uuid, field text)
    where ${importDifferences.candidateId} = agreed."candidateId"
      and ${importDifferences.field} = agreed.field`)
}

/** On what the newest files and this candidate's own people do not agree and nobody decided, for a candidate of this jobhunter. */
export async function differencesOf(db: Db, jobhunterId: AccountId, id: CandidateId) {
  return db
    .select({
      field: importDifferences.field,
      fileValue: importDifferences.fileValue,
      seenOn: importDifferences.seenOn,
    })
    .from(importDifferences)
    .innerJoin(candidates, eq(candidates.id, importDifferences.candidateId))
    .where(
      and(
        eq(importDifferences.candidateId, id),
        eq(importDifferences.settled, false),
        eq(candidates.jobhunterId, jobhunterId),
      ),
    )
    .orderBy(asc(importDifferences.field))
}

/** The difference on one field of a locked candidate; null when there is none any more. */
export async function differenceOn(db: Db, id: CandidateId, field: string) {
  const [row] = await db
    .select({
      field: importDifferences.field,
      fileValue: importDifferences.fileValue,
      seenOn: importDifferences.seenOn,
    })
    .from(importDifferences)
    .where(
      and(
        eq(importDifferences.candidateId, id),
        eq(importDifferences.field, field),
        eq(importDifferences.settled, false),
      ),
    )
  return row ?? null
}
