import { wageBesideLaw } from '#app/domain/placement/least-wage.ts'
import type { OfferTerms } from '#app/domain/placement/terms.ts'
import { type CandidateId, yearsBetween } from '#app/domain/primitives.ts'
import type { Db } from '#db/client.ts'
import { birthDateOf } from '#db/queries/birth-date.ts'

/** Whether the hourly wage is less than the law allows at the candidate's age on the first day. */
export async function paysTooLittle(
  db: Db,
  candidateId: CandidateId,
  { hourlyWageCents, startsOn }: OfferTerms,
): Promise<boolean> {
  const born = await birthDateOf(db, candidateId)
  const age = born && yearsBetween(born, startsOn)
  return wageBesideLaw(hourlyWageCents, age, startsOn).kind === 'tooLow'
}
