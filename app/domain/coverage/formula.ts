/** The steps of the sums, by name; `formula-sentences.ts` has the words. Amounts are cents, not yet rounded. */
export const FORMULA_STEPS = [
  'referenceMonthCents',
  'withHolidayAllowanceCents',
  'wageValuePercentage',
  'gapCents',
  'capCents',
  'lowestCents',
  'withEmployerChargesCents',
  'countedHours',
  'perMonthCents',
  'centsPerHour',
  'paidHours',
  'allHoursCents',
  'yearCapCents',
  'perYearCents',
] as const
export type FormulaStep = (typeof FORMULA_STEPS)[number]
export type Formula = { step: FormulaStep; value: number }[]
