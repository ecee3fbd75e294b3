import type { TimelineModel, TimelineMonth } from '#app/components/cost-timeline/timeline-model.ts'

const FIRST_MONTH = 2026 * 12 + 6

/** A month of € 2.000 wage with € 800 subsidy and € 100 benefit: € 1.100 remains. */
export function makeMonth(overrides: Partial<TimelineMonth> = {}): TimelineMonth {
  return {
    month: '2026-07',
    wageCents: 200_000,
    employerChargesCents: null,
    subsidyCents: 80_000,
    benefitCents: 10_000,
    paidOn: null,
    netCents: 110_000,
    expected: [],
    undecided: [],
    ...overrides,
  }
}

/** As many months in a row, from July 2026. */
export function makeMonths(count: number, overrides: Partial<TimelineMonth> = {}): TimelineMonth[] {
  return Array.from({ length: count }, (_, place) => {
    const number = FIRST_MONTH + place
    const month = `${Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, '0')}`
    return makeMonth({ month, ...overrides })
  })
}

/** Two years from July 2026, before employer's charges, without moments. */
export function makeTimeline(overrides: Partial<TimelineModel> = {}): TimelineModel {
  return {
    title: 'Kosten per maand',
    months: makeMonths(24),
    moments: [],
    withCharges: false,
    ...overrides,
  }
}
