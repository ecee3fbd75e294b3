import { expect, test } from 'vitest'
import {
  lineOf,
  makeDecision,
  makeFacts,
  makeTerms,
  whereDecided,
} from '#tests/support/make-coverage.ts'
import type { CandidateFacts } from '../facts.ts'
import { day } from '../law/dated.ts'
import type { CoverageTerms } from '../terms.ts'

const FLAT_RATE = makeTerms({ flatRate: true })
const DECIDED = { flatRateSubsidy: makeDecision() }

test('half the minimum wage with surcharge, for the first six months; after that by wage value', () => {
  const decided = whereDecided(DECIDED, { terms: FLAT_RATE })
  expect(lineOf('flatRateSubsidy', decided)).toMatchObject({
    certainty: 'confirmed',
    from: '2026-07-01',
    until: '2026-12-31',
    perMonthCents: 140_220,
  })
  expect(lineOf('wageCostSubsidy', decided)).toMatchObject({ from: '2027-01-01' })
})

test.each([
  { months: 5, until: '2026-11-30', why: 'the contract ends first' },
  { months: 6, until: '2026-12-31', why: 'both end' },
  { months: 7, until: '2026-12-31', why: 'six months end first' },
  { months: null, until: '2026-12-31', why: 'no end' },
])('a contract of $months months: until $until, $why', ({ months, until }) => {
  const terms = makeTerms({ flatRate: true, months })
  expect(lineOf('flatRateSubsidy', { terms })).toMatchObject({ certainty: 'expected', until })
})

test.each([
  { from: '2026-12-31', certainty: 'confirmed', why: 'on the last of the six months' },
  { from: '2027-01-01', certainty: 'expected', why: 'after them' },
])('a decision from $from, $why: $certainty', ({ from, certainty }) => {
  const flatRateSubsidy = makeDecision({ from: day(from) })
  const line = lineOf('flatRateSubsidy', whereDecided({ flatRateSubsidy }, { terms: FLAT_RATE }))
  expect(line.certainty).toBe(certainty)
})

test('a flat rate that is decided for three months: by wage value from the day after', () => {
  const flatRateSubsidy = makeDecision({ until: day('2026-09-30') })
  const decided = whereDecided({ flatRateSubsidy }, { terms: FLAT_RATE })
  expect(lineOf('flatRateSubsidy', decided)).toMatchObject({ until: '2026-09-30' })
  expect(lineOf('wageCostSubsidy', decided)).toMatchObject({ from: '2026-10-01' })
})

test('a flat rate that is decided comes before the wage value, also when the terms do not ask for it', () => {
  const decided = whereDecided(DECIDED)
  expect(lineOf('wageCostSubsidy', decided)).toMatchObject({ from: '2027-01-01' })
})

test('one that is refused leaves the wage value from the first day', () => {
  const answers = { flatRateSubsidy: { answer: 'refused', on: day('2026-06-12') } } as const
  const refused = { terms: FLAT_RATE, authority: { decisions: {}, answers } }
  expect(lineOf('flatRateSubsidy', refused).certainty).toBe('notApplicable')
  expect(lineOf('wageCostSubsidy', refused)).toMatchObject({ from: '2026-07-01' })
})

const AMSTERDAM = 'GM0363'
const UTRECHT = 'GM0344'
const BY_MUNICIPALITY: [string, Partial<CoverageTerms>, certainty: string, code: string][] = [
  [AMSTERDAM, {}, 'expected', 'flatRateAwaited'],
  [AMSTERDAM, { trialMonths: 1 }, 'notApplicable', 'flatRateAfterTrial'],
  [AMSTERDAM, { learningMonths: 1 }, 'notApplicable', 'flatRateAfterTrial'],
  [AMSTERDAM, { months: 5 }, 'notApplicable', 'flatRateConditions'],
  [AMSTERDAM, { months: 6 }, 'expected', 'flatRateAwaited'],
  [AMSTERDAM, { fixedHours: false }, 'notApplicable', 'flatRateConditions'],
  [AMSTERDAM, { intendsToExtend: false }, 'notApplicable', 'flatRateConditions'],
  [AMSTERDAM, { fixedHours: undefined }, 'unknown', 'flatRateTermsUnknown'],
  [UTRECHT, {}, 'expected', 'flatRateAwaited'],
  [UTRECHT, { trialMonths: 1 }, 'unknown', 'flatRateAfterTrialUnknown'],
  [UTRECHT, { months: 5, fixedHours: false }, 'expected', 'flatRateAwaited'],
  ['GM0340', { trialMonths: 1 }, 'unknown', 'flatRateAfterTrialUnknown'],
]

test.each(BY_MUNICIPALITY)('%s with %o: %s by %s', (municipality, terms, certainty, code) => {
  const line = lineOf('flatRateSubsidy', {
    candidate: makeFacts({ municipality }),
    terms: makeTerms({ flatRate: true, ...terms }),
  })
  expect(line).toMatchObject({ certainty, because: { code } })
})

test('refused after a trial in Amsterdam: the wage value counts from the first day with wage', () => {
  const line = lineOf('wageCostSubsidy', {
    candidate: makeFacts({ municipality: AMSTERDAM }),
    terms: makeTerms({ flatRate: true, trialMonths: 2 }),
  })
  expect(line).toMatchObject({ certainty: 'expected', from: '2026-09-01' })
})

const BY_FACTS: [CandidateFacts, certainty: string, code: string][] = [
  [{ ground: 'wajong' }, 'notApplicable', 'dispensationInstead'],
  [{ benefit: 'wia' }, 'notApplicable', 'benefitOfUwv'],
  [{ inSubsidyTargetGroup: false }, 'notApplicable', 'notInTargetGroup'],
  [{ inSubsidyTargetGroup: undefined }, 'unknown', 'targetGroupUnknown'],
  [
    { wageValue: { percentage: 100, measuredOn: day('2026-06-30') } },
    'notApplicable',
    'fullWageValue',
  ],
]

test.each(BY_FACTS)('with %o: %s by %s', (facts, certainty, code) => {
  const line = lineOf('flatRateSubsidy', { candidate: makeFacts(facts), terms: FLAT_RATE })
  expect(line).toMatchObject({ certainty, because: { code } })
})

test.each([
  { flatRate: false, certainty: 'notApplicable', code: 'flatRateNotChosen' },
  { flatRate: undefined, certainty: 'unknown', code: 'flatRateChoiceUnknown' },
])('flatRate $flatRate in the terms: $certainty', ({ flatRate, certainty, code }) => {
  const line = lineOf('flatRateSubsidy', { terms: makeTerms({ flatRate }) })
  expect(line).toMatchObject({ certainty, because: { code } })
})
