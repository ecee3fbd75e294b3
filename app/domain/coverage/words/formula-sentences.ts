import { dutchEuro, dutchNumber } from '#app/domain/primitives.ts'
import type { Formula, FormulaStep } from '../sums/formula.ts'

type Unit = 'euro' | 'percent' | 'hours'

const STEPS: Record<FormulaStep, readonly [label: string, unit: Unit]> = {
  referenceMonthCents: ['Minimumloon per maand (36 uur)', 'euro'],
  agePercentage: ['Deel van het minimumloon bij deze leeftijd', 'percent'],
  minimumMonthCents: ['Minimumloon bij deze leeftijd', 'euro'],
  holidayAllowancePercentage: ['Vakantietoeslag', 'percent'],
  withHolidayAllowanceCents: ['Met vakantietoeslag', 'euro'],
  wageValuePercentage: ['Loonwaarde', 'percent'],
  flatRatePercentage: ['Vast deel volgens de wet', 'percent'],
  flatRateCents: ['Dat deel van het minimumloon', 'euro'],
  gapCents: ['Verschil tussen minimumloon en loonwaarde', 'euro'],
  capPercentage: ['Hoogste deel volgens de wet', 'percent'],
  capCents: ['Hoogste bedrag volgens de wet', 'euro'],
  lowestCents: ['Laagste van die twee', 'euro'],
  employerChargesPercentage: ['Vergoeding voor werkgeverslasten', 'percent'],
  withEmployerChargesCents: ['Met vergoeding voor werkgeverslasten', 'euro'],
  countedHours: ['Uren per week die meetellen', 'hours'],
  weekHours: ['Uren waarnaar de wet rekent', 'hours'],
  perMonthCents: ['Subsidie per maand', 'euro'],
  centsPerHour: ['Bedrag per betaald uur', 'euro'],
  paidHours: ['Betaalde uren per jaar', 'hours'],
  allHoursCents: ['Bedrag over alle uren', 'euro'],
  yearCapCents: ['Hoogste bedrag per jaar', 'euro'],
  perYearCents: ['Voordeel per jaar', 'euro'],
  minimumHourCents: ['Minimumloon per uur', 'euro'],
  dispensationPercentage: ['Deel dat UWV vaststelde', 'percent'],
  perHourCents: ['Loon per uur', 'euro'],
  fullTimeMostCents: ['Hoogste bedrag bij voltijd', 'euro'],
  fullTimeHours: ['Uren van een volledige werkweek', 'hours'],
  mostCents: ['Hoogste bedrag', 'euro'],
}

/** Every step of a sum with its number, as people read it. Rounded for reading only: the sum itself is not. */
export function formulaSentences(formula: Formula): { label: string; value: string }[] {
  return formula.map(({ step, value }) => {
    const [label, unit] = STEPS[step]
    return { label, value: written(value, unit) }
  })
}

function written(value: number, unit: Unit): string {
  switch (unit) {
    case 'euro':
      return dutchEuro(Math.floor(value + 0.5))
    case 'percent':
      return `${dutchNumber(value)} procent`
    case 'hours':
      return `${dutchNumber(value)} uur`
  }
}
