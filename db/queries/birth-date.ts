import { eq } from 'drizzle-orm'
import type { CandidateId, IsoDate } from '#app/domain/primitives.ts'
import type { Db } from '#db/client.ts'
import { candidateIdentities } from '#db/schema/index.ts'

/** When someone was born, for what the law asks of an age; null when nobody wrote it down. */
export async function birthDateOf(db: Db, id: CandidateId): Promise<IsoDate | null> {
  const [row] = await db
    .select({ birthDate: candidateIdentities.birthDate })
    .from(candidateIdentities)
    .where(eq(candidateIdentities.candidateId, id))
  return row?.birthDate ?? null
}
