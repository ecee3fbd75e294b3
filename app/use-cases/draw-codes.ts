import { type CandidateCode, candidateCodeFrom } from '#app/domain/candidate/candidate-code.ts'
import type { Randomness } from '#app/ports/randomness.ts'
import type { Db } from '#db/client.ts'
import { takenCodes } from '#db/queries/register-candidates.ts'
import { inChunks } from './in-chunks.ts'

/** Draws public codes that nobody has yet, as many as asked for, all different. */
export async function drawCodes(
  db: Db,
  random: Randomness,
  count: number,
): Promise<CandidateCode[]> {
  const free = new Set<CandidateCode>()
  while (free.size < count) {
    const drawn = new Set<CandidateCode>()
    while (free.size + drawn.size < count) {
      const code = candidateCodeFrom(Array.from({ length: 5 }, random.fraction))
      if (!free.has(code)) drawn.add(code)
    }
    const taken = new Set(await inChunks([...drawn], (codes) => takenCodes(db, codes)))
    for (const code of drawn) if (!taken.has(code)) free.add(code)
  }
  return [...free]
}
