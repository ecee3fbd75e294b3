import { and, eq } from 'drizzle-orm'
import type { CandidateCode } from '#app/domain/candidate/candidate-code.ts'
import type { AccountId } from '#app/domain/primitives.ts'
import type { Db } from '#db/client.ts'
import { candidates } from '#db/schema/index.ts'

/** Readiness and what was checked with someone in this caseload, before they meet an employer. */
export async function preparednessOf(db: Db, jobhunterId: AccountId, code: CandidateCode) {
  const [row] = await db
    .select({
      candidateId: candidates.id,
      readiness: candidates.readiness,
      screening: candidates.screening,
    })
    .from(candidates)
    .where(and(eq(candidates.code, code), eq(candidates.jobhunterId, jobhunterId)))
  if (!row) throw new Error('a candidate left the caseload while it was read')
  return row
}
