import { expect, test } from 'vitest'
import { day } from './dated.ts'
import { subsidyByWageValue, wageCostSubsidyAmount } from './wage-cost-subsidy-amount.ts'

const JULY = day('2026-07-01')
const PART_TIME = { hoursPerWeek: 32, fullTimeHours: 36 }
const FULL_TIME = { hoursPerWeek: 36, fullTimeHours: 36 }

test('E1: wage value 60, 32 hours from 1 July 2026 is 1.121,76 a month (financieel CV, casus Koen)', () => {
  const amount = wageCostSubsidyAmount(PART_TIME, 60, JULY)
  expect(amount).toMatchObject({ perMonthCents: 112_176, perYearCents: 1_346_112, basedOn: null })
  expect(amount?.formula).toEqual([
    { step: 'referenceMonthCents', value: 233_700 },
    { step: 'withHolidayAllowanceCents', value: 252_396 },
    { step: 'wageValuePercentage', value: 60 },
    { step: 'gapCents', value: 100_958.4 },
    { step: 'capCents', value: 176_677.2 },
    { step: 'lowestCents', value: 100_958.4 },
    { step: 'withEmployerChargesCents', value: 126_198 },
    { step: 'countedHours', value: 32 },
    { step: 'perMonthCents', value: 112_176 },
  ])
})

test('E6: the subsidy and surcharge of 2016 by the figures of that time (rendement.nl)', () => {
  const figures = {
    referenceMonthCents: 153_720,
    holidayAllowancePercentage: 8,
    capPercentage: 70,
    employerChargesPercentage: 23,
    weekHours: 36,
  }
  const { perMonthCents } = subsidyByWageValue(figures, 50, 36)
  expect(perMonthCents).toBe(83_009 + 19_092)
})

// the cap binds under 30: 233700 x 1,08 x 0,7 x 1,25
test.each([
  { wageValue: 0, cents: 220_847, why: 'capped' },
  { wageValue: 29, cents: 220_847, why: 'the last that is capped' },
  { wageValue: 30, cents: 220_847, why: 'gap and cap are equal' },
  { wageValue: 31, cents: 217_692, why: 'the first under the cap' },
  { wageValue: 99, cents: 3155, why: 'the last with a subsidy' },
  { wageValue: 100, cents: 0, why: 'no gap' },
])('wage value $wageValue full time: $cents cents ($why)', ({ wageValue, cents }) => {
  expect(wageCostSubsidyAmount(FULL_TIME, wageValue, JULY)?.perMonthCents).toBe(cents)
})

test.each([
  { hoursPerWeek: 36, fullTimeHours: 36, cents: 126_198, why: 'the week of the law' },
  { hoursPerWeek: 40, fullTimeHours: 40, cents: 140_220, why: 'full time may be more than 36' },
  {
    hoursPerWeek: 40,
    fullTimeHours: 38,
    cents: 133_209,
    why: 'hours above full time do not count',
  },
  { hoursPerWeek: 28.5, fullTimeHours: 36, cents: 99_907, why: 'half hours count' },
])('$hoursPerWeek of $fullTimeHours hours: $cents cents ($why)', ({ cents, ...hours }) => {
  expect(wageCostSubsidyAmount(hours, 60, JULY)?.perMonthCents).toBe(cents)
})

test.each([
  { from: '2025-12-31', cents: undefined, basedOn: undefined, why: 'surcharge not known' },
  { from: '2026-01-01', cents: 123_898, basedOn: null, why: 'the first half year' },
  { from: '2026-06-30', cents: 123_898, basedOn: null, why: 'its last day' },
  { from: '2026-07-01', cents: 126_198, basedOn: null, why: 'the second half year' },
  { from: '2026-12-31', cents: 126_198, basedOn: null, why: 'its last day' },
  { from: '2027-01-01', cents: 126_198, basedOn: '2026-07-01', why: 'not published yet' },
])('wage value 60 from $from: $cents cents ($why)', ({ from, cents, basedOn }) => {
  const amount = wageCostSubsidyAmount(FULL_TIME, 60, day(from))
  expect([amount?.perMonthCents, amount?.basedOn]).toEqual([cents, basedOn])
})

const WAGE_VALUES = Array.from({ length: 100 }, (_, percentage) => percentage)
const HOURS = Array.from({ length: 40 }, (_, index) => index + 1)

test.each(WAGE_VALUES)(
  'wage value %i: never above the cap, and never less than one percent more',
  (percentage) => {
    const amount = wageCostSubsidyAmount(FULL_TIME, percentage, JULY)?.perMonthCents
    const oneMore = wageCostSubsidyAmount(FULL_TIME, percentage + 1, JULY)?.perMonthCents
    expect(amount).toBeLessThanOrEqual(220_847)
    expect(amount).toBeGreaterThanOrEqual(oneMore ?? Number.NaN)
  },
)

test.each(HOURS)('%i hours: an hour more never gives less', (hoursPerWeek) => {
  const amount = wageCostSubsidyAmount({ hoursPerWeek, fullTimeHours: 38 }, 60, JULY)
  const more = wageCostSubsidyAmount(
    { hoursPerWeek: hoursPerWeek + 1, fullTimeHours: 38 },
    60,
    JULY,
  )
  expect(more?.perMonthCents).toBeGreaterThanOrEqual(amount?.perMonthCents ?? Number.NaN)
})
