import { type WageBesideLaw, wageBesideLaw } from '#app/domain/placement/least-wage.ts'
import type { OfferTerms } from '#app/domain/placement/terms.ts'
import { type CandidateId, yearsBetween } from '#app/domain/primitives.ts'
import type { Services } from '#app/use-cases/services.ts'
import { birthDateOf } from '#db/queries/birth-date.ts'

/** The wage of an offer beside the minimum wage at the candidate's age on the first day. For staff of the offer. */
export async function wageOfOffer(
  { db }: Pick<Services, 'db'>,
  { candidateId, terms }: { candidateId: CandidateId; terms: OfferTerms },
): Promise<WageBesideLaw> {
  const born = await birthDateOf(db, candidateId)
  const age = born && yearsBetween(born, terms.startsOn)
  return wageBesideLaw(terms.hourlyWageCents, age, terms.startsOn)
}
