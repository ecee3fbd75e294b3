import { eq } from 'drizzle-orm'
import type { Fact } from '#app/domain/candidate/facts.ts'
import { type CandidateId, municipalityCode } from '#app/domain/primitives.ts'
import { candidateIdentities } from '#db/schema/index.ts'
import { learn } from './make-facts.ts'
import { day } from './make-way.ts'
import { makeCandidate, type World } from './make-world.ts'

/** A candidate whom employers see, born in 1990, of a municipality and with these facts, oldest first. */
export async function makeSomeone(
  world: World,
  municipality: string,
  facts: readonly Fact[],
): Promise<CandidateId> {
  const candidateId = await makeCandidate(world)
  await world.services.db
    .update(candidateIdentities)
    .set({ municipality: municipalityCode.parse(municipality), birthDate: day('1990-05-14') })
    .where(eq(candidateIdentities.candidateId, candidateId))
  for (const fact of facts) await learn(world, candidateId, fact)
  return candidateId
}
