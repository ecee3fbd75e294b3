import type { Coverage, CoverageBranch, InstrumentCoverage } from './coverage.ts'
import type { Authority, Instrument } from './instruments.ts'
import type { Reason } from './words/reasons.ts'

/** What an employer may read of a line: no reason, no missing fact, nobody's route, ground or benefit. */
export type EmployerLine = Pick<
  InstrumentCoverage,
  | 'instrument'
  | 'name'
  | 'category'
  | 'certainty'
  | 'from'
  | 'until'
  | 'perHourCents'
  | 'perMonthCents'
  | 'perYearCents'
  | 'basedOn'
  | 'periods'
  | 'formula'
  | 'decides'
  | 'decidesBy'
  | 'applyBy'
  | 'employerDoes'
  | 'source'
  | 'checkedOn'
> & {
  basis: string | null
  /** Whether the right itself is certain; its amount may still have to be published. */
  isGranted: boolean
}

/** The coverage as an employer reads it. */
export type EmployerCoverage = {
  lines: EmployerLine[]
  months: Coverage['months']
  branches: (Pick<CoverageBranch, 'outcome' | 'on' | 'months'> & { lines: EmployerLine[] })[]
}

/** One answer per instrument for everyone: which of the two it is would tell the ground, the route or the benefit. */
const DECIDES: Record<Instrument, Authority> = {
  noRiskPolicy: 'uwv',
  jobcoaching: 'municipalityOrUwv',
  workplaceAdaptation: 'municipalityOrUwv',
  portableProvision: 'municipalityOrUwv',
  buddyTraining: 'municipality',
  wageCostSubsidy: 'municipality',
  flatRateSubsidy: 'municipality',
  wageDispensation: 'uwv',
  wageCostBenefit: 'taxOffice',
  trialPlacement: 'municipalityOrUwv',
  learningPlacement: 'municipality',
  localInstrument: 'municipality',
}

/**
 * The coverage of a sent offer as its employer reads it. Of what does not apply or is not known nothing remains but
 * that it is so. The sum, and in it the wage value, goes along only where the subsidy is counted from it. Before an
 * offer is sent there is no fixed coverage, and so nothing for an employer.
 */
export function forEmployer({ instruments, months, branches }: Coverage): EmployerCoverage {
  return {
    lines: linesForEmployer(instruments),
    months,
    branches: branches.map((branch) => ({
      outcome: branch.outcome,
      on: branch.on,
      months: branch.months,
      lines: linesForEmployer(branch.instruments),
    })),
  }
}

function linesForEmployer(instruments: readonly InstrumentCoverage[]): EmployerLine[] {
  return instruments.map((line) => {
    const { instrument, name, source, checkedOn } = line
    const certainty = certaintyFor(line)
    const shared = { instrument, name, certainty, source, checkedOn, decides: DECIDES[instrument] }
    const holds = certainty === 'confirmed' || certainty === 'expected'
    if (!holds) return { ...shared, ...NO_DETAILS }
    const basis = namesNoBenefit(instrument) ? line.basis : null
    return { ...shared, basis, ...detailsOf(line) }
  })
}

/** Whether a local instrument is shut by a benefit or beside a subsidy would tell of these: it then reads as not known. */
function certaintyFor({ instrument, certainty }: InstrumentCoverage) {
  return instrument === 'localInstrument' && certainty === 'notApplicable' ? 'unknown' : certainty
}

/** Not the article either: of what does not hold it may name the benefit or the ground that it would hold by. */
const NO_DETAILS = {
  basis: null,
  isGranted: false,
  category: null,
  from: null,
  until: null,
  perHourCents: null,
  perMonthCents: null,
  perYearCents: null,
  basedOn: null,
  periods: [],
  formula: [],
  decidesBy: null,
  applyBy: null,
  employerDoes: [],
}

function detailsOf(line: InstrumentCoverage) {
  const { category, from, until, perHourCents, perMonthCents, perYearCents, basedOn } = line
  const { periods, formula, applyBy, employerDoes } = line
  const amounts = { perHourCents, perMonthCents, perYearCents, basedOn, periods, formula }
  const decidesBy = line.instrument === 'wageCostSubsidy' ? line.decidesBy : null
  const isGranted = line.certainty === 'confirmed' || waitsForFigures(line)
  return { category, from, until, ...amounts, applyBy, employerDoes, decidesBy, isGranted }
}

const CERTAIN_BUT_THE_AMOUNT: readonly Reason[] = ['amountNotPublished', 'declarationMade']

/** Expected only because the figures of its first period are not published yet. */
function waitsForFigures({ basedOn, because }: InstrumentCoverage): boolean {
  return basedOn !== null && CERTAIN_BUT_THE_AMOUNT.includes(because.code)
}

/** The articles on support, trial and dispensation name benefits of UWV. */
function namesNoBenefit(instrument: Instrument): boolean {
  return DECIDES[instrument] !== 'municipalityOrUwv' && instrument !== 'wageDispensation'
}
