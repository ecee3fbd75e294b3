import type { CoverageLine } from '#app/domain/coverage/coverage-line.ts'
import { determineCoverage } from '#app/domain/coverage/determine-coverage.ts'
import { type EmployerCoverage, forEmployer } from '#app/domain/coverage/for-employer.ts'
import { becauseForStaff } from '#app/domain/coverage/staff-sentences.ts'
import type { AuthorityAnswers, OfferTerms } from '#app/domain/placement/terms.ts'
import type { CandidateId } from '#app/domain/primitives.ts'
import type { Services } from '#app/use-cases/services.ts'
import { coverageFactsOf } from '#db/queries/coverage-facts.ts'

type Offer = {
  candidateId: CandidateId
  terms: OfferTerms
  authorityAnswers: AuthorityAnswers
  coverage: CoverageLine[] | null
}

/** The coverage of an offer for adviser and jobhunter: as fixed once it is sent, as it is now before that, with why. */
export async function coverageForStaff(
  { db, clock }: Pick<Services, 'db' | 'clock'>,
  { candidateId, terms, authorityAnswers: answers, coverage }: Offer,
): Promise<(EmployerCoverage & { whyForStaff: string })[]> {
  const lines =
    coverage ??
    determineCoverage(
      { ...(await coverageFactsOf(db, candidateId)), answers },
      terms,
      clock.today(),
    )
  return forEmployer(lines).map((line, position) => {
    const fixed = lines[position]
    return { ...line, whyForStaff: fixed ? becauseForStaff(fixed) : '' }
  })
}
