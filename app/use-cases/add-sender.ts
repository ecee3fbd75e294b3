import type { NewSenderInput } from '#app/domain/access/forms.ts'
import type { SignedInAdministrator } from '#app/domain/access/signed-in.ts'
import type { SenderId } from '#app/domain/primitives.ts'
import { senderOfName } from '#app/domain/register/sender-of-name.ts'
import { placesOf } from '#db/queries/places.ts'
import { insertSender } from '#db/queries/senders.ts'
import { type Outcome, refuse } from './outcome.ts'
import type { Services } from './services.ts'

/**
 * An administrator adds a sender: a municipality or UWV, with a team and people of its own. One that has the name of a
 * municipality is that municipality; one that works for several is none.
 */
export async function addSender(
  { db }: Services,
  _administrator: SignedInAdministrator,
  { name, kind }: NewSenderInput,
): Promise<Outcome<'senderExists', { senderId: SenderId }>> {
  const { municipalities } = await placesOf(db)
  const named = kind === 'municipality' ? senderOfName(name, [], municipalities) : null
  const municipality = named?.municipality ?? null
  const senderId = await insertSender(db, { name, kind, municipality })
  return senderId ? { ok: true, senderId } : refuse('senderExists')
}
