import type { IsoDate } from '#app/domain/primitives.ts'
import { earlierEnd, lastDayWithin } from '../days.ts'
import { limitOn } from '../law/parameters.ts'
import type { CoverageCase } from './coverage-case.ts'

/**
 * The days of a flat rate: the first six months of the employment at most (Participatiewet art. 10d lid 5), and not
 * after a measuring that shows no gap (lid 8).
 */
export function flatRateSpan({ span, candidate: { wageValue } }: CoverageCase): {
  from: IsoDate
  until: IsoDate
} {
  const from = span.workStart
  const lastDay = lastDayWithin(from, limitOn('flatRateMonths', from))
  const isFull = wageValue && wageValue.percentage >= 100 && wageValue.measuredOn >= from
  const measuredOn = isFull ? wageValue.measuredOn : null
  const until = earlierEnd(earlierEnd(span.contractEnd, measuredOn), lastDay) ?? lastDay
  return { from, until }
}
