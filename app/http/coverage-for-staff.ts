import { checklistFor } from '#app/domain/coverage/checklist.ts'
import type { ChecklistItem } from '#app/domain/coverage/checklist-item.ts'
import type { Coverage } from '#app/domain/coverage/coverage.ts'
import { type EmployerCoverage, forEmployer } from '#app/domain/coverage/for-employer.ts'
import { spanOf } from '#app/domain/coverage/terms.ts'
import { becauseForStaff } from '#app/domain/coverage/words/staff-sentences.ts'
import type { IsoDate } from '#app/domain/primitives.ts'
import { type CoveredOffer, coverageOfOffer } from '#app/use-cases/coverage-of-offer.ts'
import type { Services } from '#app/use-cases/services.ts'

type Offer = CoveredOffer & { coverage: Coverage | null }
/** What the employer reads, with beside each line why, and what there is to do; for adviser and jobhunter. */
export type StaffCoverage = {
  coverage: EmployerCoverage
  why: string[]
  checklist: ChecklistItem[]
  workStart: IsoDate
}

/** The coverage of an offer for adviser and jobhunter: as fixed once it is sent, as it is now before that, with why. */
export async function coverageForStaff(
  { db, clock }: Pick<Services, 'db' | 'clock'>,
  offer: Offer,
): Promise<StaffCoverage> {
  const coverage = offer.coverage ?? (await coverageOfOffer(db, offer, clock.today()))
  return {
    coverage: forEmployer(coverage),
    why: coverage.instruments.map(becauseForStaff),
    checklist: checklistFor(coverage, offer.terms),
    workStart: spanOf(offer.terms).workStart,
  }
}
