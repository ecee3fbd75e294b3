import type { OfferTerms } from '#app/domain/placement/terms.ts'
import type { CandidateId } from '#app/domain/primitives.ts'
import type { Db } from '#db/client.ts'
import { wageForCandidate } from './wage-for-candidate.ts'

/** Whether the hourly wage is less than the law allows at the candidate's age on the first day. */
export async function paysTooLittle(
  db: Db,
  candidateId: CandidateId,
  terms: OfferTerms,
): Promise<boolean> {
  return (await wageForCandidate(db, candidateId, terms)).kind === 'tooLow'
}
