import { and, eq, inArray } from 'drizzle-orm'
import type { CandidateId, OfferId, RequestId, VacancyId } from '#app/domain/primitives.ts'
import type { Db } from '#db/client.ts'
import { candidates, placementOffers, requests, vacancies } from '#db/schema/index.ts'

/*
 * Rows that decide are locked in one order, candidate, vacancy, offer, so that two who act at once wait for
 * each other and never for ever. Whoever calls these has checked whose the rows are.
 */

/** Locks a candidate; null when there is none. */
export async function lockCandidate(db: Db, id: CandidateId) {
  const [row] = await db
    .select({
      id: candidates.id,
      code: candidates.code,
      senderId: candidates.senderId,
      jobhunterId: candidates.jobhunterId,
      release: candidates.release,
      consent: candidates.consent,
      placed: candidates.placed,
      checkNeeded: candidates.checkNeeded,
      profileVersion: candidates.profileVersion,
      agreedVersion: candidates.agreedVersion,
    })
    .from(candidates)
    .where(eq(candidates.id, id))
    .for('update')
  return row ?? null
}
export type LockedCandidate = NonNullable<Awaited<ReturnType<typeof lockCandidate>>>

/** Locks a vacancy; null when there is none. */
export async function lockVacancy(db: Db, id: VacancyId) {
  const [row] = await db.select().from(vacancies).where(eq(vacancies.id, id)).for('update')
  return row ?? null
}

/** Locks an offer; null when there is none. */
export async function lockOffer(db: Db, id: OfferId) {
  const [row] = await db
    .select()
    .from(placementOffers)
    .where(eq(placementOffers.id, id))
    .for('update')
  return row ?? null
}
export type LockedOffer = NonNullable<Awaited<ReturnType<typeof lockOffer>>>

/** Locks a request; null when there is none. */
export async function lockRequest(db: Db, id: RequestId) {
  const [row] = await db.select().from(requests).where(eq(requests.id, id)).for('update')
  return row ?? null
}
export type LockedRequest = NonNullable<Awaited<ReturnType<typeof lockRequest>>>

/** Sets whether candidates are taken by a placement. */
export async function setPlaced(
  db: Db,
  ids: readonly CandidateId[],
  to: { placed: boolean; checkNeeded: boolean },
): Promise<void> {
  await db
    .update(candidates)
    .set(to)
    .where(and(inArray(candidates.id, [...ids])))
}
