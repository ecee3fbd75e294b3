import { eq } from 'drizzle-orm'
import { z } from 'zod'
import type { Db } from '#db/client.ts'
import { portalMemory } from '#db/schema/index.ts'
import { type CompetencyFrequencies, NOT_COUNTED } from './competency-vector.ts'

const KEY = 'competencyFrequencies'

const remembered = z.object({
  people: z.int().min(0),
  having: z.record(z.string(), z.int().min(0)),
})

/** Who had what when the index was last rebuilt; documents that come in later are weighed by the same. */
export async function countedFrequencies(db: Db): Promise<CompetencyFrequencies> {
  const rows = await db
    .select({ value: portalMemory.value })
    .from(portalMemory)
    .where(eq(portalMemory.key, KEY))
  const [row] = rows
  return row === undefined ? NOT_COUNTED : remembered.parse(row.value)
}

/** Keeps what a rebuild counted. */
export async function keepFrequencies(db: Db, frequencies: CompetencyFrequencies): Promise<void> {
  await db
    .insert(portalMemory)
    .values({ key: KEY, value: frequencies })
    .onConflictDoUpdate({ target: portalMemory.key, set: { value: frequencies } })
}
