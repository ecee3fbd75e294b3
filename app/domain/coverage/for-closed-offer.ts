import type { CoveragePeriod } from './coverage.ts'
import type { EmployerCoverage, EmployerLine } from './for-employer.ts'
import type { Instrument } from './instruments.ts'

/** The amounts of which are counted from what was measured of a person. */
const TELLING: readonly Instrument[] = ['wageCostSubsidy', 'wageDispensation']
const NO_AMOUNTS = { perHourCents: null, perMonthCents: null, perYearCents: null }

/**
 * What an employer still reads of the cover of an offer that came to nothing: what would have held, without any sum or
 * month and without the amounts that tell a wage value. There is no employment any more that these are needed for.
 */
export function forClosedOffer({ lines, branches }: EmployerCoverage): EmployerCoverage {
  return {
    lines: lines.map(withoutSum),
    months: [],
    branches: branches.map((branch) => ({
      ...branch,
      lines: branch.lines.map(withoutSum),
      months: [],
    })),
  }
}

function withoutSum(line: EmployerLine): EmployerLine {
  if (!TELLING.includes(line.instrument)) return { ...line, formula: [] }
  const periods = line.periods.map((period): CoveragePeriod => ({ ...period, ...NO_AMOUNTS }))
  return { ...line, ...NO_AMOUNTS, periods, formula: [] }
}
