import type { Coverage, InstrumentCoverage, MonthFigures } from './coverage.ts'

/** The amount of the subsidy tells the wage value, so does what remains in a month with subsidy. */
const TELLING = 'wageCostSubsidy'
const NO_AMOUNTS = { perHourCents: null, perMonthCents: null, perYearCents: null }

/**
 * The coverage of an offer of which the candidate did not agree to show the wage value: what holds, from when and how
 * sure, without the amounts that would tell it. Those are not known to the reader, so null and never 0.
 */
export function withoutWageValue(coverage: Coverage): Coverage {
  const { instruments, months } = coverage
  const subsidy = instruments.find(({ instrument }) => instrument === TELLING)
  if (!subsidy || !tellsAmount(subsidy)) return coverage
  const hidden = hiddenLine(subsidy)
  return {
    ...coverage,
    instruments: instruments.map((line) => (line === subsidy ? hidden : line)),
    months: months.map((month) => hiddenMonth(month, subsidy.from)),
  }
}

function tellsAmount({ certainty }: InstrumentCoverage): boolean {
  return certainty === 'confirmed' || certainty === 'expected'
}

function hiddenLine(line: InstrumentCoverage): InstrumentCoverage {
  const periods = line.periods.map((period) => ({ ...period, ...NO_AMOUNTS }))
  return { ...line, ...NO_AMOUNTS, periods, formula: [] }
}

function hiddenMonth(month: MonthFigures, from: InstrumentCoverage['from']): MonthFigures {
  const isBefore = from !== null && month.month < from.slice(0, 7)
  return isBefore ? month : { ...month, subsidyCents: null, netCents: null }
}
