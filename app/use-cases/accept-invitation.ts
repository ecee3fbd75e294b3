import type { Role } from '#app/domain/actor.ts'
import { lockAccount, setPasswordHash } from '#db/queries/accounts.ts'
import { takeInvitation } from '#db/queries/invitations.ts'
import { recordMoves } from '#db/queries/moves.ts'
import { deleteSessionsOf } from '#db/queries/sessions.ts'
import { inOneStep } from './in-one-step.ts'
import { type Outcome, refuse } from './outcome.ts'
import type { Services } from './services.ts'
import { type OpenedSession, openSession } from './sign-in.ts'

/**
 * Uses a one-time link: sets the password, signs out whoever was signed in, and signs this person in. Refused
 * when the link was used, replaced, taken back or is too old.
 */
export async function acceptInvitation(
  services: Services,
  token: string,
  password: string,
): Promise<Outcome<'linkClosed', { session: OpenedSession; role: Role }>> {
  const passwordHash = await services.passwords.hash(password)
  return inOneStep(services, async (db) => {
    const taken = await takeInvitation(db, token, services.clock.now())
    const account = taken && (await lockAccount(db, taken.accountId))
    if (!account || account.hasEnded) return refuse('linkClosed')

    await setPasswordHash(db, account.id, passwordHash)
    await deleteSessionsOf(db, account.id)
    await recordMoves(db, [
      {
        object: 'invitation',
        objectId: taken.id,
        from: 'issued',
        to: 'used',
        by: { role: account.role, accountId: account.id },
      },
    ])
    const session = await openSession(services, db, account.id)
    return { ok: true, session, role: account.role }
  })
}
