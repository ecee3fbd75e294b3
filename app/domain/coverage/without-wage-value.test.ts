import { expect, test } from 'vitest'
import { makeCase, makeDecision, makeFactsWithoutRoute } from '#tests/support/make-coverage.ts'
import { determineCoverage } from './determine-coverage.ts'
import { withoutWageValue } from './without-wage-value.ts'

const DECIDED = makeCase({
  authority: { decisions: { wageCostSubsidy: makeDecision() }, answers: {} },
})

function subsidyOf(coverage: ReturnType<typeof determineCoverage>) {
  return coverage.instruments.find(({ instrument }) => instrument === 'wageCostSubsidy')
}

test('what holds stays, the amounts that tell the wage value go', () => {
  const hidden = withoutWageValue(determineCoverage(DECIDED))
  expect(subsidyOf(hidden)).toMatchObject({
    certainty: 'confirmed',
    from: '2026-07-01',
    perMonthCents: null,
    perYearCents: null,
    formula: [],
  })
  expect(subsidyOf(hidden)?.periods.map(({ perMonthCents }) => perMonthCents)).toEqual([null, null])
  expect(
    hidden.months.every((month) => month.subsidyCents === null && month.netCents === null),
  ).toBe(true)
})

test('nothing that is counted from the wage value is left anywhere', () => {
  const one = (percentage: number) =>
    withoutWageValue(
      determineCoverage({
        ...DECIDED,
        candidate: { ...DECIDED.candidate, wageValue: { percentage, measuredOn: DECIDED.on } },
      }),
    )
  expect(one(40)).toEqual(one(80))
})

test('without a subsidy there is nothing to hide', () => {
  const candidate = makeFactsWithoutRoute({ inSubsidyTargetGroup: false })
  const coverage = determineCoverage(makeCase({ candidate }))
  expect(withoutWageValue(coverage)).toBe(coverage)
})
