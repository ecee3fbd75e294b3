import { addDays, type IsoDate } from '#app/domain/primitives.ts'
import type { Assessment } from '../assess/assessment.ts'
import { ageOn, type CoverageCase } from '../assess/coverage-case.ts'
import type { ExactPeriod } from '../assess/period.ts'
import { cutAt } from '../assess/stretches.ts'
import { hasApprenticeWage } from '../assess/wage-age.ts'
import { minimumHourOn } from '../law/minimum-wage.ts'

/** Days with one wage an hour, in cents; null when it is not known. */
export type WageStretch = { from: IsoDate; until: IsoDate | null; perHourCents: number | null }

/**
 * The wage an hour from the first day with wage: that of the terms, and what UWV allows on the days for which
 * loondispensatie is decided. Null when it is not known: without a wage in the terms, and for a wage above the minimum
 * with dispensation, as it is not settled whether the part above it goes down too.
 */
export function wageStretches(
  one: CoverageCase,
  dispensation: Assessment | undefined,
): WageStretch[] {
  const { span, terms } = one
  const { hourlyWageCents = null } = terms
  const periods = isDecided(dispensation) ? (dispensation?.periods ?? []) : []
  const cuts = periods.flatMap(({ from, until }) => [from, ...(until ? [addDays(until, 1)] : [])])
  return cutAt(span.workStart, span.contractEnd, cuts).map(({ from, until }) => {
    const period = periods.find((each) => covers(each, from))
    const perHourCents = period ? dispensed(one, period, from) : hourlyWageCents
    return { from, until, perHourCents }
  })
}

function dispensed(one: CoverageCase, { perHourCents }: ExactPeriod, on: IsoDate): number | null {
  const { hourlyWageCents } = one.terms
  const age = ageOn(one.candidate, on)
  const minimum = age === undefined ? null : minimumHourOn(age, on, hasApprenticeWage(one, on))
  if (hourlyWageCents === undefined || minimum === null) return null
  return hourlyWageCents <= minimum.value ? perHourCents : null
}

function covers({ from, until }: ExactPeriod, on: IsoDate): boolean {
  return from <= on && (until === null || on <= until)
}

function isDecided(dispensation: Assessment | undefined): boolean {
  return dispensation?.because === 'decided' || dispensation?.because === 'amountNotPublished'
}
