import type { IsoDate } from '#app/domain/primitives.ts'
import { type Dated, day, rowOn } from './dated.ts'
import { CHECKED_ON } from './sources.ts'

/**
 * How a municipality handles the Praktijkroute and the flat rate. `workplaceRoute`: the wage value is measured during a
 * trial, or after a flat rate. `flatRateAfterUnpaid`: a flat rate after a learning or trial placement with the same
 * employer. `flatRateNeeds`: what the terms must hold for a flat rate. `measureByMonth`: the month of employment in
 * which is measured at the latest; `trialMonthsToMeasure` the months of a trial in which it is.
 */
export type MunicipalPolicy = Dated & {
  municipality: string
  workplaceRoute: 'measureInTrial' | 'flatRateFirst'
  flatRateAfterUnpaid: 'allowed' | 'notAllowed' | 'notKnown'
  flatRateNeeds: readonly FlatRateNeed[]
  measureByMonth: number
  trialMonthsToMeasure: number | null
  source: string
  checkedOn: IsoDate
}

type FlatRateNeed =
  | 'contractOfSixMonths'
  | 'fixedHours'
  | 'intendsToExtend'
  | 'registeredOrMeasuring'

export const MUNICIPAL_POLICIES: readonly MunicipalPolicy[] = [
  {
    municipality: 'GM0363',
    inForceFrom: day('2026-01-01'),
    inForceUntil: null,
    workplaceRoute: 'measureInTrial',
    flatRateAfterUnpaid: 'notAllowed',
    flatRateNeeds: ['contractOfSixMonths', 'fixedHours', 'intendsToExtend'],
    measureByMonth: 5,
    trialMonthsToMeasure: 2,
    source: 'https://wspgrootamsterdam.nl/subsidies/forfaitaire-loonkostensubsidie/',
    checkedOn: CHECKED_ON,
  },
  {
    municipality: 'GM0344',
    inForceFrom: day('2026-01-01'),
    inForceUntil: null,
    workplaceRoute: 'flatRateFirst',
    flatRateAfterUnpaid: 'notKnown',
    flatRateNeeds: ['registeredOrMeasuring'],
    measureByMonth: 6,
    trialMonthsToMeasure: null,
    source: 'https://loket.digitaal.utrecht.nl/nl/products/loonkosten-subsidie-aanvragen',
    checkedOn: CHECKED_ON,
  },
]

/** The policy of a municipality on a day; undefined where none is on record. */
export function policyOn(
  municipality: string | undefined,
  on: IsoDate,
): MunicipalPolicy | undefined {
  const rows = MUNICIPAL_POLICIES.filter((row) => row.municipality === municipality)
  return rowOn(rows, on)
}
