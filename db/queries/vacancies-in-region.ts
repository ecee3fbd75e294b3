import { and, asc, desc, eq, ilike, inArray, or, type SQL, sql } from 'drizzle-orm'
import type { SignedInAdviser } from '#app/domain/access/signed-in.ts'
import type { EmployerId, IsoDate, VacancyId } from '#app/domain/primitives.ts'
import { WAITING_VACANCY_STATUSES } from '#app/domain/vacancy/due-day.ts'
import type { VacancyStatus } from '#app/domain/vacancy/vacancy-status.ts'
import type { Db } from '#db/client.ts'
import { accounts, candidates, employers, flags, moves, vacancies } from '#db/schema/index.ts'
import { inRegion } from './in-region.ts'
import { vacancyTitle } from './vacancy-title.ts'

/** A vacancy of an employer in the adviser's region, with whose it is; null for any other. */
export async function vacancyInRegion(db: Db, adviser: SignedInAdviser, id: VacancyId) {
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
      employerId: employers.id,
      employer: employers.name,
      phone: employers.phone,
      adviser: accounts.name,
      isOwn: isOwn(adviser),
    })
    .from(vacancies)
    .innerJoin(employers, eq(employers.id, vacancies.employerId))
    .innerJoin(accounts, eq(accounts.id, employers.adviserId))
    .where(and(eq(vacancies.id, id), inRegion(employers.municipality, adviser.region)))
  return row ?? null
}

/** Whether one side has to act by a day. */
const waits = inArray(vacancies.status, [...WAITING_VACANCY_STATUSES])

export type VacancySearch = {
  statuses: readonly VacancyStatus[]
  text: string
  ownOnly: boolean
  page: number
}
export const VACANCIES_ON_A_PAGE = 30

/** One page of the region's vacancies, those of the adviser's own employers first, then what has to be done first. */
export async function vacanciesInRegion(
  db: Db,
  adviser: SignedInAdviser,
  { statuses, text, ownOnly, page }: VacancySearch,
) {
  const rows = await db
    .select({
      id: vacancies.id,
      title: vacancyTitle,
      status: vacancies.status,
      municipality: vacancies.municipality,
      dueOn: vacancies.dueOn,
      places: vacancies.places,
      employer: employers.name,
      adviser: accounts.name,
      isOwn: isOwn(adviser),
      openFlags: sql`(
        select count(*) from ${flags}
        where ${flags.vacancyId} = ${vacancies.id} and ${flags.status} = 'open'
      )`.mapWith(Number),
      total: sql`count(*) over ()`.mapWith(Number),
    })
    .from(vacancies)
    .innerJoin(employers, eq(employers.id, vacancies.employerId))
    .innerJoin(accounts, eq(accounts.id, employers.adviserId))
    .where(
      and(
        inRegion(employers.municipality, adviser.region),
        inArray(vacancies.status, [...statuses]),
        ownOnly ? eq(employers.adviserId, adviser.accountId) : undefined,
        matching(text),
      ),
    )
    .orderBy(
      sql`${isOwn(adviser)} desc`,
      sql`case when ${waits} then ${vacancies.dueOn} end asc nulls last`,
      asc(vacancies.waitingSince),
      asc(vacancies.id),
    )
    .limit(VACANCIES_ON_A_PAGE)
    .offset((page - 1) * VACANCIES_ON_A_PAGE)
  return { vacancies: rows, total: rows[0]?.total ?? 0 }
}

/** How many of the adviser's own vacancies, or of the whole region's, stand in each status. */
export async function vacancyCounts(
  db: Db,
  adviser: SignedInAdviser,
  ownOnly: boolean,
): Promise<Partial<Record<VacancyStatus, number>>> {
  const rows = await db
    .select({ status: vacancies.status, count: sql`count(*)`.mapWith(Number) })
    .from(vacancies)
    .innerJoin(employers, eq(employers.id, vacancies.employerId))
    .where(
      and(
        inRegion(employers.municipality, adviser.region),
        ownOnly ? eq(employers.adviserId, adviser.accountId) : undefined,
      ),
    )
    .groupBy(vacancies.status)
  return Object.fromEntries(rows.map(({ status, count }) => [status, count]))
}

/** The open flags on a vacancy in the region: whom a jobhunter sees fit, and why, longest waiting first. */
export async function openFlagsOn(db: Db, adviser: SignedInAdviser, vacancyId: VacancyId) {
  return db
    .select({
      id: flags.id,
      code: candidates.code,
      jobhunter: accounts.name,
      reason: flags.reason,
      dueOn: flags.dueOn,
    })
    .from(flags)
    .innerJoin(candidates, eq(candidates.id, flags.candidateId))
    .innerJoin(accounts, eq(accounts.id, flags.jobhunterId))
    .innerJoin(vacancies, eq(vacancies.id, flags.vacancyId))
    .innerJoin(employers, eq(employers.id, vacancies.employerId))
    .where(
      and(
        eq(flags.vacancyId, vacancyId),
        eq(flags.status, 'open'),
        inRegion(employers.municipality, adviser.region),
      ),
    )
    .orderBy(asc(flags.waitingSince))
}

/** What happened to a vacancy, newest first. The caller has checked whose it is. */
export async function historyOfVacancy(db: Db, id: VacancyId) {
  return db
    .select({
      id: moves.id,
      to: sql<VacancyStatus>`${moves.to}`,
      by: moves.byRole,
      reason: moves.reason,
      on: sql<IsoDate>`to_char(${moves.at} at time zone 'Europe/Amsterdam', 'YYYY-MM-DD')`,
    })
    .from(moves)
    .where(and(eq(moves.object, 'vacancy'), eq(moves.objectId, id)))
    .orderBy(desc(moves.id))
}

/** The name of an employer in the region, for whom a vacancy is written down; null for any other. */
export async function employerNameInRegion(db: Db, adviser: SignedInAdviser, id: EmployerId) {
  const [row] = await db
    .select({ id: employers.id, name: employers.name, municipality: employers.municipality })
    .from(employers)
    .where(and(eq(employers.id, id), inRegion(employers.municipality, adviser.region)))
  return row ?? null
}

function isOwn(adviser: SignedInAdviser): SQL<boolean> {
  return sql<boolean>`(${employers.adviserId} = ${adviser.accountId})`
}

function matching(text: string): SQL | undefined {
  if (text === '') return undefined
  const literally = `%${text.replace(/[\\%_]/g, '\\$&')}%`
  return or(ilike(employers.name, literally), ilike(vacancyTitle, literally))
}
