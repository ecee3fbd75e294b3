import { asc, eq } from 'drizzle-orm'
import type { CoverageFacts } from '#app/domain/coverage/facts.ts'
import { factsFromRows } from '#app/domain/coverage/facts-from-rows.ts'
import type { CandidateId } from '#app/domain/primitives.ts'
import type { Db } from '#db/client.ts'
import { candidateFacts, candidateIdentities } from '#db/schema/index.ts'

/** What is known of a candidate that decides on cover. For adviser and jobhunter of an open way, never for a page of an employer. */
export async function coverageFactsOf(db: Db, id: CandidateId): Promise<CoverageFacts> {
  const rows = await db
    .select({ fact: candidateFacts.fact })
    .from(candidateFacts)
    .where(eq(candidateFacts.candidateId, id))
    .orderBy(asc(candidateFacts.recordedAt), asc(candidateFacts.id))
  const [identity] = await db
    .select({ birthDate: candidateIdentities.birthDate })
    .from(candidateIdentities)
    .where(eq(candidateIdentities.candidateId, id))
  return {
    ...factsFromRows(rows.map(({ fact }) => fact)),
    birthDate: identity?.birthDate ?? undefined,
  }
}
