import { expect, test } from 'vitest'
import {
  lineOf,
  makeFacts,
  makeFactsWithoutRoute,
  makeTerms,
} from '#tests/support/make-coverage.ts'
import { day } from './dated.ts'

test('E15: registered, 32 hours x 52 is 1.680,64 a year, confirmed (financieel CV)', () => {
  expect(lineOf('wageCostBenefit')).toMatchObject({
    certainty: 'confirmed',
    from: '2026-07-01',
    perYearCents: 168_064,
    perMonthCents: null,
    decides: 'taxOffice',
  })
})

test.each([
  {
    paidHoursPerYear: undefined,
    cents: 168_064,
    why: 'hours per week x 52 where the terms do not say',
  },
  { paidHoursPerYear: 1500, cents: 151_500, why: 'E17' },
])('paid hours $paidHoursPerYear: $cents cents ($why)', ({ paidHoursPerYear, cents }) => {
  const line = lineOf('wageCostBenefit', makeFacts(), makeTerms({ paidHoursPerYear }))
  expect(line.perYearCents).toBe(cents)
})

test.each([
  'wajong',
  'wajongWithoutCapacity',
  'wsw',
  'wiwId',
  'schoolLeaver',
  'withProvision',
  'historic',
] as const)('registered by %s: the same benefit', (ground) => {
  expect(lineOf('wageCostBenefit', makeFacts({ ground }))).toMatchObject({
    certainty: 'confirmed',
    perYearCents: 168_064,
  })
})

test('registered later: from that day', () => {
  const line = lineOf('wageCostBenefit', makeFacts({ registeredOn: day('2026-08-10') }))
  expect(line).toMatchObject({ certainty: 'confirmed', from: '2026-08-10' })
})

test('an unfinished route: expected, with the amount', () => {
  const askedFor = { route: 'workplaceRoute', since: day('2026-05-01') } as const
  const line = lineOf('wageCostBenefit', makeFactsWithoutRoute({ askedFor }))
  expect(line).toMatchObject({
    certainty: 'expected',
    because: { code: 'measuringUnfinished', on: '2026-05-01' },
    perYearCents: 168_064,
    from: null,
    decides: 'taxOffice',
  })
})

test.each([
  { benefit: 'wia', certainty: 'unknown' },
  { benefit: 'waz', certainty: 'unknown' },
  { benefit: 'ww', certainty: 'confirmed' },
  { benefit: undefined, certainty: 'confirmed' },
] as const)(
  'registered with benefit $benefit: $certainty, as a higher one may hold',
  ({ benefit, certainty }) => {
    expect(lineOf('wageCostBenefit', makeFacts({ benefit })).certainty).toBe(certainty)
  },
)

test('no route and nothing else: it does not apply', () => {
  expect(lineOf('wageCostBenefit', makeFactsWithoutRoute()).certainty).toBe('notApplicable')
})

test.each([
  { startsOn: '2026-12-31', certainty: 'confirmed', basedOn: null },
  { startsOn: '2027-01-01', certainty: 'expected', basedOn: '2026-01-01' },
])(
  'a start on $startsOn is $certainty: the rate of 2027 is not published',
  ({ startsOn, certainty, basedOn }) => {
    const line = lineOf('wageCostBenefit', makeFacts(), makeTerms({ startsOn: day(startsOn) }))
    expect(line).toMatchObject({ certainty, basedOn, perYearCents: 168_064 })
  },
)

test('the benefit is asked for in the payroll return, at the latest on 1 May of the next year', () => {
  expect(lineOf('wageCostBenefit').employerDoes).toMatchObject([{ by: '2027-05-01' }])
})
