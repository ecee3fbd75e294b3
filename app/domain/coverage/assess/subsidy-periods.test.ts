import { expect, test } from 'vitest'
import {
  lineOf,
  makeDecision,
  makeFacts,
  makeTerms,
  whereDecided,
} from '#tests/support/make-coverage.ts'
import type { CoveragePeriod } from '../coverage.ts'
import { day } from '../law/dated.ts'

/** The periods of a decided subsidy, full time. */
function periodsFrom(startsOn: string, birthDate = '1990-05-14'): CoveragePeriod[] {
  const from = day(startsOn)
  const decision = makeDecision({ on: day('2026-01-01'), from })
  const line = lineOf(
    'wageCostSubsidy',
    whereDecided(
      { wageCostSubsidy: decision },
      {
        candidate: makeFacts({ birthDate: day(birthDate) }),
        terms: makeTerms({ startsOn: from, hoursPerWeek: 36 }),
      },
    ),
  )
  return line.periods
}

test('a start in March keeps the amount of 1 January after 1 July, and is set again on 1 January only', () => {
  expect(periodsFrom('2026-03-01')).toMatchObject([
    { from: '2026-03-01', until: '2026-12-31', certainty: 'confirmed', perMonthCents: 123_898 },
    { from: '2027-01-01', until: null, certainty: 'expected', perMonthCents: 126_198 },
  ])
})

test.each([
  { startsOn: '2026-06-30', perMonthCents: 123_898, why: 'the last day of the first half year' },
  { startsOn: '2026-07-01', perMonthCents: 126_198, why: 'a new one uses the minimum wage then' },
])('a start on $startsOn: $why', ({ startsOn, perMonthCents }) => {
  expect(periodsFrom(startsOn)[0]).toMatchObject({
    from: startsOn,
    until: '2026-12-31',
    perMonthCents,
  })
})

test('2027 is not published: expected, with the day its figures are of', () => {
  expect(periodsFrom('2026-12-31')).toMatchObject([
    { from: '2026-12-31', until: '2026-12-31', certainty: 'confirmed', basedOn: null },
    { from: '2027-01-01', until: null, certainty: 'expected', basedOn: '2026-07-01' },
  ])
  expect(periodsFrom('2027-01-01')).toMatchObject([
    { from: '2027-01-01', until: null, certainty: 'expected', basedOn: '2026-07-01' },
  ])
})

// our reading: between a birthday under 21 and the next 1 January the amount stays, and is expected
test.each([
  { age: 18, birthDate: '2008-09-10', before: 49_848, after: 78_874, why: '39,5 to 62,5 percent' },
  { age: 19, birthDate: '2007-09-10', before: 63_099, after: 94_649, why: '50 to 75 percent' },
  { age: 20, birthDate: '2006-09-10', before: 75_719, after: 110_423, why: '60 to 87,5 percent' },
  { age: 21, birthDate: '2005-09-10', before: 100_958, after: 126_198, why: '80 to 100 percent' },
])(
  'the birthday of $age in September counts on 1 January: $why',
  ({ birthDate, before, after }) => {
    expect(periodsFrom('2026-07-01', birthDate).slice(0, 3)).toMatchObject([
      { from: '2026-07-01', until: '2026-09-09', certainty: 'confirmed', perMonthCents: before },
      { from: '2026-09-10', until: '2026-12-31', certainty: 'expected', perMonthCents: before },
      { from: '2027-01-01', certainty: 'expected', perMonthCents: after, basedOn: '2026-07-01' },
    ])
  },
)

test('a birthday on 1 January counts on that day', () => {
  expect(periodsFrom('2026-07-01', '2006-01-01')).toMatchObject([
    { from: '2026-07-01', until: '2026-12-31', certainty: 'confirmed', perMonthCents: 100_958 },
    { from: '2027-01-01', until: null, certainty: 'expected', perMonthCents: 126_198 },
  ])
})

test('from 15 on every 1 January until after the birthday of 21 has its own amount', () => {
  const amounts = periodsFrom('2026-07-01', '2011-06-30').map(({ perMonthCents }) => perMonthCents)
  expect(amounts.at(-1)).toBe(126_198)
  expect([...amounts].sort((a, b) => Number(a) - Number(b))).toEqual(amounts)
})
