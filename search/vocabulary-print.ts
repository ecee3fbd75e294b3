import { createHash } from 'node:crypto'
import { eq } from 'drizzle-orm'
import {
  COMPETENCIES,
  relatedCompetencies,
  SECTORS,
  synonymSets,
  TALENTS,
  TASKS,
} from '#app/domain/vocabulary/vocabulary.ts'
import type { Db } from '#db/client.ts'
import { portalMemory } from '#db/schema/index.ts'

const KEY = 'searchVocabulary'

/** A short mark of the vocabulary: an index that was filled with another one is filled anew. */
export const VOCABULARY = createHash('sha256')
  .update(JSON.stringify([SECTORS, TALENTS, COMPETENCIES, TASKS, synonymSets()]))
  .update(JSON.stringify(COMPETENCIES.map(({ code }) => relatedCompetencies(code))))
  .digest('hex')
  .slice(0, 12)

/** The mark of the vocabulary the table was filled with, or null. */
export async function keptVocabulary(db: Db): Promise<string | null> {
  const [row] = await db
    .select({ value: portalMemory.value })
    .from(portalMemory)
    .where(eq(portalMemory.key, KEY))
  return typeof row?.value === 'string' ? row.value : null
}

/** Writes down that the table is filled with the vocabulary of today. */
export async function keepVocabulary(db: Db): Promise<void> {
  await db
    .insert(portalMemory)
    .values({ key: KEY, value: VOCABULARY })
    .onConflictDoUpdate({ target: portalMemory.key, set: { value: VOCABULARY } })
}
