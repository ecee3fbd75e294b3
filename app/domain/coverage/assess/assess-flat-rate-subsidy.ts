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
import { afterApprenticeship, subsidyPeriods } from './subsidy-periods.ts'
import { wageAgeNeeds } from './wage-age.ts'

/**
 * Forfaitaire loonkostensubsidie (Participatiewet art. 10d lid 1 and 5): half the minimum wage for the first six months
 * at most, when municipality and employer agree that measuring can wait. Only a decision confirms it.
 */
export function assessFlatRateSubsidy(one: CoverageCase): Assessment {
  const excluded = withoutSubsidy(one)
  if (excluded) return excluded
  const whole = flatRateSpan(one)
  if (whole === null) return overtaken(one)
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
  const hindered = outsideSubsidyGroup(one) ?? ruledOut(one) ?? flatRateConditions(one)
  if (hindered === null) return awaited(one, whole, asked)
  if (hindered.certainty !== 'unknown') return hindered
  return { ...hindered, ...whole, periods: [periodOf(whole.from, whole.until, 'unknown')] }
}

/** No day is left: measured without a gap before the work, or the subsidy by wage value is decided from the start. */
function overtaken({ candidate: { wageValue }, span }: CoverageCase): Assessment {
  return wageValue && wageValue.percentage >= 100 && wageValue.measuredOn < span.workStart
    ? notApplicable('fullWageValue', wageValue.measuredOn)
    : notApplicable('subsidyDecided')
}

/** Who is to be measured at work may turn out to belong to the target group; who is known not to, does not. */
function ruledOut(one: CoverageCase): Assessment | null {
  if (one.candidate.inSubsidyTargetGroup === false) return notApplicable('notInTargetGroup')
  const isOnRoute = isRouteOpen(one) || one.supposes !== null
  return isInSubsidyGroup(one) === undefined && !isOnRoute
    ? missing('targetGroupUnknown', ['candidate.inSubsidyTargetGroup'])
    : null
}

function awaited(
  one: CoverageCase,
  whole: { from: IsoDate; until: IsoDate },
  askedOn: IsoDate | null,
): Assessment {
  const { workStart } = one.span
  const counted = amounts(one, whole.from, whole.until, 'expected')
  const { municipality, inSubsidyTargetGroup } = one.candidate
  const needs = [...counted.needs]
  if (municipality === undefined) needs.push('candidate.municipality')
  if (inSubsidyTargetGroup === undefined) needs.push('candidate.inSubsidyTargetGroup')
  return {
    certainty: 'expected',
    because: askedOn === null ? 'flatRateAwaited' : 'asked',
    on: askedOn,
    ...whole,
    applyBy: lastDayWithin(workStart, limitOn('subsidyApplyMonths', workStart)),
    ...counted,
    needs,
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
  if (needs.length > 0 || birthDate === undefined || fullTimeHours === undefined) {
    return { periods: [periodOf(from, until, certainty)], formula: [], needs }
  }
  const percentage = limitOn('flatRatePercentage', from)
  const hours = Math.min(hoursPerWeek, fullTimeHours)
  const counted = afterApprenticeship(one, { from, until }, certainty, (first) =>
    subsidyPeriods(first, until, certainty, birthDate, (figures) =>
      subsidyByFlatRate(figures, percentage, hours),
    ),
  )
  return { ...counted, needs }
}
