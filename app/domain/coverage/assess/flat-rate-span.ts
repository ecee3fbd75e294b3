import { addDays, type IsoDate } from '#app/domain/primitives.ts'
import { earlierEnd, lastDayWithin, laterDay } from '../days.ts'
import { limitOn } from '../law/parameters.ts'
import { authorityWord } from './authority-word.ts'
import type { CoverageCase } from './coverage-case.ts'

/**
 * The days of a flat rate: the first six months of the employment at most (Participatiewet art. 10d lid 5), and not
 * after a measuring that shows no gap (lid 8), or after a decision on the wage value took its place. Null when no day
 * is left.
 */
export function flatRateSpan(one: CoverageCase): { from: IsoDate; until: IsoDate } | null {
  const { span, candidate } = one
  const from = span.workStart
  const lastDay = lastDayWithin(from, limitOn('flatRateMonths', from))
  const ends = [span.contractEnd, fullSince(candidate.wageValue), lastDayBeforeSubsidy(one)]
  const until = ends.reduce(earlierEnd, lastDay) ?? lastDay
  return until < from ? null : { from, until }
}

/** The day on which a full wage value was measured: the last of a flat rate. */
function fullSince(wageValue: CoverageCase['candidate']['wageValue']): IsoDate | null {
  return wageValue && wageValue.percentage >= 100 ? wageValue.measuredOn : null
}

/**
 * The day before a decided subsidy by wage value begins. From the first day with wage such a decision leaves room for a
 * flat rate only where that is decided too. A subsidy that was only agreed on has no day of its own: it comes after.
 */
function lastDayBeforeSubsidy(one: CoverageCase): IsoDate | null {
  const { span, authority } = one
  const period = { from: span.workStart, until: null }
  const decision = authority.decisions.wageCostSubsidy
  const word = authorityWord(one, 'wageCostSubsidy', period)
  if (word.said !== 'decided' || word.on !== decision?.on) return null
  const from = laterDay(decision.from, span.workStart)
  const isWithFlatRate = authorityWord(one, 'flatRateSubsidy', period).said === 'decided'
  return from === span.workStart && isWithFlatRate ? null : addDays(from, -1)
}
