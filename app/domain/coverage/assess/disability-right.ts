import { addMonths, type IsoDate } from '#app/domain/primitives.ts'
import { firstOfMonth, lastDayWithin } from '../days.ts'
import { limitOn } from '../law/parameters.ts'
import type { Need } from '../words/needs.ts'
import type { Reason } from '../words/reasons.ts'
import type { CoverageCase } from './coverage-case.ts'
import { holds, holdsDisabilityBenefit } from './held-grounds.ts'

/**
 * Whether someone has the standing of WIA, WAO, WAZ or less than 35 percent on which no-riskpolis (ZW 29b lid 1) and
 * loonkostenvoordeel arbeidsgehandicapte (Wtl 2.6) rest: proven for this start, likely, unknown, or not.
 */
export type DisabilityRight =
  | { is: 'proven'; because: Reason; on: IsoDate }
  | { is: 'likely'; because: Reason; needs: Need[] }
  | { is: 'unknown'; because: Reason; need: Need }
  | { is: 'not'; because: Reason }

const DISABILITY: readonly string[] = ['wia', 'iva', 'wao', 'waz']

export function disabilityRight(one: CoverageCase): DisabilityRight {
  const byBenefit = rightByBenefit(one)
  if (byBenefit.is === 'proven') return byBenefit
  const byDecision = rightUnder35(one)
  return byDecision && RANK[byDecision.is] >= RANK[byBenefit.is] ? byDecision : byBenefit
}

const RANK = { proven: 3, likely: 2, unknown: 1, not: 0 } as const

/** The benefit of the month before the start counts; one that runs before the start may still run then. */
function rightByBenefit({ candidate, span, on }: CoverageCase): DisabilityRight {
  const before = candidate.benefitMonthBeforeStart
  if (before !== undefined) {
    return DISABILITY.includes(before)
      ? {
          is: 'proven',
          because: 'disabilityBenefit',
          on: firstOfMonth(addMonths(span.workStart, -1)),
        }
      : { is: 'not', because: 'noDisabilityBenefit' }
  }
  if (candidate.benefit !== undefined && DISABILITY.includes(candidate.benefit)) {
    const needs: Need[] = ['candidate.benefitMonthBeforeStart']
    if (on < span.workStart) return { is: 'likely', because: 'disabilityBenefitRuns', needs }
  }
  if (!holdsDisabilityBenefit(candidate)) return { is: 'not', because: 'noDisabilityBenefit' }
  return {
    is: 'unknown',
    because: 'disabilityBenefitUnknown',
    need: 'candidate.benefitMonthBeforeStart',
  }
}

/** Less than 35 percent, and the work starts within five years after that decision. */
function rightUnder35({ candidate, span }: CoverageCase): DisabilityRight | null {
  const { under35On } = candidate
  if (under35On) {
    const lastStart = lastDayWithin(under35On, limitOn('fiveYearsMonths', span.workStart))
    if (under35On > span.workStart) return { is: 'not', because: 'under35AfterStart' }
    return span.workStart <= lastStart
      ? { is: 'proven', because: 'under35', on: under35On }
      : { is: 'not', because: 'under35Expired' }
  }
  if (!holds(candidate, 'under35') || under35On === null) return null
  return { is: 'unknown', because: 'under35Unknown', need: 'candidate.under35On' }
}
