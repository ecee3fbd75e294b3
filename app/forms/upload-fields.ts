import { z } from 'zod'
import { senderId } from '#app/domain/primitives.ts'
import { FILE_REFUSALS } from '#app/domain/register/sentences.ts'
import { checkbox } from './fields.ts'

/** What the server takes in one go, with some room for the rest of the form. */
const MOST_BYTES = 10 * 1024 * 1024

const file = z
  .file('Kies een bestand.')
  // a form without a chosen file sends one without a name
  .refine(({ name }) => name !== '', { message: 'Kies een bestand.', abort: true })
  .min(1, FILE_REFUSALS.empty)
  .max(MOST_BYTES, FILE_REFUSALS.tooLarge)

/** A register file of the own sender; `dryRun` only looks what would happen. */
export const uploadFields = z.object({ file, dryRun: checkbox })
export type UploadFields = z.input<typeof uploadFields>

/** A register file of a sender that is chosen. */
export const uploadForSenderFields = uploadFields.extend({
  senderId: z.uuid('Kies van welk team deze mensen zijn.').pipe(senderId),
})
export type UploadForSenderFields = z.input<typeof uploadForSenderFields>
