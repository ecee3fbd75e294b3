import { and, asc, eq, inArray, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { EmployerId } from '#app/domain/primitives.ts'
import type { Db } from '#db/client.ts'
import { accounts, candidates, employers, introductions, vacancies } from '#db/schema/index.ts'
import { vacancyTitle } from './vacancy-title.ts'

const adviser = alias(accounts, 'adviser')
const jobhunter = alias(accounts, 'jobhunter')

/** The introductions to an employer that wait for a candidate or for the employer, longest waiting first. For staff. */
export async function runningIntroductions(db: Db, employerId: EmployerId) {
  const rows = await db
    .select({
      id: introductions.id,
      status: introductions.status,
      candidateCode: candidates.code,
      vacancyTitle: sql<string | null>`${vacancyTitle}`,
      dueOn: introductions.dueOn,
      onHold: introductions.onHold,
      answer: introductions.answer,
      employerName: employers.name,
      adviserId: adviser.id,
      adviserName: adviser.name,
      adviserPhone: adviser.phone,
      jobhunterName: jobhunter.name,
    })
    .from(introductions)
    .innerJoin(candidates, eq(candidates.id, introductions.candidateId))
    .innerJoin(employers, eq(employers.id, introductions.employerId))
    .innerJoin(adviser, eq(adviser.id, introductions.adviserId))
    .leftJoin(jobhunter, eq(jobhunter.id, candidates.jobhunterId))
    .leftJoin(vacancies, eq(vacancies.id, introductions.vacancyId))
    .where(
      and(
        eq(introductions.employerId, employerId),
        inArray(introductions.status, ['candidateAsked', 'shown']),
      ),
    )
    .orderBy(asc(introductions.waitingSince), asc(introductions.id))
  return rows.map(({ status, dueOn, onHold, answer, ...row }) => ({
    ...row,
    way: { kind: 'introduction' as const, status, dueOn, onHold, answer },
  }))
}
