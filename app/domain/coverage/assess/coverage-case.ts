import { addMonths, type IsoDate, yearsBetween } from '#app/domain/primitives.ts'
import type { Outcome } from '../coverage.ts'
import type { AuthorityFacts, CandidateFacts, EmployerFacts } from '../facts.ts'
import { type MunicipalPolicy, policyOn } from '../law/municipal-policy.ts'
import { PARAMETERS } from '../law/parameters.ts'
import { type CoverageTerms, type Span, spanOf } from '../terms.ts'

/** All that is known of one placement on the day `on`. */
export type CoverageInput = {
  candidate: CandidateFacts
  terms: CoverageTerms
  employer: EmployerFacts
  authority: AuthorityFacts
  on: IsoDate
}

/** The input with what every rule works out from it: the days of the placement and the municipality's policy. */
export type CoverageCase = CoverageInput & {
  span: Span
  policy: MunicipalPolicy | undefined
  /** In a branch of an unfinished route: how the measuring is supposed to end. */
  supposes: Outcome | null
}

export function caseOf(input: CoverageInput, supposes: Outcome | null = null): CoverageCase {
  const { candidate, terms } = input
  const policy = policyOn(candidate.municipality, terms.startsOn)
  return { ...input, span: spanOf(terms), policy, supposes }
}

/** Whole years of age on a day; undefined when the birth date is not known. */
export function ageOn({ birthDate }: CandidateFacts, on: IsoDate): number | undefined {
  return birthDate === undefined ? undefined : yearsBetween(birthDate, on)
}

/** The day on which someone reaches the AOW age; null when the birth date is not known. */
export function stateAgeOn({ birthDate }: CandidateFacts): IsoDate | null {
  if (birthDate === undefined) return null
  const reached = PARAMETERS.stateAgeMonths
    .map(({ value, inForceFrom, inForceUntil }) => ({
      day: addMonths(birthDate, Number(value)),
      inForceFrom,
      inForceUntil,
    }))
    .find(({ day, inForceUntil }) => inForceUntil === null || day <= inForceUntil)
  return reached?.day ?? null
}
