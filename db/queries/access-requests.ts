import { and, asc, eq, isNull, or, type SQL } from 'drizzle-orm'
import type { SignedInAdviser } from '#app/domain/access/signed-in.ts'
import type { AccessRequestStatus } from '#app/domain/access/statuses.ts'
import type { AccountId, EmployerId, IsoDate, MunicipalityCode } from '#app/domain/primitives.ts'
import type { Db } from '#db/client.ts'
import { accessRequests, accounts, municipalities } from '#db/schema/index.ts'
import { inRegion } from './in-region.ts'

export type NewAccessRequest = {
  name: string
  kvk: string
  municipality: MunicipalityCode
  phone: string
  work: string
  adviserId: AccountId | null
  dueOn: IsoDate
  askedAt: Date
}

export async function insertAccessRequest(db: Db, request: NewAccessRequest): Promise<string> {
  const [row] = await db.insert(accessRequests).values(request).returning({ id: accessRequests.id })
  if (!row) throw new Error('an insert of a request for access gave no row')
  return row.id
}

/** Whether the same question stands already: same number, same phone. */
export async function sameQuestionStands(
  db: Db,
  { kvk, phone }: { kvk: string; phone: string },
): Promise<boolean> {
  const rows = await db
    .select({ id: accessRequests.id })
    .from(accessRequests)
    .where(
      and(
        eq(accessRequests.kvk, kvk),
        eq(accessRequests.phone, phone),
        eq(accessRequests.status, 'asked'),
      ),
    )
    .limit(1)
  return rows.length === 1
}

const COLUMNS = {
  id: accessRequests.id,
  name: accessRequests.name,
  kvk: accessRequests.kvk,
  municipality: accessRequests.municipality,
  place: municipalities.name,
  phone: accessRequests.phone,
  work: accessRequests.work,
  status: accessRequests.status,
  adviserId: accessRequests.adviserId,
  adviser: accounts.name,
  employerId: accessRequests.employerId,
  reason: accessRequests.reason,
  dueOn: accessRequests.dueOn,
  askedAt: accessRequests.askedAt,
}

/** A request for access that an adviser may answer: given to them, or of a place in the region. */
export async function accessRequestForAdviser(db: Db, adviser: SignedInAdviser, id: string) {
  const [row] = await from(db, and(eq(accessRequests.id, id), answeredBy(adviser)))
  return row ?? null
}

/** The same, locked for whoever is about to answer it. */
export async function lockAccessRequest(db: Db, adviser: SignedInAdviser, id: string) {
  const [row] = await db
    .select()
    .from(accessRequests)
    .where(and(eq(accessRequests.id, id), answeredBy(adviser)))
    .for('update')
  return row ?? null
}

/** What an adviser has to answer, longest waiting first. */
export async function openAccessRequestsOf(db: Db, adviserId: AccountId) {
  return from(
    db,
    and(eq(accessRequests.adviserId, adviserId), eq(accessRequests.status, 'asked')),
  ).orderBy(asc(accessRequests.askedAt))
}

/** What has no adviser yet, for the administrator, longest waiting first. */
export async function accessRequestsWithoutAdviser(db: Db) {
  return from(
    db,
    and(isNull(accessRequests.adviserId), eq(accessRequests.status, 'asked')),
  ).orderBy(asc(accessRequests.askedAt))
}

/** Answers a request that the caller has locked while it stood open. */
export async function answerAccessRequest(
  db: Db,
  adviser: SignedInAdviser,
  id: string,
  answer: {
    to: Exclude<AccessRequestStatus, 'asked'>
    employerId?: EmployerId
    reason?: string
  },
): Promise<void> {
  const { to, ...rest } = answer
  await db
    .update(accessRequests)
    .set({ status: to, adviserId: adviser.accountId, ...rest })
    .where(and(eq(accessRequests.id, id), eq(accessRequests.status, 'asked'), answeredBy(adviser)))
}

/** Gives a request that nobody has to an adviser; false when it has one or was answered. */
export async function giveAccessRequestRow(
  db: Db,
  id: string,
  adviserId: AccountId,
): Promise<boolean> {
  const rows = await db
    .update(accessRequests)
    .set({ adviserId })
    .where(
      and(
        eq(accessRequests.id, id),
        eq(accessRequests.status, 'asked'),
        isNull(accessRequests.adviserId),
      ),
    )
    .returning({ id: accessRequests.id })
  return rows.length === 1
}

function answeredBy(adviser: SignedInAdviser): SQL | undefined {
  return or(
    eq(accessRequests.adviserId, adviser.accountId),
    inRegion(accessRequests.municipality, adviser.region),
  )
}

function from(db: Db, which: SQL | undefined) {
  return db
    .select(COLUMNS)
    .from(accessRequests)
    .leftJoin(municipalities, eq(municipalities.code, accessRequests.municipality))
    .leftJoin(accounts, eq(accounts.id, accessRequests.adviserId))
    .where(which)
}
