import type { IsoDate } from '#app/domain/primitives.ts'
import { earlierEnd, lastDayWithin, laterDay } from '../days.ts'
import { limitOn } from '../law/parameters.ts'
import { subsidyByFlatRate } from '../sums/subsidy-amount.ts'
import type { Need } from '../words/needs.ts'
import { type Assessment, missing, notApplicable } from './assessment.ts'
import { authorityWord } from './authority-word.ts'
import { byDecision } from './by-decision.ts'
import type { CoverageCase } from './coverage-case.ts'
import { flatRateConditions } from './flat-rate-conditions.ts'
import { flatRateSpan } from './flat-rate-span.ts'
import { periodOf } from './period.ts'
import { isRouteOpen } from './register-standing.ts'
import { isInSubsidyGroup, outsideSubsidyGroup, withoutSubsidy } from './subsidy-group.ts'
import { subsidyPeriods } from './subsidy-periods.ts'
import { hasApprenticeWage, wageAgeNeeds } from './wage-age.ts'

/**
 * Forfaitaire loonkostensubsidie (Participatiewet art. 10d lid 1 and 5): half the minimum wage for the first six months
 * at most, when municipality and employer agree that measuring can wait. Only a decision confirms it.
 */
export function assessFlatRateSubsidy(one: CoverageCase): Assessment {
  const excluded = withoutSubsidy(one)
  if (excluded) return excluded
  const whole = flatRateSpan(one)
  const word = authorityWord(one, 'flatRateSubsidy', whole)
  if (word.said === 'decided') {
    const from = laterDay(word.from, whole.from)
    const until = earlierEnd(word.until, whole.until) ?? whole.until
    const counted = amounts(one, from, until, 'confirmed')
    return byDecision(word.on, from, until, counted)
  }
  if (one.terms.flatRate === undefined) return missing('flatRateChoiceUnknown', ['terms.flatRate'])
  if (!one.terms.flatRate) return notApplicable('flatRateNotChosen')
  if (word.said === 'refused') return notApplicable('refused', word.on)
  const asked = word.said === 'asked' ? word.on : null
  return outsideSubsidyGroup(one) ?? ruledOut(one) ?? flatRateConditions(one) ?? awaited(one, asked)
}

function ruledOut(one: CoverageCase): Assessment | null {
  const { wageValue, inSubsidyTargetGroup } = one.candidate
  if (wageValue && wageValue.percentage >= 100 && wageValue.measuredOn < one.span.workStart) {
    return notApplicable('fullWageValue', wageValue.measuredOn)
  }
  const isOnRoute = isRouteOpen(one) || one.supposes !== null
  if (inSubsidyTargetGroup === false && !isOnRoute) return notApplicable('notInTargetGroup')
  return isInSubsidyGroup(one) === undefined && !isOnRoute
    ? missing('targetGroupUnknown', ['candidate.inSubsidyTargetGroup'])
    : null
}

function awaited(one: CoverageCase, askedOn: IsoDate | null): Assessment {
  const { workStart } = one.span
  const whole = flatRateSpan(one)
  return {
    certainty: 'expected',
    because: askedOn === null ? 'flatRateAwaited' : 'asked',
    on: askedOn,
    ...whole,
    applyBy: lastDayWithin(workStart, limitOn('subsidyApplyMonths', workStart)),
    ...amounts(one, whole.from, whole.until, 'expected'),
  }
}

function amounts(
  one: CoverageCase,
  from: IsoDate,
  until: IsoDate,
  certainty: 'confirmed' | 'expected',
) {
  const { birthDate } = one.candidate
  const { fullTimeHours, hoursPerWeek } = one.terms
  const needs: Need[] = wageAgeNeeds(one, from)
  if (fullTimeHours === undefined) needs.push('terms.fullTimeHours')
  const isSettled = needs.length === 0 && !hasApprenticeWage(one, from)
  if (!isSettled || birthDate === undefined || fullTimeHours === undefined) {
    return { periods: [periodOf(from, until, certainty)], formula: [], needs }
  }
  const percentage = limitOn('flatRatePercentage', from)
  const hours = Math.min(hoursPerWeek, fullTimeHours)
  const counted = subsidyPeriods(from, until, certainty, birthDate, (figures) =>
    subsidyByFlatRate(figures, percentage, hours),
  )
  return { ...counted, needs }
}
