import { type IsoDate, isoDate } from '#app/domain/primitives.ts'
import { assessJobcoaching } from './assess-jobcoaching.ts'
import { assessNoRiskPolicy } from './assess-no-risk-policy.ts'
import { assessTrialPlacement } from './assess-trial-placement.ts'
import { assessWageCostBenefit } from './assess-wage-cost-benefit.ts'
import { assessWageCostSubsidy } from './assess-wage-cost-subsidy.ts'
import { type Assess, type Assessment, unknown } from './assessment.ts'
import type { CoverageLine, EmployerTask } from './coverage-line.ts'
import type { CoverageFacts } from './facts.ts'
import { INSTRUMENTS, type Instrument } from './instruments.ts'
import { type CoverageRule, type RuleTask, ruleOn } from './rules.ts'
import { type CoverageTerms, workStartsOn } from './terms.ts'

const ASSESS: Record<Instrument, Assess> = {
  noRiskPolicy: assessNoRiskPolicy,
  jobcoaching: assessJobcoaching,
  wageCostSubsidy: assessWageCostSubsidy,
  wageCostBenefit: assessWageCostBenefit,
  trialPlacement: assessTrialPlacement,
}

/**
 * What covers a placement on these terms, by what is known on the day `on`: one line per instrument, risk first, then
 * support, then money. Plain JSON, to be stored with the offer on the day it is sent. The line is for adviser and
 * jobhunter; an employer reads what `forEmployer` leaves of it.
 */
export function determineCoverage(
  facts: CoverageFacts,
  terms: CoverageTerms,
  on: IsoDate,
): CoverageLine[] {
  return INSTRUMENTS.map((instrument) => {
    const rule = ruleOn(instrument, terms.startsOn)
    const assessment = rule.carried
      ? ASSESS[instrument](facts, terms, on)
      : unknown('rulesBefore2026', 'municipalityOrUwv')
    return lineOf(rule, assessment, terms)
  })
}

function lineOf(rule: CoverageRule, assessment: Assessment, terms: CoverageTerms): CoverageLine {
  const { because, on = null, ...assessed } = assessment
  return {
    instrument: rule.instrument,
    from: null,
    until: null,
    perMonthCents: null,
    perYearCents: null,
    basedOn: null,
    formula: [],
    needs: [],
    canTell: null,
    decides: rule.decides,
    decidesBy: null,
    ...assessed,
    because: { code: because, on },
    employerDoes: rule.tasks
      .filter((task) => task.because.includes(because))
      .map((task) => taskOf(task, assessed.from ?? workStartsOn(terms), terms)),
    basis: rule.basis,
    source: rule.source,
    checkedOn: rule.checkedOn,
    ruleId: rule.id,
  }
}

function taskOf({ text, by }: RuleTask, from: IsoDate, terms: CoverageTerms): EmployerTask {
  switch (by) {
    case null:
      return { text, by: null }
    case 'startsOn':
      return { text, by: terms.startsOn }
    case 'workStartsOn':
      return { text, by: workStartsOn(terms) }
    case 'nextFirstOfMay':
      return { text, by: firstOfMayAfter(from) }
  }
}

/** The last day to correct the payroll return of a year is 1 May of the next (Wtl art. 4.2). */
function firstOfMayAfter(from: IsoDate): IsoDate {
  return isoDate.parse(`${Number(from.slice(0, 4)) + 1}-05-01`)
}
