import { expect, test } from 'vitest'
import { day } from '../law/dated.ts'
import { wageCostBenefitAmount } from './wage-cost-benefit-amount.ts'

test.each([
  { category: 'jobsAgreement', hours: 1980, cents: 199_980, why: 'the last hour under the cap' },
  { category: 'jobsAgreement', hours: 1981, cents: 200_000, why: 'the first above it' },
  { category: 'disabled', hours: 1967, cents: 599_935, why: 'the last hour under the cap' },
  { category: 'disabled', hours: 1968, cents: 600_000, why: 'the first above it' },
] as const)('$category, $hours paid hours: $cents cents, $why', ({ category, hours, cents }) => {
  expect(wageCostBenefitAmount(category, hours, day('2026-07-01'))?.perYearCents).toBe(cents)
})

test.each([
  { from: '2025-12-31', basedOn: undefined, why: 'the rules before 2026 are not carried' },
  { from: '2026-01-01', basedOn: null, why: 'the first day' },
  { from: '2026-12-31', basedOn: null, why: 'the last day' },
  { from: '2027-01-01', basedOn: '2026-01-01', why: 'not published yet' },
])('the rate from $from: $why', ({ from, basedOn }) => {
  expect(wageCostBenefitAmount('jobsAgreement', 1664, day(from))?.basedOn).toBe(basedOn)
  expect(wageCostBenefitAmount('disabled', 1664, day(from))?.basedOn).toBe(basedOn)
})
