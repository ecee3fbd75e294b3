import { expect, test } from 'vitest'
import {
  branchOf,
  lineIn,
  lineOf,
  makeCase,
  makeDecision,
  makeFacts,
  makeTerms,
  whereDecided,
} from '#tests/support/make-coverage.ts'
import { determineCoverage } from './determine-coverage.ts'
import { factsFromRows } from './facts-from-rows.ts'
import { day } from './law/dated.ts'

const START = day('2026-07-01')
const MEASURED = { percentage: 60, measuredOn: day('2026-05-20') }
const LATER = { measuredOn: day('2026-11-15') }
const DECIDED = { wageCostSubsidy: makeDecision() }

test('a measuring after the decision leaves the past as it was, and is expected from its day', () => {
  const candidate = makeFacts({
    wageValue: { percentage: 80, ...LATER },
    wageValueBefore: MEASURED,
  })
  const line = lineOf(
    'wageCostSubsidy',
    whereDecided(DECIDED, { candidate, on: day('2026-11-20') }),
  )
  expect(line).toMatchObject({ certainty: 'confirmed', perMonthCents: 112_176 })
  expect(line.periods.slice(0, 2)).toMatchObject([
    { from: '2026-07-01', until: '2026-11-14', certainty: 'confirmed', perMonthCents: 112_176 },
    { from: '2026-11-15', certainty: 'expected', perMonthCents: 56_088 },
  ])
})

test('a later measuring without a gap ends the subsidy on the day before it', () => {
  const candidate = makeFacts({
    wageValue: { percentage: 100, ...LATER },
    wageValueBefore: MEASURED,
  })
  const line = lineOf(
    'wageCostSubsidy',
    whereDecided(DECIDED, { candidate, on: day('2026-11-20') }),
  )
  expect(line).toMatchObject({
    certainty: 'confirmed',
    until: '2026-11-14',
    perMonthCents: 112_176,
  })
})

test('rows keep the measuring before the last, and an ended registration as ended', () => {
  const registered = {
    status: 'registered',
    ground: 'indication',
    from: day('2026-03-02'),
  } as const
  const { candidate } = factsFromRows(
    [
      { kind: 'wageValue', ...MEASURED },
      { kind: 'wageValue', percentage: 80, ...LATER },
      { kind: 'registerStatus', value: { ...registered, until: null } },
      { kind: 'registerStatus', value: { status: 'notRegistered', on: day('2026-11-20') } },
    ],
    START,
  )
  expect(candidate).toMatchObject({
    wageValue: { percentage: 80 },
    wageValueBefore: MEASURED,
    ground: 'indication',
    registeredOn: '2026-03-02',
    registrationEndsOn: '2026-11-19',
  })
})

test('Wajong without capacity is of the experiment, also with a Wajong on record', () => {
  const ground = 'wajongWithoutCapacity'
  const candidate = makeFacts({ ground, benefit: 'wajong', dispensationPercentage: 60 })
  expect(lineOf('wageDispensation', { candidate, on: day('2026-11-22') })).toMatchObject({
    certainty: 'notApplicable',
    because: { code: 'experimentClosed' },
  })
})

test('by a route of the municipality no word begins the no-riskpolis before the registration', () => {
  const candidate = makeFacts({ registeredOn: day('2026-09-10') })
  const decided = whereDecided({ noRiskPolicy: makeDecision() }, { candidate })
  expect(lineOf('noRiskPolicy', decided)).toMatchObject({ from: '2026-09-10' })
})

test('less than 35 percent that is decided after the start proves nothing for it', () => {
  const candidate = makeFacts({
    ground: 'under35',
    registeredOn: null,
    under35On: day('2026-07-02'),
  })
  expect(lineOf('noRiskPolicy', { candidate }).certainty).not.toBe('confirmed')
})

const ON_ROUTE = makeFacts({
  ground: 'workplaceRoute',
  registeredOn: null,
  askedFor: undefined,
  wageValue: null,
  inSubsidyTargetGroup: undefined,
  municipality: 'GM0363',
})

test('Amsterdam measures in month five: without a gap the flat rate ends then', () => {
  const terms = makeTerms({ flatRate: true })
  const notBelow = branchOf('measuredNotBelow', { candidate: ON_ROUTE, terms })
  expect(lineIn(notBelow, 'flatRateSubsidy')).toMatchObject({ until: '2026-11-30' })
  expect(notBelow.months.at(5)).toMatchObject({ month: '2026-12', subsidyCents: 0 })
})

test('below the minimum wage a subsidy is within reach, also where the offer did not count on it', () => {
  const terms = makeTerms({ subsidyWanted: false })
  const below = branchOf('measuredBelow', { candidate: ON_ROUTE, terms })
  expect(lineIn(below, 'wageCostSubsidy').certainty).toBe('expected')
})

test('a trial that cannot be gives no months without wage: what is paid is not known', () => {
  const { months } = determineCoverage(makeCase({ terms: makeTerms({ trialMonths: 7 }) }))
  expect(months.slice(0, 7).map(({ wageCents, netCents }) => wageCents ?? netCents)).toEqual(
    Array.from({ length: 7 }, () => null),
  )
})
