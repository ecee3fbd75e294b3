import { addMonths, type IsoDate, yearsBetween } from '#app/domain/primitives.ts'
import { earlierEnd, laterDay, yearOf } from '../days.ts'
import { day } from '../law/dated.ts'
import { minimumHourOn } from '../law/minimum-wage.ts'
import { limitOn } from '../law/parameters.ts'
import type { Formula } from '../sums/formula.ts'
import { exactly, percentOf, roundHalfUp } from '../sums/fraction.ts'
import type { Need } from '../words/needs.ts'
import { type Assessment, missing, notApplicable } from './assessment.ts'
import { authorityWord } from './authority-word.ts'
import type { CoverageCase } from './coverage-case.ts'
import { holds, holdsWajong, unknownGrounds } from './held-grounds.ts'
import { type ExactPeriod, joined, periodOf } from './period.ts'
import { cutAt, newYearsAfter, wageBirthdays } from './stretches.ts'

/** The experiment for Wajong without capacity and IVA: applications until this day, grants until that (AMvB brede inzet). */
const EXPERIMENT_APPLY_UNTIL = day('2026-10-31')
const EXPERIMENT_ENDS_ON = day('2028-04-21')
const YEARS_AHEAD = 5

/**
 * Loondispensatie (Wajong art. 2:20): UWV allows a lower wage, a percentage of the minimum wage per hour. No amount is
 * paid to the employer. Only a decision of UWV confirms it; agreeing on less oneself is void.
 */
export function assessWageDispensation(one: CoverageCase): Assessment {
  const { candidate, span } = one
  const word = authorityWord(one, 'wageDispensation', { from: span.workStart, until: null })
  const isExperiment =
    !holds(candidate, 'wajong') && holds(candidate, 'wajongWithoutCapacity', 'iva')
  if (word.said === 'decided') {
    const from = laterDay(word.from, span.workStart)
    const until = isExperiment ? earlierEnd(word.until, EXPERIMENT_ENDS_ON) : word.until
    const counted = amounts(one, from, until, 'confirmed')
    return { certainty: 'confirmed', because: 'decided', on: word.on, from, until, ...counted }
  }
  const refused = word.said === 'refused' ? notApplicable('refused', word.on) : null
  return outsideGroup(one, isExperiment) ?? refused ?? awaited(one)
}

function outsideGroup({ candidate, on }: CoverageCase, isExperiment: boolean): Assessment | null {
  if (isExperiment) return on > EXPERIMENT_APPLY_UNTIL ? notApplicable('experimentClosed') : null
  if (holdsWajong(candidate)) return null
  const [first, ...rest] = unknownGrounds(candidate)
  return first ? missing('dispensationRightUnknown', [first, ...rest]) : notApplicable('notWajong')
}

function awaited(one: CoverageCase): Assessment {
  const { dispensationPercentage: percentage } = one.candidate
  const from = one.span.workStart
  if (percentage === undefined || percentage === null) {
    return missing('dispensationUnknown', ['candidate.dispensationPercentage'])
  }
  if (percentage > limitOn('dispensationAtMostPercentage', from)) {
    return notApplicable('dispensationTooLittle')
  }
  const counted = amounts(one, from, null, 'expected')
  return { certainty: 'expected', because: 'dispensationMeasured', from, ...counted }
}

/** The wage an hour that may be paid: it moves with the minimum wage, each half year and on birthdays under 21. */
function amounts(
  { candidate }: CoverageCase,
  from: IsoDate,
  until: IsoDate | null,
  certainty: 'confirmed' | 'expected',
) {
  const { dispensationPercentage: percentage, birthDate } = candidate
  const needs: Need[] = []
  if (percentage === undefined || percentage === null)
    needs.push('candidate.dispensationPercentage')
  if (birthDate === undefined) needs.push('candidate.birthDate')
  if (!percentage || birthDate === undefined) {
    return { periods: [periodOf(from, until, certainty)], formula: [], needs }
  }
  const cuts = [...halfYears(from), ...wageBirthdays(birthDate)]
  const counted = cutAt(from, until, cuts).map((stretch) =>
    hourly(stretch, birthDate, percentage, certainty),
  )
  const formula = counted[0]?.formula ?? []
  return { periods: joined(counted.map(({ period }) => period)), formula, needs }
}

function hourly(
  { from, until }: { from: IsoDate; until: IsoDate | null },
  birthDate: IsoDate,
  percentage: number,
  certainty: 'confirmed' | 'expected',
): { period: ExactPeriod; formula: Formula } {
  const hour = minimumHourOn(yearsBetween(birthDate, from), from)
  if (hour === null) return { period: periodOf(from, until, 'unknown'), formula: [] }
  const perHourCents = roundHalfUp(percentOf(percentage, exactly(hour.value)))
  const surely = hour.basedOn === null ? certainty : 'expected'
  return {
    period: periodOf(from, until, surely, { perHourCents, basedOn: hour.basedOn }),
    formula: [
      { step: 'minimumHourCents', value: hour.value },
      { step: 'dispensationPercentage', value: percentage },
      { step: 'perHourCents', value: perHourCents },
    ],
  }
}

function halfYears(from: IsoDate): IsoDate[] {
  const januaries = newYearsAfter(from, yearOf(from) + YEARS_AHEAD)
  return [from, ...januaries].flatMap((day) => [
    addMonths(day.endsWith('-01-01') ? day : januaryOf(day), 6),
    ...(day.endsWith('-01-01') ? [day] : []),
  ])
}

function januaryOf(on: IsoDate): IsoDate {
  return day(`${yearOf(on)}-01-01`)
}
