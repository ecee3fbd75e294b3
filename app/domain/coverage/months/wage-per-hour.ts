import type { Assessment } from '../assess/assessment.ts'
import { ageOn, type CoverageCase } from '../assess/coverage-case.ts'
import { minimumHourOn } from '../law/minimum-wage.ts'
import { type CalendarMonth, daysWithin } from './calendar-months.ts'

/**
 * The wage an hour in a month, in cents: that of the terms, or what UWV allows where loondispensatie is decided. Null
 * when it is not known: without a wage in the terms, and for a wage above the minimum with dispensation, as it is not
 * settled whether the part above it goes down too.
 */
export function wageWith(
  { candidate, terms }: CoverageCase,
  dispensation: Assessment | undefined,
  month: CalendarMonth,
): number | null {
  const { hourlyWageCents = null } = terms
  if (hourlyWageCents === null || !isDecided(dispensation)) return hourlyWageCents
  const period = dispensation?.periods?.find(
    ({ from, until }) => daysWithin(month, from, until) > 0,
  )
  if (period === undefined) return hourlyWageCents
  const age = ageOn(candidate, month.first)
  const minimum = age === undefined ? null : minimumHourOn(age, month.first)
  return minimum && hourlyWageCents <= minimum.value ? period.perHourCents : null
}

function isDecided(dispensation: Assessment | undefined): boolean {
  return dispensation?.because === 'decided' || dispensation?.because === 'amountNotPublished'
}
