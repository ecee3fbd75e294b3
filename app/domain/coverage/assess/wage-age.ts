import { type IsoDate, yearsBetween } from '#app/domain/primitives.ts'
import { apprenticePercentageOn } from '../law/minimum-wage.ts'
import type { Need } from '../words/needs.ts'
import type { CoverageCase } from './coverage-case.ts'

/**
 * What is missing to know someone's minimum wage on a day: the birth date, and of 18 to 20 (until 2027) whether it is
 * an apprenticeship. The adult figure is only for someone known to be one.
 */
export function wageAgeNeeds({ candidate, terms }: CoverageCase, on: IsoDate): Need[] {
  if (candidate.birthDate === undefined) return ['candidate.birthDate']
  const isOpen = hasApprenticeRate(candidate.birthDate, on) && terms.apprenticeship === undefined
  return isOpen ? ['terms.apprenticeship'] : []
}

/** Whether the lower wage of an apprentice holds; how a subsidy is counted from that is not settled. */
export function hasApprenticeWage({ candidate, terms }: CoverageCase, on: IsoDate): boolean {
  const { birthDate } = candidate
  return (
    birthDate !== undefined && terms.apprenticeship === true && hasApprenticeRate(birthDate, on)
  )
}

function hasApprenticeRate(birthDate: IsoDate, on: IsoDate): boolean {
  return apprenticePercentageOn(yearsBetween(birthDate, on), on) !== null
}
