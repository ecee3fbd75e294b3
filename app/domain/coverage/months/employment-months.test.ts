import { expect, test } from 'vitest'
import {
  coverageOf,
  makeCase,
  makeDecision,
  makeFacts,
  makeFactsWithoutRoute,
  makeTerms,
  whereDecided,
} from '#tests/support/make-coverage.ts'
import type { CoverageInput } from '../assess/coverage-case.ts'
import type { MonthFigures } from '../coverage.ts'
import { day } from '../law/dated.ts'

type Column = Exclude<keyof MonthFigures, 'month'>

function columnOf(column: Column, overrides: Partial<CoverageInput> = {}) {
  return coverageOf(overrides).months.map((month) => month[column])
}

test('a month in full: wage with holiday allowance, charges, subsidy, benefit and what remains', () => {
  const employer = { ...makeCase().employer, chargesPercentage: 20 }
  expect(coverageOf({ employer }).months[0]).toEqual({
    month: '2026-07',
    wageCents: 224_490,
    employerChargesCents: 44_898,
    subsidyCents: 112_176,
    benefitCents: 14_005,
    paidOn: '2027-09-11',
    netCents: 224_490 + 44_898 - 112_176 - 14_005,
  })
})

test('without a percentage the charges are not known, and what remains is before charges', () => {
  const [first] = coverageOf().months
  expect(first).toMatchObject({ employerChargesCents: null, netCents: 224_490 - 112_176 - 14_005 })
})

test('months in trial and learning have no wage, no subsidy and no benefit', () => {
  const terms = makeTerms({ trialMonths: 1, learningMonths: 1 })
  const { months } = coverageOf({ terms })
  const nothing = { wageCents: 0, subsidyCents: 0, benefitCents: 0, netCents: 0, paidOn: null }
  expect(months.slice(0, 2)).toMatchObject([nothing, nothing])
  expect(months[2]).toMatchObject({ month: '2026-09', wageCents: 224_490, subsidyCents: 112_176 })
})

test('part months go by calendar days: 22 of 31 in July, 9 of 31 in the last', () => {
  const { months } = coverageOf({ terms: makeTerms({ startsOn: day('2026-07-10') }) })
  expect(months[0]).toMatchObject({ subsidyCents: 79_609, wageCents: 159_316, benefitCents: 9_939 })
  expect(months.at(-1)).toMatchObject({ month: '2027-07', subsidyCents: 32_567 })
})

test('a decision within a month counts from its day; the benefit counts the whole payroll month', () => {
  const candidate = makeFacts({ registeredOn: day('2026-08-21') })
  const wageCostSubsidy = makeDecision({ from: day('2026-08-21') })
  const { months } = coverageOf(whereDecided({ wageCostSubsidy }, { candidate }))
  expect(months.slice(0, 3)).toMatchObject([
    { month: '2026-07', subsidyCents: 0, benefitCents: 0 },
    { month: '2026-08', subsidyCents: 39_804, benefitCents: 14_005 },
    { month: '2026-09', subsidyCents: 112_176 },
  ])
})

test('a registration that ends within a month: that whole payroll month counts, the next does not', () => {
  const candidate = makeFacts({ registrationEndsOn: day('2026-08-03') })
  expect(columnOf('benefitCents', { candidate }).slice(0, 3)).toEqual([14_005, 14_006, 0])
})

test('at 40 hours the cap of the year is reached in December, and January begins again', () => {
  const terms = makeTerms({
    startsOn: day('2026-01-01'),
    hoursPerWeek: 40,
    fullTimeHours: 40,
    paidHoursPerYear: 2080,
    months: 13,
  })
  const months = columnOf('benefitCents', {
    candidate: makeFacts({ registeredOn: day('2020-01-01') }),
    terms,
  })
  expect(months).toEqual([
    ...[17_507, 17_506, 17_507, 17_507, 17_506, 17_507],
    ...[17_507, 17_506, 17_507, 17_507, 17_506, 7_427],
    17_507,
  ])
})

test('two kinds of benefit in one year have each their own cap', () => {
  const months = columnOf('benefitCents', {
    candidate: makeFacts({ benefitMonthBeforeStart: 'wia', declarationOn: day('2026-07-10') }),
    terms: makeTerms({ months: 48, hoursPerWeek: 40, fullTimeHours: 40, paidHoursPerYear: 2080 }),
  })
  expect(months.slice(34, 38)).toEqual([52_866, 52_867, 17_507, 17_506])
})

test('what is not known is null, and so is what remains; what does not apply is nothing', () => {
  const notMeasured = makeFacts({ wageValue: null })
  const outside = makeFactsWithoutRoute({ inSubsidyTargetGroup: false })
  expect(coverageOf({ candidate: notMeasured }).months[0]).toMatchObject({
    subsidyCents: null,
    netCents: null,
  })
  expect(coverageOf({ candidate: outside }).months[0]).toMatchObject({
    subsidyCents: 0,
    benefitCents: 0,
    netCents: 224_490,
  })
})

test('while nobody chose a flat rate the months say what the line of the subsidy says', () => {
  const terms = makeTerms({ flatRate: undefined })
  expect(columnOf('subsidyCents', { terms })).toEqual(columnOf('subsidyCents'))
})

test.each([
  { months: 7, shown: 7, last: '2027-01' },
  { months: null, shown: 24, last: '2028-06' },
  { months: undefined, shown: 24, last: '2028-06' },
])('a contract of $months months shows $shown, until $last', ({ months, shown, last }) => {
  const figures = coverageOf({ terms: makeTerms({ months }) }).months
  expect(figures).toHaveLength(shown)
  expect(figures.at(-1)?.month).toBe(last)
})

test('with dispensation the wage is what UWV allows, above the minimum wage it is not known', () => {
  const candidate = makeFacts({ ground: 'wajong', dispensationPercentage: 60 })
  const decided = whereDecided({ wageDispensation: makeDecision() }, { candidate })
  const higher = { ...decided, terms: makeTerms({ hourlyWageCents: 1500 }) }
  expect(columnOf('wageCents', decided)[0]).toBe(134_634)
  expect(columnOf('wageCents', decided)[6]).toBe(134_635)
  expect(columnOf('wageCents', higher)[0]).toBeNull()
})

test('a start long before the dated rows is unknown, and no fault', () => {
  const terms = makeTerms({ startsOn: day('2019-01-01') })
  expect(coverageOf({ terms }).months[0]).toMatchObject({ wageCents: null, netCents: null })
})
