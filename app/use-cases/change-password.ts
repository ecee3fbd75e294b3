import type { ChangePasswordInput } from '#app/domain/access/forms.ts'
import type { SignedIn } from '#app/domain/access/signed-in.ts'
import { passwordHashOf, setPasswordHash } from '#db/queries/accounts.ts'
import { deleteSessionsOf } from '#db/queries/sessions.ts'
import { inOneStep } from './in-one-step.ts'
import { type Outcome, refuse } from './outcome.ts'
import type { Services } from './services.ts'
import { type OpenedSession, openSession } from './sign-in.ts'

/** Someone changes the own password: every session ends, and a new one opens for this browser. */
export async function changePassword(
  services: Services,
  { accountId }: SignedIn,
  { currentPassword, password }: ChangePasswordInput,
): Promise<Outcome<'wrong', { session: OpenedSession }>> {
  const known = await passwordHashOf(services.db, accountId)
  if (!(await services.passwords.matches(known, currentPassword))) return refuse('wrong')

  const passwordHash = await services.passwords.hash(password)
  return inOneStep(services, async (db) => {
    if (!(await setPasswordHash(db, accountId, passwordHash))) return refuse('wrong')
    await deleteSessionsOf(db, accountId)
    return { ok: true, session: await openSession(services, db, accountId) }
  })
}
