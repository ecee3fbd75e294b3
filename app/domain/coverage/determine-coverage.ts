import { assessFlatRateSubsidy } from './assess/assess-flat-rate-subsidy.ts'
import { assessLocalInstruments } from './assess/assess-local.ts'
import { assessNoRiskPolicy } from './assess/assess-no-risk-policy.ts'
import {
  assessBuddyTraining,
  assessJobcoaching,
  assessPortableProvision,
  assessWorkplaceAdaptation,
} from './assess/assess-support.ts'
import { assessLearningPlacement, assessTrialPlacement } from './assess/assess-unpaid.ts'
import { assessWageCostBenefit } from './assess/assess-wage-cost-benefit.ts'
import { assessWageCostSubsidy } from './assess/assess-wage-cost-subsidy.ts'
import { assessWageDispensation } from './assess/assess-wage-dispensation.ts'
import { type Assess, type Assessment, unknown } from './assess/assessment.ts'
import { type CoverageCase, type CoverageInput, caseOf } from './assess/coverage-case.ts'
import { branchCases } from './branch-cases.ts'
import type { Coverage, CoverageBranch, InstrumentCoverage } from './coverage.ts'
import { coverageLine } from './coverage-line.ts'
import { INSTRUMENTS, type Instrument } from './instruments.ts'
import { RULES_VERSION, ruleOn } from './law/rules.ts'
import { employmentMonths } from './months/employment-months.ts'
import type { Reason } from './words/reasons.ts'

type Single = Exclude<Instrument, 'localInstrument'>

const SINGLE = INSTRUMENTS.filter((instrument) => instrument !== 'localInstrument')

const ASSESS: Record<Single, Assess> = {
  noRiskPolicy: assessNoRiskPolicy,
  jobcoaching: assessJobcoaching,
  workplaceAdaptation: assessWorkplaceAdaptation,
  portableProvision: assessPortableProvision,
  buddyTraining: assessBuddyTraining,
  wageCostSubsidy: assessWageCostSubsidy,
  flatRateSubsidy: assessFlatRateSubsidy,
  wageDispensation: assessWageDispensation,
  wageCostBenefit: assessWageCostBenefit,
  trialPlacement: assessTrialPlacement,
  learningPlacement: assessLearningPlacement,
}

/**
 * What covers a placement on these terms, by what is known on the day `on`: each instrument, risk first, then support,
 * then money; the employment month by month; and both outcomes where the route into the register is not finished.
 * Plain JSON, to be stored with the offer. For adviser and jobhunter; an employer reads what `forEmployer` leaves of it.
 */
export function determineCoverage(input: CoverageInput): Coverage {
  const one = caseOf(input)
  const branches = branchCases(one).map(({ outcome, on, supposed }): CoverageBranch => {
    return { outcome, on, ...whole(supposed, one) }
  })
  return { ...whole(one), branches }
}

/** All instruments and months of one case; `base` is the case a branch departs from. */
function whole(one: CoverageCase, base?: CoverageCase): Omit<Coverage, 'branches'> {
  const assessed = assessAll(one)
  if (base) weaken(assessed, assessAll(base))
  return {
    instruments: linesOf(one, assessed),
    months: employmentMonths(one, assessed),
    rulesVersion: RULES_VERSION,
  }
}

function assessAll(one: CoverageCase): Map<Instrument, Assessment> {
  return new Map(
    SINGLE.map((instrument) => {
      const isCarried = ruleOn(instrument, null, one.terms.startsOn).carried
      return [instrument, isCarried ? ASSESS[instrument](one) : BEFORE_2026]
    }),
  )
}

const BEFORE_2026 = unknown('rulesBefore2026', 'municipalityOrUwv')

/**
 * What a branch only supposes is never confirmed in it. Of what is confirmed anyhow, so much as is confirmed anyhow; a
 * subsidy no longer than the branch lets it last.
 */
function weaken(assessed: Map<Instrument, Assessment>, base: Map<Instrument, Assessment>): void {
  for (const [instrument, assessment] of assessed) {
    const sure = base.get(instrument)
    const isSure = sure?.certainty === 'confirmed'
    if (isSure && assessment.certainty === 'confirmed' && !SUBSIDIES.includes(instrument)) {
      assessed.set(instrument, sure)
    } else if (!isSure) assessed.set(instrument, supposed(assessment))
  }
}

const SUBSIDIES: readonly Instrument[] = ['wageCostSubsidy', 'flatRateSubsidy']
const SAID_OF_NOW: readonly Reason[] = ['registered', 'registrationAhead', 'amountNotPublished']

/** What would be confirmed is expected, and what is said of someone's standing now is said of the outcome. */
function supposed(assessment: Assessment): Assessment {
  const because = SAID_OF_NOW.includes(assessment.because) ? 'ifSoMeasured' : assessment.because
  if (assessment.certainty !== 'confirmed') return { ...assessment, because }
  const periods = assessment.periods?.map((period) => ({
    ...period,
    certainty: period.certainty === 'confirmed' ? ('expected' as const) : period.certainty,
  }))
  return { ...assessment, because, certainty: 'expected', periods }
}

function linesOf(
  one: CoverageCase,
  assessed: ReadonlyMap<Instrument, Assessment>,
): InstrumentCoverage[] {
  const hasSubsidy = SUBSIDIES.some((instrument) => {
    const certainty = assessed.get(instrument)?.certainty
    return certainty === 'confirmed' || certainty === 'expected'
  })
  const isCarried = ruleOn('localInstrument', null, one.terms.startsOn).carried
  const local = isCarried ? assessLocalInstruments(one, hasSubsidy) : [BEFORE_2026]
  return [
    ...[...assessed].map(([instrument, assessment]) => coverageLine(instrument, assessment, one)),
    ...local.map((assessment) => coverageLine('localInstrument', assessment, one)),
  ]
}
