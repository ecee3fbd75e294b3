import { expect, test } from 'vitest'
import { makeCase, makeFacts, makeTerms } from '#tests/support/make-coverage.ts'
import { manyCases } from '#tests/support/many-cases.ts'
import type { CoverageInput } from './assess/coverage-case.ts'
import type { Coverage, InstrumentCoverage, MonthFigures } from './coverage.ts'
import { newYear, yearOf } from './days.ts'
import { determineCoverage } from './determine-coverage.ts'
import type { Instrument } from './instruments.ts'

type Answered = { input: CoverageInput; coverage: Coverage }
const CASES = manyCases(1000)
const ANSWERED: Answered[] = CASES.map((input) => ({ input, coverage: determineCoverage(input) }))

function breaking(breaks: (one: Answered) => boolean): CoverageInput[] {
  return ANSWERED.filter(breaks)
    .slice(0, 2)
    .map(({ input }) => input)
}

function amountOf(input: CoverageInput, instrument: Instrument): number | null {
  const line = determineCoverage(input).instruments.find((one) => one.instrument === instrument)
  return line?.perMonthCents ?? null
}

const CAP_CENTS = { jobsAgreement: 200_000, disabled: 600_000 }

test('loonkostenvoordeel is never above its cap, in no line and in no calendar year', () => {
  const capOf = (category: InstrumentCoverage['category']) => CAP_CENTS[category ?? 'jobsAgreement']
  expect(
    breaking(({ coverage }) => {
      const line = coverage.instruments.find(({ instrument }) => instrument === 'wageCostBenefit')
      const cap = capOf(line?.category ?? null)
      const earned = [...Map.groupBy(coverage.months, ({ month }) => month.slice(0, 4)).values()]
      return (
        (line?.perYearCents ?? 0) > cap ||
        earned.some((months) => total(months, 'benefitCents') > cap)
      )
    }),
  ).toEqual([])
})

// the reference month of 2026-07-01, the highest that is known, at 40 hours
const CAPPED_MONTH_CENTS = Math.ceil(((233_700 * 1.08 * 0.7 * 1.25) / 36) * 40)

test('the subsidy is never above 70 percent of the minimum wage and its surcharge, in no month either', () => {
  expect(
    breaking(({ coverage }) =>
      [
        ...coverage.instruments.flatMap(({ instrument, periods }) =>
          ['wageCostSubsidy', 'flatRateSubsidy'].includes(instrument)
            ? periods.map(({ perMonthCents }) => perMonthCents)
            : [],
        ),
        ...coverage.months.map(({ subsidyCents }) => subsidyCents),
      ].some((cents) => (cents ?? 0) > CAPPED_MONTH_CENTS),
    ),
  ).toEqual([])
})

test('no month has less than nothing of anything', () => {
  const isNegative = (month: MonthFigures) => COLUMNS.some((column) => (month[column] ?? 0) < 0)
  expect(breaking(({ coverage }) => coverage.months.some(isNegative))).toEqual([])
})

test.each(['wageCostSubsidy', 'flatRateSubsidy', 'wageCostBenefit'] as const)(
  'an hour more never gives less of %s',
  (instrument) => {
    const isLess = ({ input }: Answered) => {
      const { terms } = input
      const more = { ...terms, hoursPerWeek: terms.hoursPerWeek + 1, paidHoursPerYear: undefined }
      const before = amountOf(
        { ...input, terms: { ...terms, paidHoursPerYear: undefined } },
        instrument,
      )
      const after = amountOf({ ...input, terms: more }, instrument)
      return (after ?? 0) < (before ?? 0)
    }
    expect(ANSWERED.slice(0, 400).filter(isLess)).toEqual([])
  },
)

test('a higher wage value never gives more subsidy', () => {
  const isMore = ({ input }: Answered) => {
    const { wageValue } = input.candidate
    if (!wageValue || wageValue.percentage >= 100) return false
    const higher = { ...wageValue, percentage: wageValue.percentage + 1 }
    const after = { ...input, candidate: { ...input.candidate, wageValue: higher } }
    return (amountOf(after, 'wageCostSubsidy') ?? 0) > (amountOf(input, 'wageCostSubsidy') ?? 0)
  }
  expect(ANSWERED.filter(isMore)).toEqual([])
})

const COLUMNS = ['wageCents', 'employerChargesCents', 'subsidyCents', 'benefitCents'] as const

test('what remains is wage and charges less subsidy and benefit, in each month and so in all', () => {
  expect(
    breaking(({ coverage }) =>
      coverage.months.some((month) => {
        const { wageCents, employerChargesCents, subsidyCents, benefitCents, netCents } = month
        if (wageCents === null || subsidyCents === null || benefitCents === null) {
          return netCents !== null
        }
        return netCents !== wageCents + (employerChargesCents ?? 0) - subsidyCents - benefitCents
      }),
    ),
  ).toEqual([])
})

/** A whole calendar year of work for a registered adult, with decided subsidy: one period from 1 January on. */
const FULL_YEARS = ANSWERED.map(({ input: { terms, candidate } }) => {
  const startsOn = newYear(yearOf(terms.startsOn))
  const { hoursPerWeek, fullTimeHours = 36, paidHoursPerYear } = terms
  const wageValue = { percentage: candidate.wageValue?.percentage ?? 45, measuredOn: startsOn }
  return determineCoverage(
    makeCase({
      candidate: makeFacts({ registeredOn: startsOn, wageValue }),
      terms: makeTerms({ startsOn, hoursPerWeek, fullTimeHours, paidHoursPerYear }),
    }),
  )
})

test.each([
  { instrument: 'wageCostSubsidy', column: 'subsidyCents' },
  { instrument: 'wageCostBenefit', column: 'benefitCents' },
] as const)('twelve months of $column add up to the rounded amount a year', (one) => {
  const amounts = FULL_YEARS.map(({ instruments, months }) => {
    const line = instruments.find(({ instrument }) => instrument === one.instrument)
    return { perYearCents: line?.perYearCents ?? 0, ofMonths: total(months, one.column) }
  })
  expect(amounts.filter(({ perYearCents }) => perYearCents > 0).length).toBeGreaterThan(900)
  expect(amounts.filter(({ perYearCents, ofMonths }) => perYearCents !== ofMonths)).toEqual([])
})

test('a month of subsidy never differs more than a cent from the amount a month', () => {
  const differences = FULL_YEARS.flatMap(({ instruments, months }) => {
    const line = instruments.find(({ instrument }) => instrument === 'wageCostSubsidy')
    return months.map(({ subsidyCents }) =>
      Math.abs((subsidyCents ?? 0) - (line?.perMonthCents ?? 0)),
    )
  })
  expect(Math.max(...differences)).toBe(1)
})

function total(months: readonly MonthFigures[], column: (typeof COLUMNS)[number]): number {
  return months.reduce((sum, month) => sum + (month[column] ?? 0), 0)
}
