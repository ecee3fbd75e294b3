import { addDays, type IsoDate } from '#app/domain/primitives.ts'
import { earlierEnd, lastDayWithin, laterDay } from '../days.ts'
import { limitOn } from '../law/parameters.ts'
import { subsidyByWageValue } from '../sums/subsidy-amount.ts'
import type { Need } from '../words/needs.ts'
import type { Reason } from '../words/reasons.ts'
import { assessFlatRateSubsidy } from './assess-flat-rate-subsidy.ts'
import { type Assessment, missing, notApplicable } from './assessment.ts'
import { type AuthorityWord, authorityWord } from './authority-word.ts'
import { byDecision } from './by-decision.ts'
import type { CoverageCase } from './coverage-case.ts'
import { holds } from './held-grounds.ts'
import { periodOf } from './period.ts'
import { isRouteOpen } from './register-standing.ts'
import { isInSubsidyGroup, outsideSubsidyGroup, withoutSubsidy } from './subsidy-group.ts'
import { afterApprenticeship, subsidyPeriods } from './subsidy-periods.ts'
import { wageAgeNeeds } from './wage-age.ts'

/**
 * Loonkostensubsidie by wage value (Participatiewet art. 10d). The municipality may grant it, so only a decision
 * confirms it; measured and in the target group it is expected. After a flat rate it begins on the day that ends.
 */
export function assessWageCostSubsidy(one: CoverageCase): Assessment {
  const excluded = withoutSubsidy(one)
  if (excluded) return excluded
  const from = firstDay(one)
  const word = authorityWord(one, 'wageCostSubsidy', { from, until: null })
  if (word.said === 'decided') return decided(one, word, laterDay(word.from, from))
  const excludedYet = fullWageValue(one) ?? outsideSubsidyGroup(one) ?? ruledOut(one, word)
  if (excludedYet) return excludedYet
  const { contractEnd } = one.span
  return contractEnd !== null && contractEnd < from
    ? notApplicable('contractEndsFirst')
    : awaited(one, word, from)
}

/** The day after a flat rate that holds, or may still hold by the terms; without one the first day with wage. */
function firstDay(one: CoverageCase): IsoDate {
  const flatRate = assessFlatRateSubsidy(one)
  return flatRate.until ? addDays(flatRate.until, 1) : one.span.workStart
}

function decided(
  one: CoverageCase,
  word: AuthorityWord & { said: 'decided' },
  from: IsoDate,
): Assessment {
  if (isPromiseOnly(one, word)) return promised(one, word.on, from)
  const measuredOn = measuredSince(one, word, from)
  const full = fullWageValue(one)
  if (full && measuredOn === null) return full
  const lastDay = full && measuredOn ? earlierEnd(addDays(measuredOn, -1), word.until) : word.until
  const counted = measuredOn
    ? amountsAround(one, from, measuredOn, lastDay)
    : amounts(one, from, lastDay, 'confirmed')
  return byDecision(word.on, from, lastDay, counted)
}

/** A yes to the terms of an offer, given before the measuring at work, depends on that; a decision comes after it. */
function isPromiseOnly(one: CoverageCase, word: AuthorityWord & { said: 'decided' }): boolean {
  return isRouteOpen(one) && one.authority.decisions.wageCostSubsidy?.on !== word.on
}

function promised(one: CoverageCase, on: IsoDate, from: IsoDate): Assessment {
  const counted = amounts(one, from, null, 'expected')
  return { certainty: 'expected', because: 'promisedBeforeMeasuring', on, from, ...counted }
}

/**
 * The day of a measuring that came after the decision and after its first day: the decision rests on what was measured
 * before. Null also when nothing was on record before it, as the decision then rests on this one.
 */
function measuredSince(
  { candidate: { wageValue, wageValueBefore } }: CoverageCase,
  decision: { on: IsoDate; until: IsoDate | null },
  from: IsoDate,
): IsoDate | null {
  if (!wageValue || wageValue.measuredOn <= decision.on || wageValue.measuredOn <= from) return null
  if (!wageValueBefore && wageValue.percentage < 100) return null
  const isOver = decision.until !== null && decision.until < wageValue.measuredOn
  return isOver ? null : wageValue.measuredOn
}

/** Until a new measuring by the wage value before it, which may not be on record; from then on what is expected. */
function amountsAround(
  one: CoverageCase,
  from: IsoDate,
  measuredOn: IsoDate,
  until: IsoDate | null,
) {
  const { wageValueBefore = null } = one.candidate
  const then = { ...one, candidate: { ...one.candidate, wageValue: wageValueBefore } }
  const before = amounts(then, from, addDays(measuredOn, -1), 'confirmed')
  if (until !== null && until < measuredOn) return before
  const after = amounts(one, measuredOn, until, 'expected')
  const formula = before.formula.length > 0 ? before.formula : after.formula
  return { periods: [...before.periods, ...after.periods], formula, needs: after.needs }
}

/** Without a gap there is nothing to pay, whatever was decided before. */
function fullWageValue({ candidate: { wageValue } }: CoverageCase): Assessment | null {
  return wageValue && wageValue.percentage >= 100
    ? notApplicable('fullWageValue', wageValue.measuredOn)
    : null
}

function ruledOut(one: CoverageCase, word: AuthorityWord): Assessment | null {
  if (word.said === 'refused') return notApplicable('refused', word.on)
  if (word.said !== 'nothing') return null
  if (one.candidate.inSubsidyTargetGroup === false) return notApplicable('notInTargetGroup')
  const isOnRoute = one.supposes !== null || isRouteOpen(one)
  return one.terms.subsidyWanted === false && !isOnRoute ? notApplicable('subsidyNotWanted') : null
}

/** Asked for, or measured and in the target group: expected. Otherwise the fact that is missing. */
function awaited(one: CoverageCase, word: AuthorityWord, from: IsoDate): Assessment {
  const { wageValue } = one.candidate
  const common = { from, applyBy: applyBy(one), ...amounts(one, from, null, 'expected') }
  if (word.said === 'asked') {
    const decidesBy = lastDecisionDay(one, word.on)
    return { certainty: 'expected', because: 'asked', on: word.on, ...common, decidesBy }
  }
  if (one.supposes === 'measuredBelow')
    return { certainty: 'expected', because: 'afterMeasuring', ...common }
  const needs: Need[] = wageValue ? [] : ['candidate.wageValue']
  if (isInSubsidyGroup(one) === undefined) needs.push('candidate.inSubsidyTargetGroup')
  const [first, ...rest] = needs
  if (first) {
    const unmeasured = wageValue === null || isRouteOpen(one) ? 'notMeasured' : 'wageValueUnknown'
    const because = wageValue ? 'targetGroupUnknown' : unmeasured
    const periods = [periodOf(from, null, 'unknown')]
    return { ...missing(because, [first, ...rest]), from, periods, applyBy: applyBy(one) }
  }
  const on = wageValue?.measuredOn ?? null
  if (common.applyBy < one.on) {
    needs.push('decisions.wageCostSubsidy')
    return { certainty: 'expected', because: 'measuredTermOver', on, ...common, needs }
  }
  return { certainty: 'expected', because: measuredAnd(one), on, ...common }
}

function measuredAnd({ candidate }: CoverageCase): Reason {
  if (candidate.inSubsidyTargetGroup) return 'measuredInTargetGroup'
  return holds(candidate, 'shelteredWork') ? 'measuredSheltered' : 'measuredAfterSchool'
}

/** The periods with their amounts, and what is missing for these. */
function amounts(
  one: CoverageCase,
  from: IsoDate,
  until: IsoDate | null,
  certainty: 'confirmed' | 'expected',
) {
  const { wageValue, birthDate } = one.candidate
  const { fullTimeHours, hoursPerWeek } = one.terms
  const needs: Need[] = [...(wageValue ? [] : NEEDS_WAGE_VALUE), ...wageAgeNeeds(one, from)]
  if (fullTimeHours === undefined) needs.push('terms.fullTimeHours')
  const isKnown = wageValue && birthDate !== undefined && fullTimeHours !== undefined
  if (!isKnown || needs.length > 0) {
    return { periods: [periodOf(from, until, certainty)], formula: [], needs }
  }
  const cap = limitOn('subsidyCapPercentage', from)
  const hours = Math.min(hoursPerWeek, fullTimeHours)
  const counted = afterApprenticeship(one, { from, until }, certainty, (first) =>
    subsidyPeriods(first, until, certainty, birthDate, (figures) =>
      subsidyByWageValue(figures, cap, wageValue.percentage, hours),
    ),
  )
  return { ...counted, needs }
}

const NEEDS_WAGE_VALUE: readonly Need[] = ['candidate.wageValue']

/** Before the start, or within six months after it (Participatiewet art. 10d lid 2). */
function applyBy({ span }: CoverageCase): IsoDate {
  return lastDayWithin(span.workStart, limitOn('subsidyApplyMonths', span.workStart))
}

/** Within five weeks after the wage value is set (art. 10d lid 12), or after the request when that came later: our reading. */
function lastDecisionDay({ candidate }: CoverageCase, askedOn: IsoDate): IsoDate | null {
  if (!candidate.wageValue) return null
  const from = laterDay(candidate.wageValue.measuredOn, askedOn)
  return addDays(from, limitOn('subsidyDecisionWeeks', from) * 7)
}
