import { addDays, type IsoDate, yearsBetween } from '#app/domain/primitives.ts'
import type { Outcome } from '../coverage.ts'
import { dayOfAge, lastDayWithin } from '../days.ts'
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
      day: dayOfAge(birthDate, Number(value)),
      inForceFrom,
      inForceUntil,
    }))
    .find(({ day, inForceUntil }) => inForceUntil === null || day <= inForceUntil)
  return reached?.day ?? null
}

/** How far ahead the AOW age counts as an end in a contract that has none. */
const HORIZON_MONTHS = 60

/**
 * The last day before the AOW age, when that comes within the contract, or within five years without an end. Someone
 * who is registered, or has a benefit, is taken not to have reached it when the birth date is not known: both end then.
 */
export function lastDayBeforeStateAge({ candidate, span, terms }: CoverageCase): IsoDate | null {
  const retiresOn = stateAgeOn(candidate)
  if (retiresOn === null) return null
  const horizon = span.contractEnd ?? lastDayWithin(terms.startsOn, HORIZON_MONTHS)
  return retiresOn <= horizon ? addDays(retiresOn, -1) : null
}

/** Whether someone has the AOW age on the first day with wage. */
export function isOfStateAge({ candidate, span }: CoverageCase): boolean {
  const retiresOn = stateAgeOn(candidate)
  return retiresOn !== null && retiresOn <= span.workStart
}
