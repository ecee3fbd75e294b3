import { and, asc, eq, ilike, inArray, or, type SQL, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { SignedInAdviser } from '#app/domain/access/signed-in.ts'
import type { AccountId, EmployerId, MunicipalityCode } from '#app/domain/primitives.ts'
import { OPEN_VACANCY_STATUSES } from '#app/domain/vacancy/vacancy-status.ts'
import type { Db } from '#db/client.ts'
import { accounts, employers, municipalities, vacancies } from '#db/schema/index.ts'
import { inRegion } from './in-region.ts'

const advisers = alias(accounts, 'advisers')

export type NewEmployer = {
  name: string
  kvk: string
  municipality: MunicipalityCode
  phone: string | null
  adviserId: AccountId
}

/** Null when an employer with this KvK number stands already. */
export async function insertEmployer(db: Db, employer: NewEmployer): Promise<EmployerId | null> {
  const [row] = await db
    .insert(employers)
    .values(employer)
    .onConflictDoNothing()
    .returning({ id: employers.id })
  return row?.id ?? null
}

/** Undoes an employer made in this transaction. */
export async function deleteEmployer(db: Db, id: EmployerId): Promise<void> {
  await db.delete(employers).where(eq(employers.id, id))
}

/** The employer with a KvK number, wherever it is: for who joins a person to it. */
export async function employerByKvk(db: Db, kvk: string) {
  const [row] = await db
    .select({ id: employers.id, name: employers.name })
    .from(employers)
    .where(eq(employers.kvk, kvk))
  return row ?? null
}

/** An employer's own organisation, with the adviser it sees by name. */
export async function employerWithAdviser(db: Db, id: EmployerId) {
  const [row] = await db
    .select({
      name: employers.name,
      municipality: employers.municipality,
      adviser: { name: advisers.name, email: advisers.email, phone: advisers.phone },
    })
    .from(employers)
    .innerJoin(advisers, eq(advisers.id, employers.adviserId))
    .where(eq(employers.id, id))
  return row ?? null
}

/** An employer that an adviser serves: of the own list or the own region. Null for any other. */
export async function employerForAdviser(db: Db, adviser: SignedInAdviser, id: EmployerId) {
  const [row] = await db
    .select({
      id: employers.id,
      name: employers.name,
      kvk: employers.kvk,
      phone: employers.phone,
      place: municipalities.name,
      municipality: employers.municipality,
      adviserId: employers.adviserId,
      adviser: advisers.name,
    })
    .from(employers)
    .innerJoin(advisers, eq(advisers.id, employers.adviserId))
    .leftJoin(municipalities, eq(municipalities.code, employers.municipality))
    .where(and(eq(employers.id, id), servedBy(adviser)))
  return row ?? null
}

export type EmployerSearch = { text: string; ownOnly: boolean; page: number }
export const EMPLOYERS_ON_A_PAGE = 25

/** One page of the employers an adviser serves, the own ones first, and how many there are. */
export async function employersForAdviser(
  db: Db,
  adviser: SignedInAdviser,
  { text, ownOnly, page }: EmployerSearch,
) {
  const isOwn = eq(employers.adviserId, adviser.accountId)
  const rows = await db
    .select({
      id: employers.id,
      name: employers.name,
      place: municipalities.name,
      adviser: advisers.name,
      isOwn: sql<boolean>`${isOwn}`,
      openVacancies: sql`(
        select count(*) from ${vacancies}
        where ${vacancies.employerId} = ${employers.id}
          and ${inArray(vacancies.status, [...OPEN_VACANCY_STATUSES])}
      )`.mapWith(Number),
      total: sql`count(*) over ()`.mapWith(Number),
    })
    .from(employers)
    .innerJoin(advisers, eq(advisers.id, employers.adviserId))
    .leftJoin(municipalities, eq(municipalities.code, employers.municipality))
    .where(and(ownOnly ? isOwn : servedBy(adviser), matching(text)))
    .orderBy(sql`${isOwn} desc`, asc(employers.name), asc(employers.id))
    .limit(EMPLOYERS_ON_A_PAGE)
    .offset((page - 1) * EMPLOYERS_ON_A_PAGE)
  return { employers: rows, total: rows[0]?.total ?? 0 }
}

function servedBy(adviser: SignedInAdviser): SQL | undefined {
  return or(
    eq(employers.adviserId, adviser.accountId),
    inRegion(employers.municipality, adviser.region),
  )
}

function matching(text: string): SQL | undefined {
  if (text === '') return undefined
  const literally = text.replace(/[\\%_]/g, '\\$&')
  return or(ilike(employers.name, `%${literally}%`), eq(employers.kvk, text.replace(/\s/g, '')))
}
