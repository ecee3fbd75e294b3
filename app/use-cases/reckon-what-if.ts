import type { JobcoachChoice } from '#app/domain/coverage/terms.ts'
import type { WhatIf } from '#app/domain/coverage/what-if.ts'
import { whatIfOf } from '#app/domain/coverage/what-if-of.ts'
import type { EmployerChoice } from '#app/domain/placement/employer-choice.ts'
import type { OfferTerms } from '#app/domain/placement/terms.ts'
import type { CandidateId } from '#app/domain/primitives.ts'
import { coverageOfOffer } from './coverage-of-offer.ts'
import type { Services } from './services.ts'

export type WhatIfAbout = { candidateId: CandidateId; employerChoice: EmployerChoice | null }

/**
 * What these terms would come to for this candidate today. Nothing is kept. Answers of municipality and UWV do not
 * count: they were given on other terms.
 */
export async function reckonWhatIf(
  { db, clock }: Pick<Services, 'db' | 'clock'>,
  { candidateId, employerChoice }: WhatIfAbout,
  { terms, jobcoach }: { terms: OfferTerms; jobcoach: JobcoachChoice | null },
): Promise<WhatIf> {
  const who = jobcoach ?? employerChoice?.jobcoach
  const choice = who === undefined ? null : chosen(who, terms, employerChoice)
  const about = { candidateId, terms, authorityAnswers: {}, employerChoice: choice }
  return whatIfOf(await coverageOfOffer(db, about, clock.today()))
}

/** Who supports as supposed here, with what the employer said of itself before. */
function chosen(
  jobcoach: JobcoachChoice,
  { intendsToExtend }: OfferTerms,
  said: EmployerChoice | null,
): EmployerChoice {
  return {
    jobcoach,
    organisation: null,
    intendsToExtend,
    workedHereBefore: said?.workedHereBefore ?? null,
    chargesPercentage: said?.chargesPercentage ?? null,
  }
}
