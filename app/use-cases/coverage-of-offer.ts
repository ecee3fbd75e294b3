import type { Coverage } from '#app/domain/coverage/coverage.ts'
import { determineCoverage } from '#app/domain/coverage/determine-coverage.ts'
import type { EmployerFacts } from '#app/domain/coverage/facts.ts'
import { factsOfPerson, type KnownOfPerson } from '#app/domain/coverage/facts-of-person.ts'
import { type CoverageTerms, spanOf } from '#app/domain/coverage/terms.ts'
import { withoutWageValue } from '#app/domain/coverage/without-wage-value.ts'
import type { EmployerChoice } from '#app/domain/placement/employer-choice.ts'
import type { AuthorityAnswers, OfferTerms } from '#app/domain/placement/terms.ts'
import type { CandidateId, IsoDate } from '#app/domain/primitives.ts'
import type { Db } from '#db/client.ts'
import { knownOfPeople } from '#db/queries/coverage-facts.ts'

/** What an offer says that decides on cover; without a choice the employer has said nothing yet. */
export type CoveredOffer = {
  candidateId: CandidateId
  terms: OfferTerms
  authorityAnswers: AuthorityAnswers
  employerChoice: EmployerChoice | null
}

/** What covers an offer by what is known today. */
export async function coverageOfOffer(db: Db, offer: CoveredOffer, on: IsoDate): Promise<Coverage> {
  const known = await knownOfPeople(db, [offer.candidateId])
  return coverageBy(offer, known.get(offer.candidateId), on)
}

/** What of it may go to the employer: without the candidate's yes nothing that tells the wage value. */
export function sentCoverage(
  coverage: Coverage,
  { mayShowWageValue }: { mayShowWageValue: boolean },
): Coverage {
  return mayShowWageValue ? coverage : withoutWageValue(coverage)
}

/** The same, by what is on record of the candidate. */
export function coverageBy(
  { terms, authorityAnswers: answers, employerChoice }: CoveredOffer,
  known: KnownOfPerson | undefined,
  on: IsoDate,
): Coverage {
  const { candidate, decisions } = factsOfPerson(known, spanOf(terms).workStart)
  return determineCoverage({
    candidate,
    terms: termsWith(terms, employerChoice),
    employer: factsOfEmployer(employerChoice),
    authority: { decisions, answers },
    on,
  })
}

/**
 * What the employer signed goes before what the adviser wrote down for it. Work with an ordinary employer is never a job
 * of the sociale werkvoorziening, so that is known to be no.
 */
function termsWith(terms: OfferTerms, choice: EmployerChoice | null): CoverageTerms {
  const ordinary = { ...terms, wswArticle2: false }
  if (choice === null) return ordinary
  const { jobcoach, intendsToExtend } = choice
  return { ...ordinary, jobcoach, intendsToExtend }
}

function factsOfEmployer(choice: EmployerChoice | null): EmployerFacts {
  if (choice === null) return {}
  const { workedHereBefore, chargesPercentage } = choice
  return { workedHereBefore: workedHereBefore ?? undefined, chargesPercentage }
}
