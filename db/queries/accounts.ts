import { and, asc, count, eq, isNull, ne, sql } from 'drizzle-orm'
import type { ManagedAccount } from '#app/domain/access/who-may-manage.ts'
import type { Role } from '#app/domain/actor.ts'
import type {
  AccountId,
  EmployerId,
  MunicipalityCode,
  RegionCode,
  SenderId,
} from '#app/domain/primitives.ts'
import type { Db } from '#db/client.ts'
import { accounts, adviserPlaces, employers } from '#db/schema/index.ts'

/** A new account; which of sender, employer and region is set follows from the role. */
export type NewAccount = { email: string; name: string; passwordHash?: string | null } & (
  | { role: 'employer'; employerId: EmployerId }
  | { role: 'adviser'; region: RegionCode }
  | { role: 'jobhunter' | 'manager'; senderId: SenderId }
  | { role: 'administrator' }
)

/** Null when an account with this address stands already. */
export async function insertAccount(db: Db, account: NewAccount): Promise<AccountId | null> {
  const [row] = await db
    .insert(accounts)
    .values(account)
    .onConflictDoNothing()
    .returning({ id: accounts.id })
  return row?.id ?? null
}

/** The account that signs in with this address; null for an unknown address or an ended account. */
export async function accountByEmail(db: Db, email: string) {
  const [row] = await db
    .select({ id: accounts.id, role: accounts.role, passwordHash: accounts.passwordHash })
    .from(accounts)
    .where(and(eq(sql`lower(${accounts.email})`, email.toLowerCase()), isNull(accounts.endedAt)))
  return row ?? null
}

export async function passwordHashOf(db: Db, id: AccountId): Promise<string | null> {
  const [row] = await db
    .select({ passwordHash: accounts.passwordHash })
    .from(accounts)
    .where(and(eq(accounts.id, id), isNull(accounts.endedAt)))
  return row?.passwordHash ?? null
}

/** The account someone signed in with, for the page about it. */
export async function ownAccount(db: Db, id: AccountId) {
  const [row] = await db
    .select({ name: accounts.name, email: accounts.email, phone: accounts.phone })
    .from(accounts)
    .where(eq(accounts.id, id))
  return row ?? null
}

/** The number on which people reach someone. */
export async function setPhone(db: Db, id: AccountId, phone: string): Promise<void> {
  await db.update(accounts).set({ phone }).where(eq(accounts.id, id))
}

/** False when the account ended meanwhile. */
export async function setPasswordHash(
  db: Db,
  id: AccountId,
  passwordHash: string,
): Promise<boolean> {
  const rows = await db
    .update(accounts)
    .set({ passwordHash })
    .where(and(eq(accounts.id, id), isNull(accounts.endedAt)))
    .returning({ id: accounts.id })
  return rows.length === 1
}

export type AccountToManage = ManagedAccount & {
  id: AccountId
  name: string
  region: RegionCode | null
  employerId: EmployerId | null
  hasPassword: boolean
  hasEnded: boolean
}

/** Locks an account for whoever is about to invite, hand over or end it, with what decides who may. */
export async function lockAccount(db: Db, id: AccountId): Promise<AccountToManage | null> {
  const [row] = await db
    .select({ account: accounts, municipality: employers.municipality, by: employers.adviserId })
    .from(accounts)
    .leftJoin(employers, eq(employers.id, accounts.employerId))
    .where(eq(accounts.id, id))
    .for('no key update', { of: accounts })
  if (!row) return null

  const { account, municipality, by } = row
  return {
    id: account.id,
    name: account.name,
    role: account.role,
    senderId: account.senderId,
    employerId: account.employerId,
    region: account.region,
    hasPassword: account.passwordHash !== null,
    hasEnded: account.endedAt !== null,
    employer: municipality && by ? { municipality, adviserId: by } : null,
  }
}

/** False when it had ended already. */
export async function endAccountRow(db: Db, id: AccountId, endedAt: Date): Promise<boolean> {
  const rows = await db
    .update(accounts)
    .set({ endedAt })
    .where(and(eq(accounts.id, id), isNull(accounts.endedAt)))
    .returning({ id: accounts.id })
  return rows.length === 1
}

/** How many others of this role can sign in: of one sender or employer where the account has one. */
export async function countColleagues(
  db: Db,
  of: Pick<AccountToManage, 'id' | 'role' | 'senderId' | 'employerId'>,
): Promise<number> {
  const [row] = await db
    .select({ others: count() })
    .from(accounts)
    .where(
      and(
        eq(accounts.role, of.role),
        ne(accounts.id, of.id),
        isNull(accounts.endedAt),
        sql`${accounts.passwordHash} is not null`,
        of.senderId ? eq(accounts.senderId, of.senderId) : undefined,
        of.employerId ? eq(accounts.employerId, of.employerId) : undefined,
      ),
    )
  return row?.others ?? 0
}

/** Whether anyone of a role can still sign in, or has been invited to. */
export async function hasAccountOfRole(db: Db, role: Role): Promise<boolean> {
  const rows = await db
    .select({ id: accounts.id })
    .from(accounts)
    .where(and(eq(accounts.role, role), isNull(accounts.endedAt)))
    .limit(1)
  return rows.length === 1
}

/** Advisers who can sign in, by name; those of one region when it is given. */
export async function activeAdvisers(db: Db, region?: RegionCode) {
  return db
    .select({ id: accounts.id, name: accounts.name, region: accounts.region })
    .from(accounts)
    .where(
      and(
        eq(accounts.role, 'adviser'),
        isNull(accounts.endedAt),
        region ? eq(accounts.region, region) : undefined,
      ),
    )
    .orderBy(asc(accounts.name))
}

/** The adviser of a place: the one it was given to, else the one of the region with the fewest employers. */
export async function adviserOfPlace(
  db: Db,
  municipality: MunicipalityCode,
  region: RegionCode | null,
): Promise<AccountId | null> {
  const [row] = await db
    .select({ id: accounts.id })
    .from(accounts)
    .leftJoin(
      adviserPlaces,
      and(eq(adviserPlaces.adviserId, accounts.id), eq(adviserPlaces.municipality, municipality)),
    )
    .where(
      and(
        eq(accounts.role, 'adviser'),
        isNull(accounts.endedAt),
        sql`(${adviserPlaces.municipality} is not null or ${accounts.region} = ${region})`,
      ),
    )
    .orderBy(
      sql`${adviserPlaces.municipality} is null`,
      sql`(select count(*) from ${employers} where ${employers.adviserId} = ${accounts.id})`,
      asc(accounts.id),
    )
    .limit(1)
  return row?.id ?? null
}
