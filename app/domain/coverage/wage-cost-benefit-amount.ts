import type { Cents, IsoDate } from '#app/domain/primitives.ts'
import type { Formula } from './formula.ts'
import { asNumber, exactly, least, roundHalfUp, times } from './fraction.ts'
import { parameterOn } from './parameters.ts'

type BenefitAmount = { perYearCents: Cents; formula: Formula; basedOn: IsoDate | null }

/**
 * The loonkostenvoordeel banenafspraak for a full calendar year (Wet tegemoetkomingen loondomein art. 2.13): a rate
 * per paid hour, up to a cap. Null where a figure of that day is not known.
 */
export function wageCostBenefitAmount(paidHours: number, from: IsoDate): BenefitAmount | null {
  const rate = parameterOn('benefitCentsPerHour', from)
  const cap = parameterOn('benefitCapCents', from)
  if (!rate || !cap) return null

  const allHours = times(exactly(rate.value), exactly(paidHours))
  const perYear = least(allHours, exactly(cap.value))
  return {
    perYearCents: roundHalfUp(perYear),
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
