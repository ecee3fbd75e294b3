import { type Holdings, isFree } from '#app/domain/access/holdings.ts'
import type { SignedIn } from '#app/domain/access/signed-in.ts'
import { mayManageAccount } from '#app/domain/access/who-may-manage.ts'
import type { AccountId } from '#app/domain/primitives.ts'
import type { Db } from '#db/client.ts'
import {
  type AccountToManage,
  countColleagues,
  endAccountRow,
  lockAccount,
} from '#db/queries/accounts.ts'
import { holdingsOf, senderHasPeople } from '#db/queries/hand-over.ts'
import { revokeOpenInvitations } from '#db/queries/invitations.ts'
import { recordMoves } from '#db/queries/moves.ts'
import { deleteSessionsOf } from '#db/queries/sessions.ts'
import { inOneStep } from './in-one-step.ts'
import { invitationMove } from './issue-invitation.ts'
import { refuse } from './outcome.ts'
import type { Services } from './services.ts'

export type Ended =
  | { ok: true }
  | {
      ok: false
      because: 'notThere' | 'hasEnded' | 'yourself' | 'lastAdministrator' | 'lastManager'
    }
  | { ok: false; because: 'stillHolds'; holdings: Holdings; name: string }

/**
 * Ends an account, its sessions and its open links. Refused while something still hangs on it: caseload,
 * employers and open ways are handed over first, and the last one who can look after others stays.
 */
export async function endAccount(
  services: Services,
  who: SignedIn,
  accountId: AccountId,
): Promise<Ended> {
  if (who.accountId === accountId) return refuse('yourself')

  return inOneStep(services, async (db) => {
    const account = await lockAccount(db, accountId)
    if (!account || !mayManageAccount(who, account)) return refuse('notThere')
    if (account.hasEnded) return refuse('hasEnded')

    const stays = await whyItStays(db, account)
    if (stays) return stays

    await end(services, db, who, accountId)
    return { ok: true }
  })
}

async function whyItStays(db: Db, account: AccountToManage) {
  const isLast = (await countColleagues(db, account)) === 0
  if (isLast && account.role === 'administrator') return refuse('lastAdministrator')
  if (isLast && account.role === 'manager' && (await leavesPeople(db, account)))
    return refuse('lastManager')

  const holdings = await holdingsOf(db, account.id, isLast ? account.employerId : null)
  if (isFree(holdings)) return null
  return { ok: false as const, because: 'stillHolds' as const, holdings, name: account.name }
}

async function leavesPeople(db: Db, { id, senderId }: AccountToManage): Promise<boolean> {
  return senderId !== null && (await senderHasPeople(db, senderId, id))
}

async function end({ clock }: Services, db: Db, who: SignedIn, accountId: AccountId) {
  const now = clock.now()
  await endAccountRow(db, accountId, now)
  await deleteSessionsOf(db, accountId)
  const revoked = await revokeOpenInvitations(db, accountId, now)
  await recordMoves(db, [
    { object: 'account', objectId: accountId, from: 'active', to: 'ended', by: who },
    ...revoked.map((id) => invitationMove(id, who, 'issued', 'revoked')),
  ])
}
