import type { AccountId } from '#app/domain/primitives.ts'
import { deleteSession, deleteSessionsOf } from '#db/queries/sessions.ts'
import type { Services } from './services.ts'

/** Ends one session; a token that is not one is fine. */
export async function signOut({ db }: Services, token: string): Promise<void> {
  await deleteSession(db, token)
}

/** Ends every session of an account, this one too. */
export async function signOutEverywhere(
  { db }: Services,
  { accountId }: { accountId: AccountId },
): Promise<void> {
  await deleteSessionsOf(db, accountId)
}
