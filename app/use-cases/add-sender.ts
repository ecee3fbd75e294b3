import type { NewSenderInput } from '#app/domain/access/forms.ts'
import type { SignedInAdministrator } from '#app/domain/access/signed-in.ts'
import type { SenderId } from '#app/domain/primitives.ts'
import { insertSender } from '#db/queries/senders.ts'
import { type Outcome, refuse } from './outcome.ts'
import type { Services } from './services.ts'

/** An administrator adds a sender: a municipality or UWV, with a team and people of its own. */
export async function addSender(
  { db }: Services,
  _administrator: SignedInAdministrator,
  sender: NewSenderInput,
): Promise<Outcome<'senderExists', { senderId: SenderId }>> {
  const senderId = await insertSender(db, sender)
  return senderId ? { ok: true, senderId } : refuse('senderExists')
}
