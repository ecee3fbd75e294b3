import type { SenderId } from '#app/domain/primitives.ts'
import { type NewSender, senderOfName } from '#app/domain/register/sender-of-name.ts'
import { placesOf } from '#db/queries/places.ts'
import { allSenders, insertSender } from '#db/queries/senders.ts'
import { type ImportInput, type ImportReport, importRegister } from './import-register.ts'
import { readRegisterFile } from './read-register-file.ts'
import type { Services } from './services.ts'

export type ForSender =
  | { ok: true; sender: { name: string; isNew: boolean }; report: ImportReport }
  | { ok: false; because: 'unknownSender'; known: string[] }

/**
 * Reads a register file for a sender by name. A municipality or UWV that is no sender yet becomes one, unless the
 * file is refused or it is a dry run.
 */
export async function importForSender(
  services: Services,
  { senderName, ...input }: Omit<ImportInput, 'senderId'> & { senderName: string },
): Promise<ForSender> {
  const known = await allSenders(services.db)
  const { municipalities } = await placesOf(services.db)
  const sender = senderOfName(senderName, known, municipalities)
  if (!sender) {
    return { ok: false, because: 'unknownSender', known: known.map(({ name }) => name) }
  }
  const isNew = !('id' in sender)
  const senderId = isNew ? await newSenderFor(services, sender, input) : sender.id
  const report =
    typeof senderId === 'string' || senderId === null
      ? await importRegister(services, { ...input, senderId })
      : senderId
  return { ok: true, sender: { name: sender.name, isNew }, report }
}

/** The id of a sender made for this file; null for a dry run; what is wrong with the file when it is refused. */
async function newSenderFor(
  { db }: Services,
  sender: NewSender,
  { bytes, dryRun }: Pick<ImportInput, 'bytes' | 'dryRun'>,
): Promise<SenderId | null | Extract<ImportReport, { ok: false }>> {
  const file = await readRegisterFile(bytes)
  if (!file.ok) return file
  if (dryRun) return null
  const id = await insertSender(db, sender)
  if (!id) throw new Error('a sender was made by someone else just now')
  return id
}
