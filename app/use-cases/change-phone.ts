import type { SignedIn } from '#app/domain/access/signed-in.ts'
import { setPhone } from '#db/queries/accounts.ts'
import type { Services } from './services.ts'

/** Someone changes the own phone number, which stands with the name where others need to call. */
export async function changePhone(
  { db }: Pick<Services, 'db'>,
  { accountId }: Pick<SignedIn, 'accountId'>,
  phone: string,
): Promise<void> {
  await setPhone(db, accountId, phone)
}
