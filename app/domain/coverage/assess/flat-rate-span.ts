import type { IsoDate } from '#app/domain/primitives.ts'
import { earlierEnd, lastDayWithin } from '../days.ts'
import { limitOn } from '../law/parameters.ts'
import type { CoverageCase } from './coverage-case.ts'

/** The days of a flat rate: the first six months of the employment at most (Participatiewet art. 10d lid 5). */
export function flatRateSpan({ span }: CoverageCase): { from: IsoDate; until: IsoDate } {
  const lastDay = lastDayWithin(span.workStart, limitOn('flatRateMonths', span.workStart))
  return { from: span.workStart, until: earlierEnd(span.contractEnd, lastDay) ?? lastDay }
}
