import { and, asc, eq, isNull } from 'drizzle-orm'
import type { EmployerId } from '#app/domain/primitives.ts'
import type { Db } from '#db/client.ts'
import { requests, vacancies } from '#db/schema/index.ts'
import { vacancyTitle } from './vacancy-title.ts'

/** What an employer asked the adviser to look for and is not answered yet. */
export async function openSearchesOf(db: Db, employerId: EmployerId) {
  return db
    .select({ id: requests.id, message: requests.message, vacancy: vacancyTitle })
    .from(requests)
    .leftJoin(vacancies, eq(vacancies.id, requests.vacancyId))
    .where(
      and(
        eq(requests.employerId, employerId),
        isNull(requests.candidateId),
        eq(requests.status, 'open'),
      ),
    )
    .orderBy(asc(requests.askedAt))
}
