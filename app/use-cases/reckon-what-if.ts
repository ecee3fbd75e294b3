import type { JobcoachChoice } from '#app/domain/coverage/terms.ts'
import type { WhatIf } from '#app/domain/coverage/what-if.ts'
import { whatIfOf } from '#app/domain/coverage/what-if-of.ts'
import type { EmployerChoice } from '#app/domain/placement/employer-choice.ts'
import { PLACEMENT_REFUSALS } from '#app/domain/placement/refusals.ts'
import type { OfferTerms } from '#app/domain/placement/terms.ts'
import type { CandidateId, IsoDate } from '#app/domain/primitives.ts'
import type { Db } from '#db/client.ts'
import { coverageOfOffer } from './coverage-of-offer.ts'
import type { Services } from './services.ts'
import { wageForCandidate } from './wage-for-candidate.ts'

export type WhatIfAbout = { candidateId: CandidateId; employerChoice: EmployerChoice | null }

/**
 * What these terms would come to for this candidate today, with what an offer on them would be refused for. Nothing is kept. Answers of municipality and UWV do not
 * count: they were given on other terms.
 */
export async function reckonWhatIf(
  { db, clock }: Pick<Services, 'db' | 'clock'>,
  { candidateId, employerChoice }: WhatIfAbout,
  { terms, jobcoach }: { terms: OfferTerms; jobcoach: JobcoachChoice | null },
): Promise<WhatIf> {
  const who = jobcoach ?? employerChoice?.jobcoach
  const choice = who === undefined ? null : chosen(who, terms, employerChoice)
  const today = clock.today()
  const about = { candidateId, terms, authorityAnswers: {}, employerChoice: choice }
  const coverage = await coverageOfOffer(db, about, today)
  return whatIfOf(coverage, await warningsOf(db, candidateId, terms, today))
}

/** What an offer on these terms would be refused for, and what to look out for in the wage. */
async function warningsOf(
  db: Db,
  candidateId: CandidateId,
  terms: OfferTerms,
  today: IsoDate,
): Promise<string[]> {
  const wage = await wageForCandidate(db, candidateId, terms)
  return [
    ...(terms.startsOn <= today ? [PLACEMENT_REFUSALS.startsTooSoon] : []),
    ...(wage.kind === 'tooLow' ? [PLACEMENT_REFUSALS.wageTooLow] : []),
    ...(wage.kind === 'youthOnly' ? [wage.sentence] : []),
  ]
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
