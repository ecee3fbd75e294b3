import { expect, test } from 'vitest'
import { lineOf, makeFacts, makeTerms } from '#tests/support/make-coverage.ts'
import { day } from '../law/dated.ts'
import { PARAMETERS } from '../law/parameters.ts'
import { ruleOn } from '../law/rules.ts'
import { subsidyByFlatRate } from './subsidy-amount.ts'
import { wageCostBenefitAmount } from './wage-cost-benefit-amount.ts'

// each written by someone outside the project; E28 stands in law/minimum-wage.test.ts

test('E1: wage value 60, 32 hours from 1 July 2026 is 1.121,76 a month (regelrecht, casus Koen)', () => {
  const line = lineOf('wageCostSubsidy')
  expect(line).toMatchObject({ perMonthCents: 112_176, perYearCents: 1_346_112, basedOn: null })
  expect(line.formula).toEqual([
    { step: 'referenceMonthCents', value: 233_700 },
    { step: 'holidayAllowancePercentage', value: 8 },
    { step: 'withHolidayAllowanceCents', value: 252_396 },
    { step: 'wageValuePercentage', value: 60 },
    { step: 'gapCents', value: 100_958.4 },
    { step: 'capPercentage', value: 70 },
    { step: 'capCents', value: 176_677.2 },
    { step: 'lowestCents', value: 100_958.4 },
    { step: 'employerChargesPercentage', value: 25 },
    { step: 'withEmployerChargesCents', value: 126_198 },
    { step: 'countedHours', value: 32 },
    { step: 'weekHours', value: 36 },
    { step: 'perMonthCents', value: 112_176 },
  ])
})

test('E6: the flat rate, its base and its surcharge of 2016 by the figures of that time (rendement.nl)', () => {
  const of2016 = {
    referenceMonthCents: 153_720,
    agePercentage: 100,
    holidayAllowancePercentage: 8,
    employerChargesPercentage: 23,
    weekHours: 36,
  }
  const { formula, perMonthCents } = subsidyByFlatRate(of2016, 50, 36)
  const steps = Object.fromEntries(formula.map(({ step, value }) => [step, value]))
  expect(steps.withHolidayAllowanceCents).toBeCloseTo(166_018, 0)
  expect(steps.flatRateCents).toBeCloseTo(83_009, 0)
  expect(perMonthCents - Math.round(steps.flatRateCents ?? 0)).toBe(19_092)
})

test.each([
  { example: 'E15', ground: 'indication', hours: 1664, cents: 168_064 },
  { example: 'E15, Wajong only', ground: 'wajong', hours: 1664, cents: 168_064 },
  { example: 'E17', ground: 'indication', hours: 1500, cents: 151_500 },
] as const)(
  '$example: $hours paid hours give $cents cents a year (regelrecht)',
  ({ ground, hours, cents }) => {
    const line = lineOf('wageCostBenefit', {
      candidate: makeFacts({ ground }),
      terms: makeTerms({ paidHoursPerYear: hours }),
    })
    expect(line).toMatchObject({ certainty: 'confirmed', perYearCents: cents, perHourCents: 101 })
  },
)

test.each([
  { category: 'jobsAgreement', perHourCents: 101, perYearCents: 200_000 },
  { category: 'disabled', perHourCents: 305, perYearCents: 600_000 },
] as const)(
  'E23: $category gives $perHourCents cents an hour, at most $perYearCents a year (fundamentvoor.nl)',
  ({ category, ...amounts }) => {
    expect(wageCostBenefitAmount(category, 2080, day('2026-01-01'))).toMatchObject(amounts)
    expect(wageCostBenefitAmount(category, 2080, day('2026-12-31'))).toMatchObject(amounts)
  },
)

test('E23: three years with a declaration for the disabled, none for the jobs agreement (fundamentvoor.nl)', () => {
  expect(PARAMETERS.disabledMonths.map(({ value }) => value)).toEqual([36])
  expect(ruleOn('wageCostBenefit', 'disabled', day('2026-07-01')).condition).toContain('verklaring')
  expect(
    lineOf('wageCostBenefit', { candidate: makeFacts({ declarationOn: null }) }),
  ).toMatchObject({
    category: 'jobsAgreement',
    certainty: 'confirmed',
    until: null,
  })
})
