import { type WageBesideLaw, wageBesideLaw } from '#app/domain/placement/least-wage.ts'
import type { OfferTerms } from '#app/domain/placement/terms.ts'
import { type CandidateId, yearsBetween } from '#app/domain/primitives.ts'
import type { Db } from '#db/client.ts'
import { birthDateOf } from '#db/queries/birth-date.ts'

/** The hourly wage of terms beside the minimum wage at the candidate's age on the first day. For staff of the way. */
export async function wageForCandidate(
  db: Db,
  candidateId: CandidateId,
  { hourlyWageCents, startsOn }: OfferTerms,
): Promise<WageBesideLaw> {
  const born = await birthDateOf(db, candidateId)
  const age = born && yearsBetween(born, startsOn)
  return wageBesideLaw(hourlyWageCents, age, startsOn)
}
