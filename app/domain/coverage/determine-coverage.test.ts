import { expect, test } from 'vitest'
import {
  coverageOf,
  lineOf,
  makeDecision,
  makeFactsWithoutRoute,
  makeTerms,
  whereDecided,
} from '#tests/support/make-coverage.ts'
import type { CoverageInput } from './assess/coverage-case.ts'
import { coverage } from './coverage.ts'
import { INSTRUMENTS } from './instruments.ts'
import { day } from './law/dated.ts'
import { RULES_VERSION } from './law/rules.ts'

const ROUTE = makeFactsWithoutRoute({
  ground: 'workplaceRoute',
  askedFor: undefined,
  wageValue: null,
})

test('each instrument is always in the answer: risk first, then support, then money', () => {
  const order = coverageOf().instruments.map(({ instrument }) => instrument)
  expect(order).toEqual([...INSTRUMENTS])
  expect(coverageOf().rulesVersion).toBe(RULES_VERSION)
})

test('every line names its rule, article, source and the day it was checked', () => {
  expect(lineOf('noRiskPolicy')).toMatchObject({
    ruleId: 'noRiskPolicy-2026',
    basis: 'Ziektewet artikel 29b',
    source: 'https://wetten.overheid.nl/BWBR0001888/2026-07-01',
    checkedOn: '2026-11-21',
  })
})

const STORED: [why: string, Partial<CoverageInput>][] = [
  ['registered and measured', {}],
  ['two branches', { candidate: ROUTE, terms: makeTerms({ trialMonths: 2 }) }],
  ['nothing known', { candidate: {}, terms: { startsOn: day('2026-07-01'), hoursPerWeek: 24 } }],
  ['old rules', { candidate: {}, terms: { startsOn: day('2025-01-01'), hoursPerWeek: 24 } }],
  ['decided', whereDecided({ wageCostSubsidy: makeDecision(), jobcoaching: makeDecision() })],
]

test.each(STORED)('coverage stored as JSON is read back the same: %s', (_, overrides) => {
  const whole = coverageOf(overrides)
  const stored: unknown = JSON.parse(JSON.stringify(whole))
  expect(coverage.parse(stored)).toStrictEqual(whole)
})

test('a start before 2026 is unknown and says why, whatever was decided', () => {
  const terms = makeTerms({ startsOn: day('2025-12-31') })
  const decided = whereDecided({ wageCostSubsidy: makeDecision() }, { terms })
  const { instruments } = coverageOf(decided)
  expect(new Set(instruments.map(({ certainty }) => certainty))).toEqual(new Set(['unknown']))
  expect(new Set(instruments.map(({ because }) => because.code))).toEqual(
    new Set(['rulesBefore2026']),
  )
  expect(instruments.flatMap(({ employerDoes, formula }) => [...employerDoes, ...formula])).toEqual(
    [],
  )
})

test('subsidy and loonkostenvoordeel go together (Participatiewet art. 10d lid 9)', () => {
  const decided = whereDecided({ wageCostSubsidy: makeDecision() })
  expect(lineOf('wageCostSubsidy', decided).certainty).toBe('confirmed')
  expect(lineOf('wageCostBenefit', decided).certainty).toBe('confirmed')
})
