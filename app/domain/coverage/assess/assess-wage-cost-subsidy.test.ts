import { expect, test } from 'vitest'
import { lineOf, makeFacts, makeTerms } from '#tests/support/make-coverage.ts'
import { day } from './dated.ts'
import type { CoverageFacts } from './facts.ts'

const DECISION = { on: day('2026-06-10'), from: day('2026-07-01'), until: null }
const decided = (decision = {}): CoverageFacts =>
  makeFacts({ decisions: { wageCostSubsidy: { ...DECISION, ...decision } } })

test('measured and in the target group: expected, with the amount, and the employer asks for it', () => {
  const line = lineOf('wageCostSubsidy')
  expect(line).toMatchObject({
    certainty: 'expected',
    because: { code: 'measuredInTargetGroup', on: '2026-05-20' },
    from: '2026-07-01',
    perMonthCents: 112_176,
    decides: 'municipality',
  })
  expect(line.employerDoes[0]).toMatchObject({ by: '2026-07-01' })
})

test('a decision, and nothing else, confirms it', () => {
  expect(lineOf('wageCostSubsidy', decided())).toMatchObject({
    certainty: 'confirmed',
    because: { code: 'decided', on: '2026-06-10' },
    perMonthCents: 112_176,
    perYearCents: 1_346_112,
  })
})

test.each([
  {
    decision: { on: day('2026-06-15') },
    certainty: 'confirmed',
    from: '2026-07-01',
    why: 'taken today',
  },
  {
    decision: { on: day('2026-06-16') },
    certainty: 'expected',
    from: '2026-07-01',
    why: 'taken tomorrow',
  },
  {
    decision: { from: day('2026-08-01') },
    certainty: 'confirmed',
    from: '2026-08-01',
    why: 'begins later',
  },
  {
    decision: { until: day('2026-06-30') },
    certainty: 'expected',
    from: '2026-07-01',
    why: 'ended before',
  },
  {
    decision: { until: day('2026-07-01') },
    certainty: 'confirmed',
    from: '2026-07-01',
    why: 'its last day',
  },
])('a decision $why: $certainty from $from', ({ decision, certainty, from }) => {
  expect(lineOf('wageCostSubsidy', decided(decision))).toMatchObject({ certainty, from })
})

test('a decision whose period is not published gives the last known amount, expected', () => {
  const line = lineOf('wageCostSubsidy', decided({ from: day('2027-01-01') }))
  expect(line).toMatchObject({
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
] as const)(
  'the municipality said $answer on these terms: $certainty',
  ({ answer, certainty, code, decidesBy }) => {
    const answers = { wageCostSubsidy: { answer, on: day('2026-06-12') } }
    const line = lineOf('wageCostSubsidy', makeFacts({ answers }))
    expect(line).toMatchObject({ certainty, because: { code, on: '2026-06-12' }, decidesBy })
  },
)

test.each([
  { answeredOn: '2026-06-10', certainty: 'confirmed', why: 'on one day the decision counts' },
  { answeredOn: '2026-06-11', certainty: 'notApplicable', why: 'the later word counts' },
])(
  'decided on 10 June and refused on $answeredOn: $certainty, $why',
  ({ answeredOn, certainty }) => {
    const answers = { wageCostSubsidy: { answer: 'refused', on: day(answeredOn) } } as const
    expect(lineOf('wageCostSubsidy', { ...decided(), answers }).certainty).toBe(certainty)
  },
)

test('asked for and not measured: expected without an amount, and never 0', () => {
  const answers = { wageCostSubsidy: { answer: 'asked', on: day('2026-06-12') } } as const
  const line = lineOf('wageCostSubsidy', makeFacts({ answers, wageValue: null }))
  expect(line).toMatchObject({ certainty: 'expected', perMonthCents: null, formula: [] })
  expect(line.needs).toEqual(['candidate.wageValue'])
})

test.each([
  { percentage: 99, certainty: 'expected' },
  { percentage: 100, certainty: 'notApplicable' },
  { percentage: 110, certainty: 'notApplicable' },
])('wage value $percentage: $certainty', ({ percentage, certainty }) => {
  const wageValue = { percentage, measuredOn: day('2026-05-20') }
  expect(lineOf('wageCostSubsidy', makeFacts({ wageValue })).certainty).toBe(certainty)
})

test.each([
  { facts: { wageValue: undefined }, needs: ['candidate.wageValue'], canTell: 'municipality' },
  { facts: { wageValue: null }, needs: ['candidate.wageValue'], canTell: 'municipality' },
  {
    facts: { inSubsidyTargetGroup: undefined },
    needs: ['candidate.inSubsidyTargetGroup'],
    canTell: 'municipality',
  },
  { facts: { birthDate: undefined }, needs: ['candidate.birthDate'], canTell: 'jobhunter' },
])('unknown without $needs: $canTell can tell', ({ facts, needs, canTell }) => {
  expect(lineOf('wageCostSubsidy', makeFacts(facts))).toMatchObject({
    certainty: 'unknown',
    because: { code: 'factsMissing' },
    needs,
    canTell,
    perMonthCents: null,
  })
})

test('unknown without the hours of a full week: the adviser can tell', () => {
  const line = lineOf('wageCostSubsidy', makeFacts(), makeTerms({ fullTimeHours: undefined }))
  expect(line).toMatchObject({
    certainty: 'unknown',
    needs: ['terms.fullTimeHours'],
    canTell: 'adviser',
  })
})

test.each([
  { facts: { inSubsidyTargetGroup: false }, terms: {}, code: 'notInTargetGroup' },
  { facts: {}, terms: { subsidyWanted: false }, code: 'subsidyNotWanted' },
])('it does not apply: $code', ({ facts, terms, code }) => {
  const line = lineOf('wageCostSubsidy', makeFacts(facts), makeTerms(terms))
  expect(line).toMatchObject({ certainty: 'notApplicable', because: { code } })
})
