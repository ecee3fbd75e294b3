import { and, asc, eq, inArray } from 'drizzle-orm'
import type { EmployerId } from '#app/domain/primitives.ts'
import type { Db } from '#db/client.ts'
import { candidates, introductions, vacancies } from '#db/schema/index.ts'
import { vacancyTitle } from './vacancy-title.ts'

/** The introductions to an employer that wait for a candidate or for the employer, longest waiting first. For staff. */
export async function runningIntroductions(db: Db, employerId: EmployerId) {
  return db
    .select({
      id: introductions.id,
      status: introductions.status,
      candidateCode: candidates.code,
      vacancyTitle,
      dueOn: introductions.dueOn,
    })
    .from(introductions)
    .innerJoin(candidates, eq(candidates.id, introductions.candidateId))
    .leftJoin(vacancies, eq(vacancies.id, introductions.vacancyId))
    .where(
      and(
        eq(introductions.employerId, employerId),
        inArray(introductions.status, ['candidateAsked', 'shown']),
      ),
    )
    .orderBy(asc(introductions.waitingSince), asc(introductions.id))
}
