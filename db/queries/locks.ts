import { asc, eq, inArray } from 'drizzle-orm'
import type {
  CandidateId,
  EmployerId,
  OfferId,
  RequestId,
  VacancyId,
} from '#app/domain/primitives.ts'
import type { Db } from '#db/client.ts'
import { candidates, employers, placementOffers, requests, vacancies } from '#db/schema/index.ts'

/*
 * Whoever writes takes rows in one order, so that two who act at once wait for each other and never for ever:
 * candidates, vacancies, flags, introductions, requests, meetings, offers, placements; several of one table by id.
 * `no key update` keeps other writers out and lets them refer to the row. Callers have checked whose the rows are.
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
    .for('no key update')
  return row ?? null
}
export type LockedCandidate = NonNullable<Awaited<ReturnType<typeof lockCandidate>>>

/** Locks several candidates. */
export async function lockCandidates(db: Db, ids: readonly CandidateId[]): Promise<void> {
  await db
    .select({ id: candidates.id })
    .from(candidates)
    .where(inArray(candidates.id, [...ids]))
    .orderBy(asc(candidates.id))
    .for('no key update')
}

/** Locks a vacancy; null when there is none. */
export async function lockVacancy(db: Db, id: VacancyId) {
  const [row] = await db.select().from(vacancies).where(eq(vacancies.id, id)).for('no key update')
  return row ?? null
}
export type LockedVacancy = NonNullable<Awaited<ReturnType<typeof lockVacancy>>>

/** Locks the two ends of a way, so that nobody else moves anything between them meanwhile. */
export async function lockEnds(
  db: Db,
  way: { candidateId: CandidateId | null; vacancyId: VacancyId | null },
): Promise<{ candidate: LockedCandidate | null; vacancy: LockedVacancy | null }> {
  const candidate = way.candidateId ? await lockCandidate(db, way.candidateId) : null
  const vacancy = way.vacancyId ? await lockVacancy(db, way.vacancyId) : null
  return { candidate, vacancy }
}

/** Locks an employer, for what has no candidate and perhaps no vacancy to lock. */
export async function lockEmployer(db: Db, id: EmployerId): Promise<void> {
  await db
    .select({ id: employers.id })
    .from(employers)
    .where(eq(employers.id, id))
    .for('no key update')
}

/** Locks a request; null when there is none. */
export async function lockRequest(db: Db, id: RequestId) {
  const [row] = await db.select().from(requests).where(eq(requests.id, id)).for('no key update')
  return row ?? null
}
export type LockedRequest = NonNullable<Awaited<ReturnType<typeof lockRequest>>>

/** Locks several requests. */
export async function lockRequests(db: Db, ids: readonly RequestId[]): Promise<void> {
  await db
    .select({ id: requests.id })
    .from(requests)
    .where(inArray(requests.id, [...ids]))
    .orderBy(asc(requests.id))
    .for('no key update')
}

/** Locks an offer; null when there is none. */
export async function lockOffer(db: Db, id: OfferId) {
  const [row] = await db
    .select()
    .from(placementOffers)
    .where(eq(placementOffers.id, id))
    .for('no key update')
  return row ?? null
}
export type LockedOffer = NonNullable<Awaited<ReturnType<typeof lockOffer>>>
