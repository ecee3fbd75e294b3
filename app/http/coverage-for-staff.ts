import type { Coverage } from '#app/domain/coverage/coverage.ts'
import { type EmployerCoverage, forEmployer } from '#app/domain/coverage/for-employer.ts'
import { becauseForStaff } from '#app/domain/coverage/words/staff-sentences.ts'
import { type CoveredOffer, coverageOfOffer } from '#app/use-cases/coverage-of-offer.ts'
import type { Services } from '#app/use-cases/services.ts'

type Offer = CoveredOffer & { coverage: Coverage | null }
/** What the employer reads, with beside each line why, for adviser and jobhunter. */
export type StaffCoverage = EmployerCoverage & { why: string[] }

/** The coverage of an offer for adviser and jobhunter: as fixed once it is sent, as it is now before that, with why. */
export async function coverageForStaff(
  { db, clock }: Pick<Services, 'db' | 'clock'>,
  offer: Offer,
): Promise<StaffCoverage> {
  const coverage = offer.coverage ?? (await coverageOfOffer(db, offer, clock.today()))
  return { ...forEmployer(coverage), why: coverage.instruments.map(becauseForStaff) }
}
