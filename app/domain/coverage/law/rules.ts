import type { IsoDate } from '#app/domain/primitives.ts'
import type { Category, Instrument } from '../instruments.ts'
import { day, rowOn } from './dated.ts'
import type { CoverageRule } from './rule.ts'
import { RULES_MONEY } from './rules-money.ts'
import { RULES_RISK_AND_SUPPORT } from './rules-risk-and-support.ts'
import { RULES_UNPAID_AND_LOCAL } from './rules-unpaid-and-local.ts'

const RULES_2026 = [...RULES_RISK_AND_SUPPORT, ...RULES_MONEY, ...RULES_UNPAID_AND_LOCAL]

/** Every rule row of every instrument, of every period. */
export const RULES: readonly CoverageRule[] = [...RULES_2026.map(before2026), ...RULES_2026]

/** The version of rules and figures: the day of their last change. Stored coverage of another version is of then. */
export const RULES_VERSION = '2026-11-22'

const BY_SUBJECT = Map.groupBy(RULES, ({ instrument, category }) => subject(instrument, category))

/** The rule on an instrument for someone who starts on a day; of loonkostenvoordeel that of the category. */
export function ruleOn(
  instrument: Instrument,
  category: Category | null,
  startsOn: IsoDate,
): CoverageRule {
  const ofCategory = instrument === 'wageCostBenefit' ? (category ?? 'jobsAgreement') : null
  const rule = rowOn(BY_SUBJECT.get(subject(instrument, ofCategory)) ?? [], startsOn)
  if (rule === undefined) throw new Error(`No rule row for ${instrument} on ${startsOn}`)
  return rule
}

function subject(instrument: Instrument, category: Category | null): string {
  return `${instrument} ${category}`
}

/** The rules before 2026 differed (three years of loonkostenvoordeel, among others) and are not carried. */
function before2026(rule: CoverageRule): CoverageRule {
  return {
    ...rule,
    id: rule.id.replace(/2026$/, 'before-2026'),
    inForceFrom: null,
    inForceUntil: day('2025-12-31'),
    carried: false,
    condition: 'Regels van voor 2026. Die staan niet in het portaal.',
    amount: 'Onbekend.',
    tasks: [],
  }
}
