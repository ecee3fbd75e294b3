import type { SignedIn } from '#app/domain/access/signed-in.ts'
import { mayManageAccount } from '#app/domain/access/who-may-manage.ts'
import type { AccountId } from '#app/domain/primitives.ts'
import { lockAccount } from '#db/queries/accounts.ts'
import { inOneStep } from './in-one-step.ts'
import { issueInvitation, type OneTimeLink } from './issue-invitation.ts'
import { type Outcome, refuse } from './outcome.ts'
import type { Services } from './services.ts'

/**
 * Makes the invitation again, or for a forgotten password a link to choose a new one. The old password and
 * sessions stay until the link is used. notThere for an account that this person does not look after.
 */
export async function renewInvitation(
  services: Services,
  who: SignedIn,
  accountId: AccountId,
): Promise<Outcome<'notThere' | 'hasEnded', { link: OneTimeLink; name: string }>> {
  return inOneStep(services, async (db) => {
    const account = await lockAccount(db, accountId)
    if (!account || !mayManageAccount(who, account)) return refuse('notThere')
    if (account.hasEnded) return refuse('hasEnded')

    const link = await issueInvitation(services, db, who, account)
    return { ok: true, link, name: account.name }
  })
}
