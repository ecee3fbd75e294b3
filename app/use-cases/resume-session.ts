import type { SignedIn } from '#app/domain/access/signed-in.ts'
import { prolongSession, sessionByToken } from '#db/queries/sessions.ts'
import type { Services } from './services.ts'
import { isWorthProlonging, sessionUntil } from './session-until.ts'

/** Who is signed in with this token; using a session prolongs it. Null when it ended or the account has. */
export async function resumeSession(
  { db, clock }: Services,
  token: string,
): Promise<SignedIn | null> {
  const now = clock.now()
  const session = await sessionByToken(db, token, now)
  if (!session) return null

  if (isWorthProlonging(session, now))
    await prolongSession(db, token, sessionUntil(session.startedAt, now))
  return session.signedIn
}
