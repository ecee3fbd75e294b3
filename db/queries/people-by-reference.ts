import { eq } from 'drizzle-orm'
import type { SenderId } from '#app/domain/primitives.ts'
import type { Db } from '#db/client.ts'
import { candidates } from '#db/schema/index.ts'

/** Everyone of a sender, with the sender's own number. */
export async function peopleWithReference(db: Db, senderId: SenderId) {
  return db
    .select({
      candidateId: candidates.id,
      code: candidates.code,
      reference: candidates.reference,
      profileVersion: candidates.profileVersion,
    })
    .from(candidates)
    .where(eq(candidates.senderId, senderId))
}
