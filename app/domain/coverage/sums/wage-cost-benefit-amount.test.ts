import { expect, test } from 'vitest'
import { day } from './dated.ts'
import { wageCostBenefitAmount } from './wage-cost-benefit-amount.ts'

const JULY = day('2026-07-01')

test.each([
  { hours: 1664, cents: 168_064, why: 'E15, financieel CV' },
  { hours: 1500, cents: 151_500, why: 'E17, financieel CV' },
  { hours: 1980, cents: 199_980, why: 'the last whole hour under the cap' },
  { hours: 1981, cents: 200_000, why: 'the first above the cap' },
  { hours: 2080, cents: 200_000, why: 'E23: at most 2.000 a year' },
])('$hours paid hours give $cents cents: $why', ({ hours, cents }) => {
  expect(wageCostBenefitAmount(hours, JULY)?.perYearCents).toBe(cents)
})

test.each([
  { from: '2025-12-31', basedOn: undefined, why: 'the rules before 2026 are not carried' },
  { from: '2026-01-01', basedOn: null, why: 'the first day' },
  { from: '2026-12-31', basedOn: null, why: 'the last day' },
  { from: '2027-01-01', basedOn: '2026-01-01', why: 'not published yet' },
])('the rate from $from: $why', ({ from, basedOn }) => {
  expect(wageCostBenefitAmount(1664, day(from))?.basedOn).toBe(basedOn)
})
