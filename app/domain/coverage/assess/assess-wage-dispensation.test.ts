import { expect, test } from 'vitest'
import {
  lineOf,
  makeDecision,
  makeFacts,
  makeFactsWithoutRoute,
  makeTerms,
  whereDecided,
} from '#tests/support/make-coverage.ts'
import { day } from '../law/dated.ts'

const WAJONG = makeFacts({ ground: 'wajong', dispensationPercentage: 60 })
const DECIDED = { wageDispensation: makeDecision() }

test('measured and not decided: expected, the wage that may be paid is a part of the minimum hour', () => {
  const line = lineOf('wageDispensation', { candidate: WAJONG })
  expect(line).toMatchObject({
    certainty: 'expected',
    because: { code: 'dispensationMeasured' },
    perHourCents: 899,
    perMonthCents: null,
    perYearCents: null,
    decides: 'uwv',
  })
  expect(line.formula).toEqual([
    { step: 'minimumHourCents', value: 1499 },
    { step: 'dispensationPercentage', value: 60 },
    { step: 'perHourCents', value: 899.4 },
  ])
})

// at least 25 percent lower than colleagues
test.each([
  { percentage: 75, certainty: 'expected' },
  { percentage: 76, certainty: 'notApplicable' },
  { percentage: null, certainty: 'unknown' },
  { percentage: undefined, certainty: 'unknown' },
])('a percentage of $percentage: $certainty', ({ percentage, certainty }) => {
  const candidate = makeFacts({ ground: 'wajong', dispensationPercentage: percentage })
  expect(lineOf('wageDispensation', { candidate }).certainty).toBe(certainty)
})

test('the wage moves with the minimum wage on 1 July; what is not published is expected', () => {
  const terms = makeTerms({ startsOn: day('2026-03-01') })
  const decision = makeDecision({ on: day('2026-02-01'), from: day('2026-03-01') })
  const decided = whereDecided({ wageDispensation: decision }, { candidate: WAJONG, terms })
  expect(lineOf('wageDispensation', decided).periods).toMatchObject([
    { from: '2026-03-01', until: '2026-06-30', certainty: 'confirmed', perHourCents: 883 },
    { from: '2026-07-01', until: '2026-12-31', certainty: 'confirmed', perHourCents: 899 },
    { from: '2027-01-01', until: null, certainty: 'expected', basedOn: '2026-07-01' },
  ])
})

test('a birthday under 21 moves it too, and so does the youth scale of 2027', () => {
  const candidate = makeFacts({
    ground: 'wajong',
    dispensationPercentage: 60,
    birthDate: day('2007-10-15'),
  })
  expect(lineOf('wageDispensation', { candidate }).periods.slice(0, 4)).toMatchObject([
    { from: '2026-07-01', until: '2026-10-14', perHourCents: 450 },
    { from: '2026-10-15', until: '2026-12-31', perHourCents: 539 },
    { from: '2027-01-01', until: '2027-10-14', perHourCents: 674 },
    { from: '2027-10-15', until: '2028-10-14', perHourCents: 787 },
  ])
})

test.each([
  { startsOn: '2026-12-31', certainty: 'confirmed', basedOn: null },
  { startsOn: '2027-01-01', certainty: 'expected', basedOn: '2026-07-01' },
])('decided for a start on $startsOn: $certainty', ({ startsOn, certainty, basedOn }) => {
  const terms = makeTerms({ startsOn: day(startsOn) })
  const line = lineOf('wageDispensation', whereDecided(DECIDED, { candidate: WAJONG, terms }))
  expect(line).toMatchObject({ certainty, basedOn })
})

test.each([
  { facts: {}, certainty: 'notApplicable', code: 'notWajong' },
  { facts: { benefit: undefined }, certainty: 'unknown', code: 'dispensationRightUnknown' },
  { facts: { ground: undefined }, certainty: 'unknown', code: 'dispensationRightUnknown' },
  { facts: { benefit: 'ww' }, certainty: 'notApplicable', code: 'notWajong' },
  {
    facts: { ground: 'indication', benefit: undefined },
    certainty: 'notApplicable',
    code: 'notWajong',
  },
] as const)('without a Wajong, $facts: $certainty', ({ facts, certainty, code }) => {
  const candidate = makeFactsWithoutRoute(facts)
  expect(lineOf('wageDispensation', { candidate })).toMatchObject({ certainty, because: { code } })
})
