import { and, eq, inArray, isNotNull, type SQL, sql } from 'drizzle-orm'
import {
  type CandidateDocument,
  candidateDocument,
} from '#app/domain/matching/candidate-document.ts'
import type { CandidateId } from '#app/domain/primitives.ts'
import type { Db } from '#db/client.ts'
import { candidates } from '#db/schema/index.ts'

/** What makes someone visible to employers, as `isVisible` of the domain says it. */
export const isVisibleRow = and(
  eq(candidates.release, 'released'),
  inArray(candidates.consent, ['given', 'outdated']),
  eq(candidates.placed, false),
  isNotNull(candidates.agreedProfile),
)

/** A condition as a column, for a page that links to a profile only while its reader can open it. */
export function holdsNow(condition: SQL | undefined): SQL<boolean> {
  return sql<boolean>`coalesce((${condition}), false)`
}

/** The ids of everyone employers may see now. */
export async function visibleIds(db: Db): Promise<CandidateId[]> {
  const rows = await db.select({ id: candidates.id }).from(candidates).where(isVisibleRow)
  return rows.map(({ id }) => id)
}

/** What the index should hold of these candidates, or of all: nothing of whoever is not visible. */
export async function visibleDocuments(
  db: Db,
  of: readonly CandidateId[] | 'all',
): Promise<CandidateDocument[]> {
  const rows = await db
    .select({
      id: candidates.id,
      code: candidates.code,
      confirmedOn: candidates.confirmedOn,
      agreedProfile: candidates.agreedProfile,
    })
    .from(candidates)
    .where(of === 'all' ? isVisibleRow : and(isVisibleRow, inArray(candidates.id, [...of])))
  return rows.map(({ agreedProfile, ...rest }) =>
    candidateDocument.parse({ ...agreedProfile, ...rest }),
  )
}
