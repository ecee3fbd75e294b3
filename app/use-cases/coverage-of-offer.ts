import type { Coverage } from '#app/domain/coverage/coverage.ts'
import { determineCoverage } from '#app/domain/coverage/determine-coverage.ts'
import { spanOf } from '#app/domain/coverage/terms.ts'
import type { AuthorityAnswers, OfferTerms } from '#app/domain/placement/terms.ts'
import type { CandidateId, IsoDate } from '#app/domain/primitives.ts'
import type { Db } from '#db/client.ts'
import { coverageFactsOf } from '#db/queries/coverage-facts.ts'

type Offer = { candidateId: CandidateId; terms: OfferTerms; authorityAnswers: AuthorityAnswers }

/**
 * What covers an offer by what is known today. Work with an ordinary employer is never a job of the sociale
 * werkvoorziening, so that is known to be no.
 */
export async function coverageOfOffer(
  db: Db,
  { candidateId, terms, authorityAnswers: answers }: Offer,
  on: IsoDate,
): Promise<Coverage> {
  const { candidate, decisions } = await coverageFactsOf(db, candidateId, spanOf(terms).workStart)
  return determineCoverage({
    candidate,
    terms: { ...terms, wswArticle2: false },
    employer: {},
    authority: { decisions, answers },
    on,
  })
}
