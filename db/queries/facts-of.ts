import { asc, eq } from 'drizzle-orm'
import type { Fact } from '#app/domain/candidate/facts.ts'
import type { CandidateId } from '#app/domain/primitives.ts'
import type { Db } from '#db/client.ts'
import { candidateFacts } from '#db/schema/index.ts'

/** The recorded facts of someone, oldest first. For staff of an open way, never for a page of an employer. */
export async function factsOf(db: Db, id: CandidateId): Promise<Fact[]> {
  const rows = await db
    .select({ fact: candidateFacts.fact })
    .from(candidateFacts)
    .where(eq(candidateFacts.candidateId, id))
    .orderBy(asc(candidateFacts.recordedAt), asc(candidateFacts.id))
  return rows.map(({ fact }) => fact)
}

/** Whether a wage value of someone was ever measured. For staff of an open way, as above. */
export async function isMeasured(db: Db, id: CandidateId): Promise<boolean> {
  const facts = await factsOf(db, id)
  return facts.some(({ kind }) => kind === 'wageValue')
}
