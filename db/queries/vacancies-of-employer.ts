import { and, asc, count, desc, eq, inArray, notInArray, sql } from 'drizzle-orm'
import type { EmployerId, VacancyId } from '#app/domain/primitives.ts'
import { OPEN_VACANCY_STATUSES } from '#app/domain/vacancy/vacancy-status.ts'
import type { Db } from '#db/client.ts'
import { accounts, candidates, employers, introductions, vacancies } from '#db/schema/index.ts'
import { vacancyTitle } from './vacancy-title.ts'

/** An introduction that the employer has to answer. */
const waitsForAnswer = and(eq(introductions.status, 'shown'), eq(introductions.onHold, false))

/** An employer's own vacancy with the adviser it belongs to; null for any other. */
export async function vacancyOfEmployer(db: Db, employerId: EmployerId, id: VacancyId) {
  const [row] = await db
    .select({
      id: vacancies.id,
      status: vacancies.status,
      version: vacancies.version,
      text: vacancies.text,
      publishedVersion: vacancies.publishedVersion,
      question: vacancies.question,
      byPhone: vacancies.byPhone,
      dueOn: vacancies.dueOn,
      adviser: accounts.name,
    })
    .from(vacancies)
    .innerJoin(employers, eq(employers.id, vacancies.employerId))
    .innerJoin(accounts, eq(accounts.id, employers.adviserId))
    .where(and(eq(vacancies.id, id), eq(vacancies.employerId, employerId)))
  return row ?? null
}

/** Everything an employer ever placed: what still runs first, and of those the newest. */
export async function vacanciesOfEmployer(db: Db, employerId: EmployerId) {
  const ended = sql`(${vacancies.status} in ('filled', 'withdrawn'))`
  return db
    .select({
      id: vacancies.id,
      title: vacancyTitle,
      status: vacancies.status,
      municipality: vacancies.municipality,
      hoursLeast: sql`(${vacancies.text}->>'hoursLeast')::int`.mapWith(Number),
      hoursMost: sql`(${vacancies.text}->>'hoursMost')::int`.mapWith(Number),
      dueOn: vacancies.dueOn,
      introduced: count(introductions.id),
    })
    .from(vacancies)
    .leftJoin(introductions, and(eq(introductions.vacancyId, vacancies.id), waitsForAnswer))
    .where(eq(vacancies.employerId, employerId))
    .groupBy(vacancies.id)
    .orderBy(ended, desc(vacancies.createdAt), asc(vacancies.id))
}

/** The open vacancies for which an employer can ask for someone, by title. */
export async function openVacancyChoices(
  db: Db,
  employerId: EmployerId,
): Promise<{ value: string; label: string }[]> {
  return db
    .select({ value: vacancies.id, label: vacancyTitle })
    .from(vacancies)
    .where(
      and(
        eq(vacancies.employerId, employerId),
        inArray(vacancies.status, [...OPEN_VACANCY_STATUSES]),
        notInArray(vacancies.status, ['full']),
      ),
    )
    .orderBy(vacancyTitle, asc(vacancies.id))
}

/** Whom an adviser introduced for this vacancy and who waits for the employer's answer, longest waiting first. */
export async function introducedFor(db: Db, employerId: EmployerId, vacancyId: VacancyId) {
  return db
    .select({
      id: introductions.id,
      code: candidates.code,
      adviser: accounts.name,
      reason: introductions.reason,
      dueOn: introductions.dueOn,
    })
    .from(introductions)
    .innerJoin(candidates, eq(candidates.id, introductions.candidateId))
    .innerJoin(accounts, eq(accounts.id, introductions.adviserId))
    .where(
      and(
        eq(introductions.vacancyId, vacancyId),
        eq(introductions.employerId, employerId),
        waitsForAnswer,
      ),
    )
    .orderBy(asc(introductions.waitingSince))
}
