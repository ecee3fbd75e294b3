import { addDays, type IsoDate, yearsBetween } from '#app/domain/primitives.ts'
import { dayOfAge, earlierEnd } from '../days.ts'
import { rowOn } from '../law/dated.ts'
import { ADULT, APPRENTICE_SCALE, apprenticePercentageOn } from '../law/minimum-wage.ts'
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

/** The last day in a row, from `from` on, of the lower wage of an apprentice; null where it does not hold on that day. */
export function lastApprenticeDay(one: CoverageCase, from: IsoDate): IsoDate | null {
  const { birthDate } = one.candidate
  if (birthDate === undefined || !hasApprenticeWage(one, from)) return null
  const rateEnds = rowOn(APPRENTICE_SCALE, from)?.inForceUntil ?? null
  return earlierEnd(rateEnds, addDays(dayOfAge(birthDate, ADULT * 12), -1))
}

function hasApprenticeRate(birthDate: IsoDate, on: IsoDate): boolean {
  return apprenticePercentageOn(yearsBetween(birthDate, on), on) !== null
}
