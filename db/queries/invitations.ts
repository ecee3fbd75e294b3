import { and, eq, gt, isNull } from 'drizzle-orm'
import type { InvitationKind } from '#app/domain/access/statuses.ts'
import type { AccountId } from '#app/domain/primitives.ts'
import type { Db } from '#db/client.ts'
import { accounts, invitations } from '#db/schema/index.ts'
import { tokenHash } from './token-hash.ts'

export async function insertInvitation(
  db: Db,
  invitation: {
    token: string
    accountId: AccountId
    kind: InvitationKind
    issuedBy: AccountId | null
    issuedAt: Date
    expiresAt: Date
  },
): Promise<string> {
  const { token, ...rest } = invitation
  const [row] = await db
    .insert(invitations)
    .values({ tokenHash: tokenHash(token), ...rest })
    .returning({ id: invitations.id })
  if (!row) throw new Error('an insert of an invitation gave no row')
  return row.id
}

/** A one-time link by its token, in whatever state, with whose it is; null for a token that never was. */
export async function invitationByToken(db: Db, token: string) {
  const [row] = await db
    .select({
      kind: invitations.kind,
      expiresAt: invitations.expiresAt,
      usedAt: invitations.usedAt,
      revokedAt: invitations.revokedAt,
      name: accounts.name,
      email: accounts.email,
      role: accounts.role,
      endedAt: accounts.endedAt,
    })
    .from(invitations)
    .innerJoin(accounts, eq(accounts.id, invitations.accountId))
    .where(eq(invitations.tokenHash, tokenHash(token)))
  return row ?? null
}

/** Uses a link once: only the first of two gets the account, and only while it works. */
export async function takeInvitation(db: Db, token: string, now: Date) {
  const [row] = await db
    .update(invitations)
    .set({ usedAt: now })
    .where(
      and(
        eq(invitations.tokenHash, tokenHash(token)),
        isNull(invitations.usedAt),
        isNull(invitations.revokedAt),
        gt(invitations.expiresAt, now),
      ),
    )
    .returning({ id: invitations.id, accountId: invitations.accountId })
  return row ?? null
}

/** Ends the links of an account that nobody used yet; gives their ids. */
export async function revokeOpenInvitations(
  db: Db,
  accountId: AccountId,
  revokedAt: Date,
): Promise<string[]> {
  const rows = await db
    .update(invitations)
    .set({ revokedAt })
    .where(
      and(
        eq(invitations.accountId, accountId),
        isNull(invitations.usedAt),
        isNull(invitations.revokedAt),
      ),
    )
    .returning({ id: invitations.id })
  return rows.map(({ id }) => id)
}
