import type { Cents } from '#app/domain/primitives.ts'
import type { Formula, FormulaStep } from './formula.ts'
import {
  asNumber,
  dividedBy,
  exactly,
  type Fraction,
  least,
  percentOf,
  roundHalfUp,
  times,
} from './fraction.ts'
import type { SubsidyFigures } from './subsidy-figures.ts'

export type SubsidyAmount = {
  perMonthCents: Cents
  perYearCents: Cents
  /** The month before rounding, to book part months with. */
  perMonth: Fraction
  formula: Formula
}

const TWELVE = exactly(12)

/**
 * The loonkostensubsidie a month by wage value (Participatiewet art. 10d lid 4), with figures of any time: the gap
 * between minimum wage and wage value, both with holiday allowance, at most the cap; the employer's charges come on
 * top. The wage itself plays no part. `countedHours`: per week, up to what is full time in comparable jobs.
 */
export function subsidyByWageValue(
  figures: SubsidyFigures,
  capPercentage: number,
  wageValuePercentage: number,
  countedHours: number,
): SubsidyAmount {
  const { base, steps } = baseOf(figures)
  const gap = percentOf(Math.max(0, 100 - wageValuePercentage), base)
  const cap = percentOf(capPercentage, base)
  const lowest = least(gap, cap)
  return withCharges(figures, lowest, countedHours, [
    ...steps,
    { step: 'wageValuePercentage', value: wageValuePercentage },
    { step: 'gapCents', value: asNumber(gap) },
    { step: 'capPercentage', value: capPercentage },
    { step: 'capCents', value: asNumber(cap) },
    { step: 'lowestCents', value: asNumber(lowest) },
  ])
}

/** The flat rate a month (Participatiewet art. 10d lid 5): a part of the minimum wage, without a wage value. */
export function subsidyByFlatRate(
  figures: SubsidyFigures,
  flatRatePercentage: number,
  countedHours: number,
): SubsidyAmount {
  const { base, steps } = baseOf(figures)
  const part = percentOf(flatRatePercentage, base)
  return withCharges(figures, part, countedHours, [
    ...steps,
    { step: 'flatRatePercentage', value: flatRatePercentage },
    { step: 'flatRateCents', value: asNumber(part) },
  ])
}

function baseOf(figures: SubsidyFigures): { base: Fraction; steps: Formula } {
  const reference = exactly(figures.referenceMonthCents)
  const isYoung = figures.agePercentage < 100
  const month = isYoung ? percentOf(figures.agePercentage, reference) : reference
  const base = percentOf(100 + figures.holidayAllowancePercentage, month)
  const steps = [
    step('referenceMonthCents', figures.referenceMonthCents),
    ...(isYoung
      ? [step('agePercentage', figures.agePercentage), step('minimumMonthCents', asNumber(month))]
      : []),
    step('holidayAllowancePercentage', figures.holidayAllowancePercentage),
    step('withHolidayAllowanceCents', asNumber(base)),
  ]
  return { base, steps }
}

function withCharges(
  { employerChargesPercentage, weekHours }: SubsidyFigures,
  net: Fraction,
  countedHours: number,
  steps: Formula,
): SubsidyAmount {
  const charged = percentOf(100 + employerChargesPercentage, net)
  const perMonth = times(charged, dividedBy(exactly(countedHours), exactly(weekHours)))
  return {
    perMonthCents: roundHalfUp(perMonth),
    perYearCents: roundHalfUp(times(perMonth, TWELVE)),
    perMonth,
    formula: [
      ...steps,
      step('employerChargesPercentage', employerChargesPercentage),
      step('withEmployerChargesCents', asNumber(charged)),
      step('countedHours', countedHours),
      step('weekHours', weekHours),
      step('perMonthCents', asNumber(perMonth)),
    ],
  }
}

function step(name: FormulaStep, value: number): Formula[number] {
  return { step: name, value }
}
