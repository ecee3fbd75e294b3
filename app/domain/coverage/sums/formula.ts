/** The steps of the sums, by name; `words/formula-sentences.ts` has the words. Amounts are cents, not yet rounded. */
export const FORMULA_STEPS = [
  'referenceMonthCents',
  'agePercentage',
  'minimumMonthCents',
  'withHolidayAllowanceCents',
  'wageValuePercentage',
  'flatRatePercentage',
  'gapCents',
  'capCents',
  'lowestCents',
  'flatRateCents',
  'withEmployerChargesCents',
  'countedHours',
  'perMonthCents',
  'centsPerHour',
  'paidHours',
  'allHoursCents',
  'yearCapCents',
  'perYearCents',
  'minimumHourCents',
  'dispensationPercentage',
  'perHourCents',
  'mostCents',
] as const
export type FormulaStep = (typeof FORMULA_STEPS)[number]
export type Formula = { step: FormulaStep; value: number }[]
