import { and, asc, eq, inArray, isNotNull, isNull, type SQL, sql } from 'drizzle-orm'
import type { Role } from '#app/domain/actor.ts'
import type { EmployerId, SenderId } from '#app/domain/primitives.ts'
import type { Db } from '#db/client.ts'
import { accounts, candidates, employers, invitations, senders } from '#db/schema/index.ts'

const STAFF: readonly Role[] = ['adviser', 'jobhunter', 'manager', 'administrator']

/** The staff of a sender, for its manager. */
export async function staffOfSender(db: Db, senderId: SenderId) {
  return people(db, and(eq(accounts.senderId, senderId), isNull(accounts.endedAt)))
}

/** All staff, for the administrator. */
export async function allStaff(db: Db) {
  return people(db, and(inArray(accounts.role, [...STAFF]), isNull(accounts.endedAt)))
}

/** The people of one employer; whoever calls has checked that the employer may be seen. */
export async function peopleOfEmployer(db: Db, employerId: EmployerId) {
  return people(db, and(eq(accounts.employerId, employerId), isNull(accounts.endedAt)))
}

async function people(db: Db, which: SQL | undefined) {
  /** In milliseconds; null without a link that still may be used. */
  const linkUntil = sql<number | null>`(
    select extract(epoch from max(${invitations.expiresAt})) * 1000 from ${invitations}
    where ${invitations.accountId} = ${accounts.id}
      and ${invitations.usedAt} is null and ${invitations.revokedAt} is null
  )`.mapWith(Number)
  return db
    .select({
      id: accounts.id,
      name: accounts.name,
      email: accounts.email,
      role: accounts.role,
      region: accounts.region,
      sender: senders.name,
      hasPassword: sql<boolean>`${isNotNull(accounts.passwordHash)}`,
      linkUntil,
      caseload: sql`(
        select count(*) from ${candidates} where ${candidates.jobhunterId} = ${accounts.id}
      )`.mapWith(Number),
      employers: sql`(
        select count(*) from ${employers} where ${employers.adviserId} = ${accounts.id}
      )`.mapWith(Number),
    })
    .from(accounts)
    .leftJoin(senders, eq(senders.id, accounts.senderId))
    .where(which)
    .orderBy(asc(accounts.role), asc(accounts.name))
}
