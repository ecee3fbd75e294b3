import { and, eq, inArray, isNull, ne } from 'drizzle-orm'
import { OPEN_INTRODUCTION_STATUSES } from '#app/domain/introduction/statuses.ts'
import type { CandidateId, EmployerId, VacancyId } from '#app/domain/primitives.ts'
import type { Db } from '#db/client.ts'
import { introductions, requests } from '#db/schema/index.ts'

/** The open request and introduction of one candidate with one employer, for one vacancy or for none. */
export async function openWayBetween(
  db: Db,
  employerId: EmployerId,
  candidateId: CandidateId,
  vacancyId: VacancyId | null,
) {
  const [request] = await db
    .select({ id: requests.id, status: requests.status, message: requests.message })
    .from(requests)
    .where(
      and(
        eq(requests.employerId, employerId),
        eq(requests.candidateId, candidateId),
        vacancyId ? eq(requests.vacancyId, vacancyId) : isNull(requests.vacancyId),
        ne(requests.status, 'closed'),
      ),
    )
  const [introduction] = await db
    .select({ id: introductions.id, status: introductions.status })
    .from(introductions)
    .where(
      and(
        eq(introductions.employerId, employerId),
        eq(introductions.candidateId, candidateId),
        vacancyId ? eq(introductions.vacancyId, vacancyId) : isNull(introductions.vacancyId),
        inArray(introductions.status, [...OPEN_INTRODUCTION_STATUSES]),
      ),
    )
  return { request: request ?? null, introduction: introduction ?? null }
}

/** Whether anything between this candidate and this vacancy is still open: at most one way each. */
export async function hasOpenWay(
  db: Db,
  candidateId: CandidateId,
  vacancyId: VacancyId,
): Promise<boolean> {
  const [request] = await db
    .select({ id: requests.id })
    .from(requests)
    .where(
      and(
        eq(requests.candidateId, candidateId),
        eq(requests.vacancyId, vacancyId),
        ne(requests.status, 'closed'),
      ),
    )
    .limit(1)
  const [introduction] = await db
    .select({ id: introductions.id })
    .from(introductions)
    .where(
      and(
        eq(introductions.candidateId, candidateId),
        eq(introductions.vacancyId, vacancyId),
        inArray(introductions.status, [...OPEN_INTRODUCTION_STATUSES]),
      ),
    )
    .limit(1)
  return request !== undefined || introduction !== undefined
}
