import { addDays, addMonths, type IsoDate, yearsBetween } from '#app/domain/primitives.ts'
import { earlierEnd, laterDay, newYear, yearOf } from '../days.ts'
import type { Figure } from '../law/dated.ts'
import {
  EXPERIMENT_CLOSES_ON,
  EXPERIMENT_GRANTED_UNTIL,
  takesExperimentApplications,
} from '../law/dispensation-experiment.ts'
import { minimumHourOn } from '../law/minimum-wage.ts'
import { limitOn } from '../law/parameters.ts'
import type { Formula } from '../sums/formula.ts'
import { asNumber, exactly, percentOf, roundHalfUp } from '../sums/fraction.ts'
import type { Need } from '../words/needs.ts'
import { type Assessment, missing, notApplicable } from './assessment.ts'
import { type AuthorityWord, authorityWord } from './authority-word.ts'
import { byDecision } from './by-decision.ts'
import type { CoverageCase } from './coverage-case.ts'
import { holds, holdsWajong, unknownOfWajong } from './held-grounds.ts'
import { type ExactPeriod, joined, periodOf } from './period.ts'
import { cutAt, type Stretch, wageBirthdays } from './stretches.ts'
import { hasApprenticeWage, wageAgeNeeds } from './wage-age.ts'
import { decidedSupport, mayHaveDispensation } from './wage-support.ts'

const YEARS_AHEAD = 5

/**
 * Loondispensatie (Wajong art. 2:20): UWV allows a lower wage, a percentage of the minimum wage per hour. No amount is
 * paid to the employer. Only a decision of UWV confirms it; agreeing on less oneself is void.
 */
export function assessWageDispensation(one: CoverageCase): Assessment {
  const { candidate, span } = one
  const word = authorityWord(one, 'wageDispensation', { from: span.workStart, until: null })
  const isExperiment = isOfExperiment(one)
  if (decidedSupport(one) === 'subsidy') return notApplicable('subsidyInstead')
  const isPossible = mayHaveDispensation(one)
  if (word.said === 'decided' && isPossible) return decided(one, word, isExperiment)
  if (holds(candidate, 'shelteredWork')) return notApplicable('shelteredWork')
  const refused = word.said === 'refused' ? notApplicable('refused', word.on) : null
  const until = isExperiment ? EXPERIMENT_GRANTED_UNTIL : null
  return outsideGroup(one, isExperiment) ?? refused ?? awaited(one, until)
}

/** Wajong without capacity, or IVA: the benefit on record does not tell these from a Wajong with capacity. */
function isOfExperiment({
  candidate: { ground, otherGrounds = [], benefit },
}: CoverageCase): boolean {
  const grounds = [ground, ...otherGrounds]
  if (grounds.includes('wajong')) return false
  if (grounds.includes('wajongWithoutCapacity') || grounds.includes('iva')) return true
  return benefit === 'iva'
}

function decided(
  one: CoverageCase,
  word: AuthorityWord & { said: 'decided' },
  isExperiment: boolean,
): Assessment {
  const from = laterDay(word.from, one.span.workStart)
  const until = isExperiment ? earlierEnd(word.until, EXPERIMENT_GRANTED_UNTIL) : word.until
  if (until !== null && until < from) return notApplicable('experimentClosed')
  const counted = amounts(one, from, until, 'confirmed')
  return byDecision(word.on, from, until, counted)
}

function outsideGroup(one: CoverageCase, isExperiment: boolean): Assessment | null {
  const { candidate, on, span } = one
  if (isExperiment) {
    const isOpen = takesExperimentApplications(on) && span.workStart <= EXPERIMENT_GRANTED_UNTIL
    return isOpen ? null : notApplicable('experimentClosed')
  }
  if (holdsWajong(candidate)) return null
  const [first, ...rest] = unknownOfWajong(candidate)
  return first ? missing('dispensationRightUnknown', [first, ...rest]) : notApplicable('notWajong')
}

/** Asked before the wage goes down, and in the experiment while it takes applications. */
function awaited(one: CoverageCase, until: IsoDate | null): Assessment {
  const { dispensationPercentage: percentage } = one.candidate
  const from = one.span.workStart
  if (percentage === undefined || percentage === null) {
    return missing('dispensationUnknown', ['candidate.dispensationPercentage'])
  }
  if (percentage > limitOn('dispensationAtMostPercentage', from)) {
    return notApplicable('dispensationTooLittle')
  }
  const counted = amounts(one, from, until, 'expected')
  const dayBefore = addDays(from, -1)
  const applyBy = until === null ? dayBefore : earlierEnd(dayBefore, EXPERIMENT_CLOSES_ON)
  return {
    certainty: 'expected',
    because: 'dispensationMeasured',
    from,
    until,
    applyBy,
    ...counted,
  }
}

/** The wage an hour that may be paid: it moves with the minimum wage, each half year and on birthdays under 21. */
function amounts(
  one: CoverageCase,
  from: IsoDate,
  until: IsoDate | null,
  certainty: 'confirmed' | 'expected',
) {
  const { dispensationPercentage: percentage, birthDate } = one.candidate
  const needs: Need[] = wageAgeNeeds(one, from)
  if (percentage == null) needs.unshift('candidate.dispensationPercentage')
  if (percentage == null || birthDate === undefined || needs.length > 0) {
    return { periods: [periodOf(from, until, certainty)], formula: [], needs }
  }
  const cuts = [...halfYears(yearOf(from)), ...wageBirthdays(birthDate)]
  const counted = cutAt(from, until, cuts).map((stretch) => {
    const isApprentice = hasApprenticeWage(one, stretch.from)
    const hour = minimumHourOn(yearsBetween(birthDate, stretch.from), stretch.from, isApprentice)
    return hourly(stretch, hour, percentage, certainty)
  })
  const formula = counted[0]?.formula ?? []
  return { periods: joined(counted.map(({ period }) => period)), formula, needs }
}

function hourly(
  { from, until }: Stretch,
  hour: Figure | null,
  percentage: number,
  certainty: 'confirmed' | 'expected',
): { period: ExactPeriod; formula: Formula } {
  if (hour === null) return { period: periodOf(from, until, 'unknown'), formula: [] }
  const exact = percentOf(percentage, exactly(hour.value))
  const perHourCents = roundHalfUp(exact)
  const surely = hour.basedOn === null ? certainty : 'expected'
  return {
    period: periodOf(from, until, surely, { perHourCents, basedOn: hour.basedOn }),
    formula: [
      { step: 'minimumHourCents', value: hour.value },
      { step: 'dispensationPercentage', value: percentage },
      { step: 'perHourCents', value: asNumber(exact) },
    ],
  }
}

/** 1 January and 1 July of this year and the five after it. */
function halfYears(year: number): IsoDate[] {
  return Array.from({ length: YEARS_AHEAD + 1 }, (_, later) => newYear(year + later)).flatMap(
    (january) => [january, addMonths(january, 6)],
  )
}
