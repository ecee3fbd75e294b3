import type { Db } from '#db/client.ts'
import { insertAccount, type NewAccount } from '#db/queries/accounts.ts'
import { recordMoves } from '#db/queries/moves.ts'
import { type Issuer, issueInvitation, type OneTimeLink } from './issue-invitation.ts'
import { type Outcome, refuse } from './outcome.ts'
import type { Services } from './services.ts'

/** A new account and its first one-time link; refused when the address is in use. */
export type Invited = Outcome<'emailInUse', { link: OneTimeLink }>

/** Makes an account with its first one-time link, in the caller's transaction; whoever calls has checked who may. */
export async function openAccount(
  services: Pick<Services, 'clock' | 'random'>,
  db: Db,
  by: Issuer,
  account: NewAccount,
): Promise<Invited> {
  const id = await insertAccount(db, account)
  if (!id) return refuse('emailInUse')

  await recordMoves(db, [{ object: 'account', objectId: id, from: null, to: 'active', by }])
  const link = await issueInvitation(services, db, by, { id, hasPassword: false })
  return { ok: true, link }
}
