import type { Cents, IsoDate } from '#app/domain/primitives.ts'
import type { Instrument } from './instruments.ts'
import { ADULT } from './law/minimum-wage.ts'
import { limitOn, parameterOn } from './law/parameters.ts'
import type { CoverageRule } from './law/rule.ts'
import { ruleOn } from './law/rules.ts'
import { subsidyByWageValue } from './sums/subsidy-amount.ts'
import { subsidyFiguresOn } from './sums/subsidy-figures.ts'
import { EXPLANATIONS, type ExplainedFigures, whenIll } from './words/explain.ts'
import { INSTRUMENT_NAMES } from './words/names.ts'
import type { Reason } from './words/reasons.ts'
import { whoDecidesForEmployer } from './words/sentences.ts'

/** An instrument in general terms. `basis` is null where the articles would name groups of people. */
export type ExplainedInstrument = {
  instrument: Instrument
  name: string
  what: string[]
  certain: string
  open: string
  decides: string
  tasks: string[]
  basis: string | null
  source: string
  checkedOn: IsoDate
  basedOn: IsoDate | null
}

export type ExplainedCoverage = {
  risk: ExplainedInstrument
  whenIll: { term: string; text: string }[]
  support: ExplainedInstrument[]
  money: ExplainedInstrument[]
}

const SUPPORT = [
  'jobcoaching',
  'workplaceAdaptation',
  'portableProvision',
  'buddyTraining',
  'trialPlacement',
  'learningPlacement',
] as const
const MONEY = [
  'wageCostSubsidy',
  'flatRateSubsidy',
  'wageCostBenefit',
  'wageDispensation',
  'localInstrument',
] as const

/**
 * All instruments as an employer may read them before any person is in view, with the rules and figures of a day from
 * 2026 on: risk first, then support, then money.
 */
export function explainInstruments(on: IsoDate): ExplainedCoverage {
  const explain = (instrument: Instrument) => explained(instrument, on)
  const noRisk = ruleOn('noRiskPolicy', null, on)
  return {
    risk: { ...explain('noRiskPolicy'), tasks: tasksUnless(noRisk, ONCE_ILL) },
    whenIll: whenIll(
      figuresOn(on).figures,
      taskWhen(noRisk, ONCE_ILL),
      taskWhen(ruleOn('wageCostSubsidy', null, on), 'decided'),
    ),
    support: SUPPORT.map(explain),
    money: MONEY.map(explain),
  }
}

/** The reason under which the rule says what to do at illness; `whenIll` tells that. */
const ONCE_ILL: Reason = 'registered'

function explained(instrument: Instrument, on: IsoDate): ExplainedInstrument {
  const rule = ruleOn(instrument, null, on)
  const { figures, basedOn } = figuresOn(on)
  const explanation = EXPLANATIONS[instrument](figures)
  return {
    instrument,
    name: INSTRUMENT_NAMES[instrument],
    ...explanation,
    decides: whoDecidesForEmployer(rule),
    tasks: rule.tasks.map(({ text }) => text),
    basis: NAMES_GROUPS.includes(instrument) ? null : rule.basis,
    source: rule.source,
    checkedOn: rule.checkedOn,
    basedOn: basedOn(),
  }
}

/** The articles on these are those of a benefit, or name it. */
const NAMES_GROUPS: readonly Instrument[] = [
  'jobcoaching',
  'workplaceAdaptation',
  'portableProvision',
  'trialPlacement',
  'wageDispensation',
]

/** The figures of a day, and after they are read, the oldest day that one of those not published yet is of. */
function figuresOn(on: IsoDate): { figures: ExplainedFigures; basedOn: () => IsoDate | null } {
  const days: IsoDate[] = []
  const keep = (day: IsoDate | null | undefined) => day && days.push(day)
  return {
    figures: {
      of: (name) => {
        keep(parameterOn(name, on)?.basedOn)
        return limitOn(name, on)
      },
      get highestSubsidyCents() {
        const { cents, basedOn } = highestSubsidy(on)
        keep(basedOn)
        return cents
      },
    },
    basedOn: () => days.toSorted()[0] ?? null,
  }
}

function highestSubsidy(on: IsoDate): { cents: Cents; basedOn: IsoDate | null } {
  const found = subsidyFiguresOn(ADULT, on)
  if (found === null) throw new Error(`No figures for the subsidy on ${on}`)
  const cap = limitOn('subsidyCapPercentage', on)
  const { perMonthCents } = subsidyByWageValue(found.figures, cap, 0, found.figures.weekHours)
  return { cents: perMonthCents, basedOn: found.basedOn }
}

/** What the employer does once it is so. */
function taskWhen({ tasks }: CoverageRule, reason: Reason): string {
  return tasks
    .filter(({ because }) => because.includes(reason))
    .map(({ text }) => text)
    .join(' ')
}

function tasksUnless({ tasks }: CoverageRule, reason: Reason): string[] {
  return tasks.filter(({ because }) => !because.includes(reason)).map(({ text }) => text)
}
