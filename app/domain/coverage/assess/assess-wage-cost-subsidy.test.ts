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

test('measured and in the target group: expected, with the amount, and the employer asks for it', () => {
  const line = lineOf('wageCostSubsidy')
  expect(line).toMatchObject({
    certainty: 'expected',
    because: { code: 'measuredInTargetGroup', on: '2026-05-20' },
    from: '2026-07-01',
    perMonthCents: 112_176,
    decides: 'municipality',
    applyBy: '2026-12-31',
  })
  expect(line.employerDoes[0]).toEqual({
    text: 'Vraag de subsidie aan bij de gemeente, het liefst voor de start. Uw adviseur helpt u.',
    by: '2026-12-31',
  })
})

test('after a trial there is as much longer to ask for it', () => {
  const { applyBy, employerDoes } = lineOf('wageCostSubsidy', {
    terms: makeTerms({ trialMonths: 2 }),
  })

  expect(applyBy).toBe('2027-02-28')
  expect(employerDoes[0]?.by).toBe(applyBy)
})

test.each([
  { decision: { on: day('2026-06-15') }, certainty: 'confirmed', from: '2026-07-01', why: 'today' },
  {
    decision: { on: day('2026-06-16') },
    certainty: 'expected',
    from: '2026-07-01',
    why: 'tomorrow',
  },
  {
    decision: { from: day('2026-08-01') },
    certainty: 'confirmed',
    from: '2026-08-01',
    why: 'to begin later',
  },
  {
    decision: { until: day('2026-06-30') },
    certainty: 'expected',
    from: '2026-07-01',
    why: 'until the day before the start',
  },
  {
    decision: { until: day('2026-07-01') },
    certainty: 'confirmed',
    from: '2026-07-01',
    why: 'until the first day',
  },
])('only a decision confirms it; decided $why: $certainty from $from', (one) => {
  const decided = whereDecided({ wageCostSubsidy: makeDecision(one.decision) })
  const { certainty, from } = one
  expect(lineOf('wageCostSubsidy', decided)).toMatchObject({ certainty, from })
})

test('a decision from 2027 on gives the last known amount, expected', () => {
  const decided = whereDecided({ wageCostSubsidy: makeDecision({ from: day('2027-01-01') }) })
  expect(lineOf('wageCostSubsidy', decided)).toMatchObject({
    certainty: 'expected',
    because: { code: 'amountNotPublished' },
    basedOn: '2026-07-01',
    perMonthCents: 112_176,
  })
})

test.each([
  { answer: 'agreed', certainty: 'confirmed', code: 'decided', decidesBy: null },
  { answer: 'asked', certainty: 'expected', code: 'asked', decidesBy: '2026-07-17' },
  { answer: 'refused', certainty: 'notApplicable', code: 'refused', decidesBy: null },
] as const)('the municipality $answer these terms: $certainty', ({ answer, code, ...rest }) => {
  const answers = { wageCostSubsidy: { answer, on: day('2026-06-12') } }
  const line = lineOf('wageCostSubsidy', { authority: { decisions: {}, answers } })
  expect(line).toMatchObject({ ...rest, because: { code, on: '2026-06-12' } })
})

test.each([
  { on: '2026-06-10', certainty: 'confirmed', why: 'on one day the decision counts' },
  { on: '2026-06-11', certainty: 'notApplicable', why: 'the later word counts' },
])('decided on 10 June and refused on $on: $certainty, $why', ({ on, certainty }) => {
  const answers = { wageCostSubsidy: { answer: 'refused', on: day(on) } } as const
  const authority = { decisions: { wageCostSubsidy: makeDecision() }, answers }
  expect(lineOf('wageCostSubsidy', { authority }).certainty).toBe(certainty)
})

test.each([
  { percentage: 99, undecided: 'expected', decided: 'confirmed' },
  { percentage: 100, undecided: 'notApplicable', decided: 'notApplicable' },
])('wage value $percentage: $undecided, and decided $decided', ({ percentage, ...certainty }) => {
  const candidate = makeFacts({ wageValue: { percentage, measuredOn: day('2026-05-20') } })
  const decided = whereDecided({ wageCostSubsidy: makeDecision() }, { candidate })
  expect(lineOf('wageCostSubsidy', { candidate }).certainty).toBe(certainty.undecided)
  expect(lineOf('wageCostSubsidy', decided).certainty).toBe(certainty.decided)
})

const MISSING: [CandidateFacts, string[]][] = [
  [{ wageValue: undefined }, ['candidate.wageValue']],
  [{ wageValue: null }, ['candidate.wageValue']],
  [{ inSubsidyTargetGroup: undefined }, ['candidate.inSubsidyTargetGroup']],
]

test.each(MISSING)('%o: unknown without an amount, never 0', (facts, needs) => {
  expect(lineOf('wageCostSubsidy', { candidate: makeFacts(facts) })).toMatchObject({
    certainty: 'unknown',
    needs,
    canTell: 'municipality',
    perMonthCents: null,
    formula: [],
  })
})

test.each([
  { candidate: makeFacts({ birthDate: undefined }), needs: ['candidate.birthDate'] },
  { terms: makeTerms({ fullTimeHours: undefined }), needs: ['terms.fullTimeHours'] },
])('expected without an amount: $needs is not known', ({ needs, ...overrides }) => {
  expect(lineOf('wageCostSubsidy', overrides)).toMatchObject({
    certainty: 'expected',
    needs,
    perMonthCents: null,
  })
})

test.each([
  { recentEducation: 'pro', certainty: 'expected', code: 'measuredAfterSchool' },
  { recentEducation: 'vso', certainty: 'expected', code: 'measuredAfterSchool' },
  { recentEducation: 'entree', certainty: 'expected', code: 'measuredAfterSchool' },
  { recentEducation: 'none', certainty: 'unknown', code: 'targetGroupUnknown' },
] as const)('from $recentEducation: $certainty', ({ recentEducation, certainty, code }) => {
  const candidate = makeFacts({ inSubsidyTargetGroup: undefined, recentEducation })
  expect(lineOf('wageCostSubsidy', { candidate })).toMatchObject({ certainty, because: { code } })
})
