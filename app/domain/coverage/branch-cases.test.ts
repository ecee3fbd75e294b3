import { expect, test } from 'vitest'
import {
  branchOf,
  coverageOf,
  lineIn,
  makeDecision,
  makeFactsWithoutRoute,
  makeTerms,
  whereDecided,
} from '#tests/support/make-coverage.ts'
import { OUTCOMES } from './coverage.ts'
import type { CandidateFacts } from './facts.ts'
import { day } from './law/dated.ts'

/** On the Praktijkroute in a municipality: not registered, not measured, nothing known of the target group. */
function onRoute(municipality: string, facts: CandidateFacts = {}): CandidateFacts {
  return makeFactsWithoutRoute({
    ground: 'workplaceRoute',
    askedFor: undefined,
    municipality,
    wageValue: null,
    inSubsidyTargetGroup: undefined,
    ...facts,
  })
}

const AMSTERDAM = { candidate: onRoute('GM0363'), terms: makeTerms({ trialMonths: 2 }) }
const UTRECHT = { candidate: onRoute('GM0344'), terms: makeTerms({ flatRate: true }) }

test.each([
  { route: 'Amsterdam, measured in a trial', one: AMSTERDAM, on: '2026-08-31' },
  {
    route: 'Amsterdam, without a trial in the fifth month',
    one: { ...AMSTERDAM, terms: makeTerms() },
    on: '2026-11-30',
  },
  { route: 'Utrecht, after six months flat rate', one: UTRECHT, on: '2026-12-31' },
  { route: 'asked after that day', one: { ...UTRECHT, on: day('2027-02-03') }, on: '2027-02-03' },
])('$route: both outcomes suppose the measuring on $on', ({ one, on }) => {
  const branches = coverageOf(one).branches.map(({ outcome, ...branch }) => [outcome, branch.on])
  expect(branches).toEqual(OUTCOMES.map((outcome) => [outcome, on]))
})

test('Amsterdam, measured below: no-risk from the registration on, and subsidy from the first wage', () => {
  const below = branchOf('measuredBelow', AMSTERDAM)
  expect(lineIn(below, 'noRiskPolicy')).toMatchObject({
    certainty: 'expected',
    from: '2026-09-01',
    until: null,
  })
  expect(lineIn(below, 'wageCostBenefit')).toMatchObject({
    certainty: 'expected',
    from: '2026-09-01',
    perYearCents: 168_064,
  })
  expect(lineIn(below, 'wageCostSubsidy')).toMatchObject({
    certainty: 'expected',
    because: { code: 'afterMeasuring' },
    from: '2026-09-01',
    perMonthCents: null,
  })
})

test('Utrecht, measured below: flat rate, then by wage value; no-risk from that day, LKV for that month', () => {
  const below = branchOf('measuredBelow', UTRECHT)
  expect(lineIn(below, 'flatRateSubsidy')).toMatchObject({
    certainty: 'expected',
    from: '2026-07-01',
    until: '2026-12-31',
    perMonthCents: 140_220,
  })
  expect(lineIn(below, 'wageCostSubsidy')).toMatchObject({ from: '2027-01-01' })
  expect(lineIn(below, 'noRiskPolicy')).toMatchObject({ from: '2026-12-31' })
  expect(lineIn(below, 'wageCostBenefit')).toMatchObject({ from: '2026-12-01' })
})

test.each([
  { city: 'Amsterdam', one: AMSTERDAM, flatRate: 'notApplicable' },
  { city: 'Utrecht', one: UTRECHT, flatRate: 'expected' },
])(
  '$city, measured not below: works on without register and subsidy; flat rate until then $flatRate',
  ({ one, flatRate }) => {
    const notBelow = branchOf('measuredNotBelow', one)
    expect(lineIn(notBelow, 'noRiskPolicy').certainty).toBe('notApplicable')
    expect(lineIn(notBelow, 'wageCostBenefit').certainty).toBe('notApplicable')
    expect(lineIn(notBelow, 'wageCostSubsidy')).toMatchObject({
      certainty: 'notApplicable',
      because: { code: 'fullWageValue' },
    })
    expect(lineIn(notBelow, 'flatRateSubsidy').certainty).toBe(flatRate)
  },
)

test('Utrecht, measured not below: six months of subsidy in the months, and none after', () => {
  const { months } = branchOf('measuredNotBelow', UTRECHT)
  const amounts = months.map(({ subsidyCents }) => subsidyCents)
  expect(amounts).toEqual([...Array(6).fill(140_220), ...Array(6).fill(0)])
})

test.each(OUTCOMES)('%s: nothing is paid and nothing received in the trial', (outcome) => {
  expect(branchOf(outcome, AMSTERDAM).months.slice(0, 2)).toMatchObject([
    { month: '2026-07', wageCents: 0, subsidyCents: 0, benefitCents: 0, netCents: 0 },
    { month: '2026-08', wageCents: 0, subsidyCents: 0, benefitCents: 0, netCents: 0 },
  ])
})

test.each(OUTCOMES)('%s: a trial and a flat rate that are decided are confirmed', (outcome) => {
  const trial = whereDecided({ trialPlacement: makeDecision() }, AMSTERDAM)
  const flatRate = whereDecided({ flatRateSubsidy: makeDecision() }, UTRECHT)
  expect(lineIn(branchOf(outcome, trial), 'trialPlacement').certainty).toBe('confirmed')
  expect(lineIn(branchOf(outcome, flatRate), 'flatRateSubsidy').certainty).toBe('confirmed')
})

test('with WIA before the start a branch confirms the five years, and no more', () => {
  const wia = { ...AMSTERDAM, candidate: onRoute('GM0363', { benefitMonthBeforeStart: 'wia' }) }
  expect(lineIn(branchOf('measuredBelow', wia), 'noRiskPolicy')).toMatchObject({
    certainty: 'confirmed',
    until: '2031-08-31',
  })
})

test.each([
  { why: 'registered', facts: { registeredOn: day('2026-03-02') } },
  { why: 'measured', facts: { wageValue: { percentage: 60, measuredOn: day('2026-05-20') } } },
  { why: 'registration not known', facts: { registeredOn: undefined } },
  { why: 'another ground', facts: { ground: 'indication' } },
] satisfies { why: string; facts: CandidateFacts }[])('no branches: $why', ({ facts }) => {
  expect(coverageOf({ candidate: onRoute('GM0363', facts) }).branches).toEqual([])
})

test('no branches for a start before 2026', () => {
  const terms = makeTerms({ startsOn: day('2025-12-31') })
  expect(coverageOf({ ...UTRECHT, terms }).branches).toEqual([])
})

test.each([
  { what: 'the subsidy', decisions: { wageCostSubsidy: makeDecision() }, one: UTRECHT },
  { what: 'the flat rate', decisions: { flatRateSubsidy: makeDecision() }, one: UTRECHT },
  {
    what: 'the flat rate in Amsterdam',
    decisions: { flatRateSubsidy: makeDecision() },
    one: { candidate: onRoute('GM0363'), terms: makeTerms({ flatRate: true }) },
  },
])(
  'measured not below: no subsidy after that day, although $what was decided',
  ({ decisions, one }) => {
    const { months, on } = branchOf('measuredNotBelow', whereDecided(decisions, one))
    const after = months.filter(({ month }) => month > on.slice(0, 7))

    expect(after.length).toBeGreaterThan(0)
    expect(after.filter(({ subsidyCents }) => subsidyCents !== 0)).toEqual([])
  },
)

test('measured not below after a trial and a flat rate that is not known: nothing after the measuring', () => {
  const one = { ...UTRECHT, terms: makeTerms({ flatRate: true, trialMonths: 2 }) }
  const { months, on } = branchOf('measuredNotBelow', one)

  expect(on).toBe('2027-02-28')
  expect(months.find(({ month }) => month === '2027-03')?.subsidyCents).toBe(0)
})

test('the measuring is never supposed after the end of the contract', () => {
  const one = { ...UTRECHT, terms: makeTerms({ flatRate: true, months: 3 }) }

  expect(coverageOf(one).branches.map(({ on }) => on)).toEqual(['2026-09-30', '2026-09-30'])
})

test('a job of the sociale werkvoorziening has no outcomes: nothing depends on them', () => {
  const one = { ...UTRECHT, terms: makeTerms({ wswArticle2: true }) }

  expect(coverageOf(one).branches).toEqual([])
})

test('what is said in an outcome is said of the outcome, not of now', () => {
  const below = branchOf('measuredBelow', { ...UTRECHT, on: day('2026-12-31') })

  expect(lineIn(below, 'noRiskPolicy').because).toEqual({ code: 'ifSoMeasured', on: '2026-12-31' })
})
