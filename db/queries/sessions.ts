import { and, eq, gt, isNull, lt } from 'drizzle-orm'
import type { SignedIn } from '#app/domain/access/signed-in.ts'
import type { AccountId } from '#app/domain/primitives.ts'
import type { Db } from '#db/client.ts'
import { accounts, sessions } from '#db/schema/index.ts'
import { tokenHash } from './token-hash.ts'

export async function insertSession(
  db: Db,
  session: { token: string; accountId: AccountId; startedAt: Date; expiresAt: Date },
): Promise<void> {
  const { token, ...rest } = session
  await db.insert(sessions).values({ id: tokenHash(token), ...rest })
}

/** Who is signed in with this token now; null when nobody is, or the account has ended. */
export async function sessionByToken(db: Db, token: string, now: Date) {
  const [row] = await db
    .select({
      accountId: accounts.id,
      name: accounts.name,
      role: accounts.role,
      employerId: accounts.employerId,
      senderId: accounts.senderId,
      region: accounts.region,
      startedAt: sessions.startedAt,
      expiresAt: sessions.expiresAt,
    })
    .from(sessions)
    .innerJoin(accounts, eq(accounts.id, sessions.accountId))
    .where(
      and(eq(sessions.id, tokenHash(token)), gt(sessions.expiresAt, now), isNull(accounts.endedAt)),
    )
  const signedIn = row && asSignedIn(row)
  return signedIn ? { signedIn, startedAt: row.startedAt, expiresAt: row.expiresAt } : null
}

export async function prolongSession(db: Db, token: string, expiresAt: Date): Promise<void> {
  await db
    .update(sessions)
    .set({ expiresAt })
    .where(eq(sessions.id, tokenHash(token)))
}

export async function deleteSession(db: Db, token: string): Promise<void> {
  await db.delete(sessions).where(eq(sessions.id, tokenHash(token)))
}

/** Signs someone out everywhere. */
export async function deleteSessionsOf(db: Db, accountId: AccountId): Promise<void> {
  await db.delete(sessions).where(eq(sessions.accountId, accountId))
}

export async function deleteExpiredSessions(db: Db, now: Date): Promise<void> {
  await db.delete(sessions).where(lt(sessions.expiresAt, now))
}

type Row = Pick<
  typeof accounts.$inferSelect,
  'name' | 'role' | 'employerId' | 'senderId' | 'region'
> & { accountId: AccountId }

/** Null for an account without what its role needs: it may see nothing. */
function asSignedIn({ accountId, name, role, employerId, senderId, region }: Row): SignedIn | null {
  const person = { accountId, name }
  switch (role) {
    case 'employer':
      return employerId && { ...person, role, employerId }
    case 'adviser':
      return region && { ...person, role, region }
    case 'jobhunter':
      return senderId && { ...person, role, senderId }
    case 'manager':
      return senderId && { ...person, role, senderId }
    case 'administrator':
      return { ...person, role }
  }
}
