import { asc, inArray } from 'drizzle-orm'
import type { CandidateFacts, Decisions } from '#app/domain/coverage/facts.ts'
import { factsOfPerson, type KnownOfPerson } from '#app/domain/coverage/facts-of-person.ts'
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
  const known = await knownOfPeople(db, [id])
  return factsOfPerson(known.get(id), workStart)
}

/** All that is known of these candidates that decides on cover, for any start. As above: never for an employer. */
export async function knownOfPeople(
  db: Db,
  ids: readonly CandidateId[],
): Promise<Map<CandidateId, KnownOfPerson>> {
  const identities = await db
    .select({
      candidateId: candidateIdentities.candidateId,
      birthDate: candidateIdentities.birthDate,
      municipality: candidateIdentities.municipality,
    })
    .from(candidateIdentities)
    .where(inArray(candidateIdentities.candidateId, [...ids]))
  const rows = await db
    .select({ candidateId: candidateFacts.candidateId, fact: candidateFacts.fact })
    .from(candidateFacts)
    .where(inArray(candidateFacts.candidateId, [...ids]))
    .orderBy(asc(candidateFacts.recordedAt), asc(candidateFacts.id))
  const rowsOf = Map.groupBy(rows, ({ candidateId }) => candidateId)
  return new Map(
    identities.map(({ candidateId, birthDate, municipality }) => {
      const facts = (rowsOf.get(candidateId) ?? []).map(({ fact }) => fact)
      return [candidateId, { birthDate, municipality, facts }]
    }),
  )
}
