import type { SignedIn } from '#app/domain/access/signed-in.ts'
import { mayManageAccount } from '#app/domain/access/who-may-manage.ts'
import type { AccountId } from '#app/domain/primitives.ts'
import { lockAccount } from '#db/queries/accounts.ts'
import { revokeOpenInvitations } from '#db/queries/invitations.ts'
import { recordMoves } from '#db/queries/moves.ts'
import { inOneStep } from './in-one-step.ts'
import { invitationMove } from './issue-invitation.ts'
import { type Outcome, refuse } from './outcome.ts'
import type { Services } from './services.ts'

/** Takes back the links of an account that were not used yet; none open is fine. */
export async function revokeInvitation(
  services: Services,
  who: SignedIn,
  accountId: AccountId,
): Promise<Outcome<'notThere'>> {
  return inOneStep(services, async (db) => {
    const account = await lockAccount(db, accountId)
    if (!account || !mayManageAccount(who, account)) return refuse('notThere')

    const revoked = await revokeOpenInvitations(db, accountId, services.clock.now())
    await recordMoves(
      db,
      revoked.map((id) => invitationMove(id, who, 'issued', 'revoked')),
    )
    return { ok: true }
  })
}
