import type { SignedIn } from '#app/domain/access/signed-in.ts'
import { INVITATION_DAYS, type InvitationKind } from '#app/domain/access/statuses.ts'
import type { AccountId } from '#app/domain/primitives.ts'
import type { Db } from '#db/client.ts'
import { insertInvitation, revokeOpenInvitations } from '#db/queries/invitations.ts'
import { recordMoves } from '#db/queries/moves.ts'
import type { Services } from './services.ts'

/** Who issues: someone signed in who may, or the portal itself (its terminal). */
export type Issuer = SignedIn | { role: 'portal' }

/** A one-time link as it is shown once: only its hash is kept. */
export type OneTimeLink = { token: string; kind: InvitationKind; until: Date }

/**
 * Makes a one-time link for an account, in the caller's transaction; whoever calls has checked that the issuer
 * may. Links made before stop working.
 */
export async function issueInvitation(
  { clock, random }: Pick<Services, 'clock' | 'random'>,
  db: Db,
  by: Issuer,
  account: { id: AccountId; hasPassword: boolean },
): Promise<OneTimeLink> {
  const issuedAt = clock.now()
  const revoked = await revokeOpenInvitations(db, account.id, issuedAt)
  const link = {
    token: random.token(),
    kind: account.hasPassword ? ('newPassword' as const) : ('invitation' as const),
    until: new Date(issuedAt.getTime() + INVITATION_DAYS * 24 * 3_600_000),
  }
  const id = await insertInvitation(db, {
    token: link.token,
    accountId: account.id,
    kind: link.kind,
    issuedBy: 'accountId' in by ? by.accountId : null,
    issuedAt,
    expiresAt: link.until,
  })
  await recordMoves(db, [
    ...revoked.map((objectId) => invitationMove(objectId, by, 'issued', 'revoked')),
    invitationMove(id, by, null, 'issued'),
  ])
  return link
}

/** The dated row of a move of an invitation. */
export function invitationMove(objectId: string, by: Issuer, from: 'issued' | null, to: string) {
  return { object: 'invitation' as const, objectId, from, to, by }
}
