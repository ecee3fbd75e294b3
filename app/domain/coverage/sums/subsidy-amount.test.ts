import { expect, test } from 'vitest'
import { lineOf, makeFacts, makeTerms } from '#tests/support/make-coverage.ts'
import { day } from '../law/dated.ts'
import { subsidyByWageValue } from './subsidy-amount.ts'
import { subsidyFiguresOn } from './subsidy-figures.ts'

const JULY = day('2026-07-01')

// the cap binds under 30: 233700 x 1,08 x 0,7 x 1,25
test.each([
  { percentage: 0, cents: 220_847, why: 'capped' },
  { percentage: 29, cents: 220_847, why: 'the last that is capped' },
  { percentage: 30, cents: 220_847, why: 'gap and cap are equal' },
  { percentage: 31, cents: 217_692, why: 'the first under the cap' },
  { percentage: 99, cents: 3155, why: 'the last with a subsidy' },
])('wage value $percentage full time: $cents cents ($why)', ({ percentage, cents }) => {
  const wageValue = { percentage, measuredOn: day('2026-05-20') }
  const line = lineOf('wageCostSubsidy', {
    candidate: makeFacts({ wageValue }),
    terms: makeTerms({ hoursPerWeek: 36 }),
  })
  expect(line.perMonthCents).toBe(cents)
})

test('wage value 100 leaves no gap', () => {
  const figures = subsidyFiguresOn(36, JULY)?.figures
  expect(figures && subsidyByWageValue(figures, 70, 100, 36).perMonthCents).toBe(0)
})

test.each([
  { hoursPerWeek: 36, fullTimeHours: 36, cents: 126_198, why: 'the week of the law' },
  { hoursPerWeek: 40, fullTimeHours: 40, cents: 140_220, why: 'full time may be more than 36' },
  { hoursPerWeek: 38, fullTimeHours: 38, cents: 133_209, why: 'exactly full time' },
  { hoursPerWeek: 40, fullTimeHours: 38, cents: 133_209, why: 'hours above it do not count' },
  { hoursPerWeek: 28.5, fullTimeHours: 36, cents: 99_907, why: 'half hours count' },
])('$hoursPerWeek of $fullTimeHours hours: $cents cents ($why)', ({ cents, ...hours }) => {
  expect(lineOf('wageCostSubsidy', { terms: makeTerms(hours) }).perMonthCents).toBe(cents)
})

test.each([
  { startsOn: '2026-01-01', cents: 123_898, basedOn: null, why: 'the first half year' },
  { startsOn: '2026-06-30', cents: 123_898, basedOn: null, why: 'its last day' },
  { startsOn: '2026-07-01', cents: 126_198, basedOn: null, why: 'the second half year' },
  { startsOn: '2026-12-31', cents: 126_198, basedOn: null, why: 'its last day' },
  { startsOn: '2027-01-01', cents: 126_198, basedOn: '2026-07-01', why: 'not published yet' },
])('wage value 60 from $startsOn: $cents cents ($why)', ({ startsOn, cents, basedOn }) => {
  const terms = makeTerms({ startsOn: day(startsOn), hoursPerWeek: 36 })
  expect(lineOf('wageCostSubsidy', { terms })).toMatchObject({ perMonthCents: cents, basedOn })
})

// 233700 x age percentage x 1,08 x 0,4 x 1,25 x 32/36
test.each([
  { birthDate: '2005-07-01', agePercentage: undefined, cents: 112_176, why: '21 today' },
  { birthDate: '2005-07-02', agePercentage: 80, cents: 89_741, why: '21 tomorrow' },
  { birthDate: '2006-07-01', agePercentage: 80, cents: 89_741, why: '20 today' },
  { birthDate: '2006-07-02', agePercentage: 60, cents: 67_306, why: '20 tomorrow' },
  { birthDate: '2007-07-01', agePercentage: 60, cents: 67_306, why: '19 today' },
  { birthDate: '2007-07-02', agePercentage: 50, cents: 56_088, why: '19 tomorrow' },
  { birthDate: '2008-07-01', agePercentage: 50, cents: 56_088, why: '18 today' },
  { birthDate: '2008-07-02', agePercentage: 39.5, cents: 44_310, why: '18 tomorrow' },
])(
  'born on $birthDate, on 1 July 2026 $why: $cents cents',
  ({ birthDate, agePercentage, cents }) => {
    const line = lineOf('wageCostSubsidy', { candidate: makeFacts({ birthDate: day(birthDate) }) })
    expect(line.perMonthCents).toBe(cents)
    expect(line.formula.find(({ step }) => step === 'agePercentage')?.value).toBe(agePercentage)
  },
)

test.each([
  { on: '2021-12-31', why: 'no minimum wage by the hour then' },
  { on: '2024-07-01', why: 'the surcharge of 2022 to 2025 is not known' },
  { on: '2025-12-31', why: 'its last day' },
])('no figures on $on: $why', ({ on }) => {
  expect(subsidyFiguresOn(36, day(on))).toBeNull()
})
