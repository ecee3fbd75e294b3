import type { CoverageLine } from './coverage-line.ts'
import type { Authority, Instrument } from './instruments.ts'

/** What an employer may read of a line: no reason, no missing fact, nobody's route, ground or benefit. */
export type EmployerCoverage = Pick<
  CoverageLine,
  | 'instrument'
  | 'certainty'
  | 'from'
  | 'until'
  | 'perMonthCents'
  | 'perYearCents'
  | 'basedOn'
  | 'formula'
  | 'decides'
  | 'decidesBy'
  | 'employerDoes'
  | 'source'
  | 'checkedOn'
> & { basis: string | null }

/** One answer per instrument for everyone: which of the two it is would tell the ground, the route or the benefit. */
const DECIDES: Record<Instrument, Authority> = {
  noRiskPolicy: 'uwv',
  jobcoaching: 'municipalityOrUwv',
  wageCostSubsidy: 'municipality',
  wageCostBenefit: 'taxOffice',
  trialPlacement: 'municipalityOrUwv',
}

/**
 * The coverage of a sent offer as its employer reads it. Of what does not apply or is not known nothing remains but
 * that it is so. The sum, and in it the wage value, goes along only where the subsidy is counted from it. Before an
 * offer is sent there are no fixed lines, and so nothing for an employer.
 */
export function forEmployer(fixedLines: readonly CoverageLine[]): EmployerCoverage[] {
  return fixedLines.map((line) => {
    const { instrument, certainty, source, checkedOn } = line
    const shared = { instrument, certainty, source, checkedOn, decides: DECIDES[instrument] }
    const basis = namesOneLaw(instrument) ? line.basis : null
    const holds = certainty === 'confirmed' || certainty === 'expected'
    return holds ? { ...shared, basis, ...detailsOf(line) } : { ...shared, basis, ...NO_DETAILS }
  })
}

const NO_DETAILS = {
  from: null,
  until: null,
  perMonthCents: null,
  perYearCents: null,
  basedOn: null,
  formula: [],
  decidesBy: null,
  employerDoes: [],
}

function detailsOf(line: CoverageLine) {
  const { from, until, perMonthCents, perYearCents, basedOn, formula, employerDoes } = line
  const decidesBy = line.instrument === 'wageCostSubsidy' ? line.decidesBy : null
  return { from, until, perMonthCents, perYearCents, basedOn, formula, employerDoes, decidesBy }
}

/** The articles on jobcoach and trial name benefits of UWV beside the municipality's law. */
function namesOneLaw(instrument: Instrument): boolean {
  return DECIDES[instrument] !== 'municipalityOrUwv'
}
