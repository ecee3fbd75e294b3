import type { Coverage, CoverageBranch, InstrumentCoverage } from '../coverage.ts'
import { becauseForStaff } from '../words/staff-sentences.ts'

/** The coverage as the command prints it. */
export function coverageAnswer({ instruments, months, branches, rulesVersion }: Coverage) {
  return {
    instruments: instruments.map(instrumentAnswer),
    months,
    branches: branches.map(branchAnswer),
    rulesVersion,
  }
}

function branchAnswer({ outcome, on, instruments, months, rulesVersion }: CoverageBranch) {
  const answer = { instruments: instruments.map(instrumentAnswer), months }
  return { outcome, on, ...answer, branches: [], rulesVersion }
}

function instrumentAnswer(line: InstrumentCoverage) {
  return {
    instrument: line.instrument,
    category: line.category,
    certainty: line.certainty,
    from: line.from,
    until: line.until,
    perMonthCents: line.perMonthCents,
    perYearCents: line.perYearCents,
    perHourCents: line.perHourCents,
    periods: line.periods,
    formula: line.formula,
    because: { code: line.because.code, text: becauseForStaff(line) },
    needs: line.needs,
    decides: line.decides,
    applyBy: line.applyBy,
    basis: line.basis,
    source: line.source,
    checkedOn: line.checkedOn,
  }
}
