import { asc, eq } from 'drizzle-orm'
import type { CandidateFacts, Decisions } from '#app/domain/coverage/facts.ts'
import { factsFromRows } from '#app/domain/coverage/facts-from-rows.ts'
import type { CandidateId, IsoDate } from '#app/domain/primitives.ts'
import type { Db } from '#db/client.ts'
import { candidateFacts, candidateIdentities } from '#db/schema/index.ts'

/**
 * What is known of a candidate, for work that starts on a day, that decides on cover. For adviser and jobhunter of an
 * open way, never for a page of an employer.
 */
export async function coverageFactsOf(
  db: Db,
  id: CandidateId,
  workStart: IsoDate,
): Promise<{ candidate: CandidateFacts; decisions: Decisions }> {
  const rows = await db
    .select({ fact: candidateFacts.fact })
    .from(candidateFacts)
    .where(eq(candidateFacts.candidateId, id))
    .orderBy(asc(candidateFacts.recordedAt), asc(candidateFacts.id))
  const [identity] = await db
    .select({
      birthDate: candidateIdentities.birthDate,
      municipality: candidateIdentities.municipality,
    })
    .from(candidateIdentities)
    .where(eq(candidateIdentities.candidateId, id))
  const { candidate, decisions } = factsFromRows(
    rows.map(({ fact }) => fact),
    workStart,
  )
  return {
    candidate: {
      ...candidate,
      birthDate: identity?.birthDate ?? undefined,
      municipality: identity?.municipality ?? undefined,
    },
    decisions,
  }
}
