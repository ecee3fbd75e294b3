import { expect, test } from 'vitest'
import {
  coverageOf,
  makeDecision,
  makeFacts,
  makeFactsWithoutRoute,
  makeTerms,
  whereDecided,
} from '#tests/support/make-coverage.ts'
import type { CoverageInput } from './assess/coverage-case.ts'
import { forEmployer } from './for-employer.ts'
import { INSTRUMENTS } from './instruments.ts'
import { day } from './law/dated.ts'

const ROUTE = makeFactsWithoutRoute({
  ground: 'workplaceRoute',
  askedFor: undefined,
  wageValue: null,
})

test('an employer gets these fields of a line and no other: no reason, no missing fact, no rule', () => {
  const fields = new Set(forEmployer(coverageOf()).lines.flatMap(Object.keys))
  expect([...fields].toSorted()).toEqual([
    'applyBy',
    'basedOn',
    'basis',
    'category',
    'certainty',
    'checkedOn',
    'decides',
    'decidesBy',
    'employerDoes',
    'formula',
    'from',
    'instrument',
    'isGranted',
    'name',
    'perHourCents',
    'perMonthCents',
    'perYearCents',
    'periods',
    'source',
    'until',
  ])
})

test('and of the coverage and of an outcome these', () => {
  const sent = forEmployer(coverageOf({ candidate: ROUTE }))
  expect(Object.keys(sent).toSorted()).toEqual(['branches', 'lines', 'months'])
  expect(sent.branches.map((branch) => Object.keys(branch).toSorted())).toEqual([
    ['lines', 'months', 'on', 'outcome'],
    ['lines', 'months', 'on', 'outcome'],
  ])
})

test('a line that holds has the same fields as one that does not', () => {
  const { lines } = forEmployer(coverageOf())
  const fields = new Set(lines.map((line) => Object.keys(line).toSorted().join(' ')))
  expect(fields.size).toBe(1)
})

test('of what does not apply or is not known nothing is sent but that it is so', () => {
  const candidate = makeFactsWithoutRoute({ inSubsidyTargetGroup: false, wageValue: null })
  const terms = makeTerms({ jobcoach: 'none', months: 3 })
  const { lines } = forEmployer(coverageOf({ candidate, terms }))
  const bare = lines.filter(({ certainty }) => !['confirmed', 'expected'].includes(certainty))
  expect(bare).toHaveLength(INSTRUMENTS.length - 1)
  expect(
    bare.map(({ instrument, certainty, name, decides, source, checkedOn, ...rest }) => rest),
  ).toEqual(
    bare.map(() => ({
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
    })),
  )
})

test.each([
  ['decided', whereDecided({ wageCostSubsidy: makeDecision() }), true],
  ['not decided', {}, false],
  ['decided, its figures not published', decidedFrom('2027-02-01'), true],
  ['not decided, its figures not published', startsOn('2027-02-01'), false],
])('a subsidy that is %s: the right itself is certain or not', (_, one, isGranted) => {
  const { lines } = forEmployer(coverageOf(one))
  const subsidy = lines.find(({ instrument }) => instrument === 'wageCostSubsidy')
  expect(subsidy?.isGranted).toBe(isGranted)
})

test('what an outcome of a measuring only supposes is not granted', () => {
  const terms = makeTerms({ startsOn: day('2027-02-01') })
  const { branches } = forEmployer(coverageOf({ candidate: ROUTE, terms }))
  const benefits = branches.flatMap(({ lines }) =>
    lines.filter(({ instrument }) => instrument === 'wageCostBenefit'),
  )
  expect(benefits.map(({ isGranted }) => isGranted)).toEqual([false, false])
})

function startsOn(first: string): Partial<CoverageInput> {
  return { terms: makeTerms({ startsOn: day(first) }) }
}

function decidedFrom(first: string): Partial<CoverageInput> {
  const wageCostSubsidy = makeDecision({ from: day(first) })
  return whereDecided({ wageCostSubsidy }, startsOn(first))
}

const WAJONG = makeFacts({ ground: 'wajong', dispensationPercentage: 60 })
const FULL = makeFacts({ wageValue: { percentage: 100, measuredOn: day('2026-06-01') } })
const WAGE_VALUES: [why: string, Partial<CoverageInput>, shown: string[]][] = [
  ['the subsidy is counted from it', {}, ['wageCostSubsidy']],
  ['decided', whereDecided({ wageCostSubsidy: makeDecision() }), ['wageCostSubsidy']],
  ['with dispensation there is no subsidy', { candidate: WAJONG }, []],
  ['it gives no subsidy', { candidate: FULL }, []],
  ['the subsidy is not wanted', { terms: makeTerms({ subsidyWanted: false }) }, []],
  ['not in the target group', { candidate: makeFacts({ inSubsidyTargetGroup: false }) }, []],
  ['the rules are not carried', { terms: makeTerms({ startsOn: day('2025-07-01') }) }, []],
]

test.each(WAGE_VALUES)(
  'the wage value is sent only where the subsidy needs it: %s',
  (_, one, shown) => {
    const { lines } = forEmployer(coverageOf(one))
    const withWageValue = lines.filter(({ formula }) =>
      formula.some(({ step }) => step === 'wageValuePercentage'),
    )
    expect(withWageValue.map(({ instrument }) => instrument)).toEqual(shown)
  },
)

test('no outcome of an open route has a wage value', () => {
  const { branches } = forEmployer(coverageOf({ candidate: ROUTE }))
  expect(branches).toHaveLength(2)
  expect(JSON.stringify(branches)).not.toContain('wageValuePercentage')
})

test('a local instrument that does not apply reads as not known: the benefit would be told by it', () => {
  const { lines } = forEmployer(
    coverageOf({ candidate: makeFacts({ municipality: 'GM0363', benefit: 'ww' }) }),
  )
  const local = lines.find(({ instrument }) => instrument === 'localInstrument')
  expect(local).toMatchObject({ certainty: 'unknown', basis: null })
})
