import type { SignInInput } from '#app/domain/access/forms.ts'
import type { Role } from '#app/domain/actor.ts'
import type { AccountId } from '#app/domain/primitives.ts'
import type { Db } from '#db/client.ts'
import { accountByEmail } from '#db/queries/accounts.ts'
import { deleteExpiredSessions, insertSession } from '#db/queries/sessions.ts'
import { type Outcome, refuse } from './outcome.ts'
import type { Services } from './services.ts'
import { sessionUntil } from './session-until.ts'

/** A session as the cookie carries it: only a hash of the token is kept. */
export type OpenedSession = { token: string }

/** Signs in with address and password. A wrong password and an unknown address get the same answer in the same time. */
export async function signIn(
  services: Services,
  { email, password }: SignInInput,
): Promise<Outcome<'wrong', { session: OpenedSession; role: Role }>> {
  const account = await accountByEmail(services.db, email)
  const matches = await services.passwords.matches(account?.passwordHash ?? null, password)
  if (!account || !matches) return refuse('wrong')

  const session = await openSession(services, services.db, account.id)
  return { ok: true, session, role: account.role }
}

/** Opens a session for someone who has just shown who they are. */
export async function openSession(
  { clock, random }: Pick<Services, 'clock' | 'random'>,
  db: Db,
  accountId: AccountId,
): Promise<OpenedSession> {
  const token = random.token()
  const startedAt = clock.now()
  await deleteExpiredSessions(db, startedAt)
  await insertSession(db, {
    token,
    accountId,
    startedAt,
    expiresAt: sessionUntil(startedAt, startedAt),
  })
  return { token }
}
