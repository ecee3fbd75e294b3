import type { Cents, IsoDate } from '#app/domain/primitives.ts'
import type { Category } from '../instruments.ts'
import { type Parameter, parameterOn } from '../law/parameters.ts'
import type { Formula } from './formula.ts'
import {
  asNumber,
  dividedBy,
  exactly,
  type Fraction,
  least,
  roundHalfUp,
  times,
} from './fraction.ts'

export type BenefitAmount = {
  perHourCents: Cents
  perMonthCents: Cents
  perYearCents: Cents
  /** The exact rate and cap, to book months with. */
  rate: Fraction
  cap: Fraction
  formula: Formula
  basedOn: IsoDate | null
}

const FIGURES: Record<Category, readonly [rate: Parameter, cap: Parameter]> = {
  jobsAgreement: ['jobsAgreementCentsPerHour', 'jobsAgreementCapCents'],
  disabled: ['disabledCentsPerHour', 'disabledCapCents'],
}
const MONTHS = exactly(12)

/**
 * The loonkostenvoordeel for a full calendar year (Wet tegemoetkomingen loondomein art. 2.9 and 2.13): a rate per paid
 * hour, up to a cap. Null where a figure of that day is not known.
 */
export function wageCostBenefitAmount(
  category: Category,
  paidHours: number,
  from: IsoDate,
): BenefitAmount | null {
  const [rateName, capName] = FIGURES[category]
  const rate = parameterOn(rateName, from)
  const cap = parameterOn(capName, from)
  if (!rate || !cap) return null

  const allHours = times(exactly(rate.value), exactly(paidHours))
  const perYear = least(allHours, exactly(cap.value))
  return {
    perHourCents: roundHalfUp(exactly(rate.value)),
    perMonthCents: roundHalfUp(dividedBy(perYear, MONTHS)),
    perYearCents: roundHalfUp(perYear),
    rate: exactly(rate.value),
    cap: exactly(cap.value),
    formula: [
      { step: 'centsPerHour', value: rate.value },
      { step: 'paidHours', value: paidHours },
      { step: 'allHoursCents', value: asNumber(allHours) },
      { step: 'yearCapCents', value: cap.value },
      { step: 'perYearCents', value: asNumber(perYear) },
    ],
    basedOn: rate.basedOn ?? cap.basedOn,
  }
}
