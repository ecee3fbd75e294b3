import { expect, test } from 'vitest'
import { makeFacts, makeFactsWithoutRoute, makeTerms } from '#tests/support/make-coverage.ts'
import { coverageLine } from './coverage-line.ts'
import { day } from './dated.ts'
import { determineCoverage } from './determine-coverage.ts'

const TODAY = day('2026-06-15')
const DECISION = { on: day('2026-06-10'), from: day('2026-07-01'), until: null }

test('risk comes first, then support, then money', () => {
  const lines = determineCoverage(makeFacts(), makeTerms(), TODAY)
  expect(lines.map(({ instrument }) => instrument)).toEqual([
    'noRiskPolicy',
    'jobcoaching',
    'wageCostSubsidy',
    'wageCostBenefit',
    'trialPlacement',
  ])
})

test('every line names its rule, article, source and the day it was checked', () => {
  const [noRisk] = determineCoverage(makeFacts(), makeTerms(), TODAY)
  expect(noRisk).toMatchObject({
    ruleId: 'noRiskPolicy-2026',
    basis: 'Ziektewet artikel 29b',
    source: 'https://wetten.overheid.nl/BWBR0001888/2026-07-01',
    checkedOn: '2026-11-21',
  })
})

test.each([
  { facts: makeFacts(), terms: makeTerms(), why: 'registered and measured' },
  { facts: makeFactsWithoutRoute(), terms: makeTerms({ trialMonths: 2 }), why: 'a trial' },
  { facts: {}, terms: { startsOn: TODAY, hoursPerWeek: 24 }, why: 'nothing known' },
  { facts: {}, terms: { startsOn: day('2025-01-01'), hoursPerWeek: 24 }, why: 'old rules' },
])('lines stored as JSON are read back the same: $why', ({ facts, terms }) => {
  const lines = determineCoverage(facts, terms, TODAY)
  const stored: unknown = JSON.parse(JSON.stringify(lines))
  expect(coverageLine.array().parse(stored)).toStrictEqual(lines)
})

test('with nothing known, nothing is promised and nothing is ruled out', () => {
  const lines = determineCoverage({}, { startsOn: TODAY, hoursPerWeek: 24 }, TODAY)
  expect(new Set(lines.map(({ certainty }) => certainty))).toEqual(new Set(['unknown']))
  expect(lines.every(({ canTell }) => canTell !== null)).toBe(true)
})

const STARTS = [2026, 2027, 2028, 2029, 2030].flatMap((year) => [
  { startsOn: day(`${year}-01-01`) },
  { startsOn: day(`${year}-06-30`) },
  { startsOn: day(`${year}-07-01`) },
  { startsOn: day(`${year}-12-31`) },
])

test.each(STARTS)(
  'a start on $startsOn has an amount, confirmed only where its figures are published',
  (start) => {
    const facts = makeFacts({ decisions: { wageCostSubsidy: DECISION } })
    const lines = determineCoverage(facts, makeTerms(start), TODAY)
    const money = lines.filter(({ formula }) => formula.length > 0)
    const isPublished = start.startsOn < '2027-01-01'
    expect(money.map(({ certainty }) => certainty)).toEqual(
      Array(2).fill(isPublished ? 'confirmed' : 'expected'),
    )
    expect(money.map(({ basedOn }) => basedOn === null)).toEqual([isPublished, isPublished])
  },
)

test('what is confirmed rests on a fact with a day', () => {
  const decisions = { wageCostSubsidy: DECISION, jobcoaching: DECISION, trialPlacement: DECISION }
  const lines = determineCoverage(makeFacts({ decisions }), makeTerms({ trialMonths: 2 }), TODAY)
  expect(lines.map(({ certainty }) => certainty)).toEqual(Array(5).fill('confirmed'))
  expect(lines.map(({ because }) => because.on)).not.toContain(null)
})
