import { expect, test } from 'vitest'
import {
  coverageOf,
  lineIn,
  lineOf,
  makeDecision,
  makeFacts,
  makeFactsWithoutRoute,
  makeTerms,
  whereDecided,
} from '#tests/support/make-coverage.ts'
import { day } from '../law/dated.ts'

const FLAT = { terms: makeTerms({ flatRate: true }) }

test('a subsidy by wage value that is decided from the start leaves no room for a flat rate nobody decided on', () => {
  const decided = whereDecided({ wageCostSubsidy: makeDecision() }, FLAT)

  expect(lineOf('wageCostSubsidy', decided)).toMatchObject({
    certainty: 'confirmed',
    from: '2026-07-01',
    perMonthCents: 112_176,
  })
  expect(lineOf('flatRateSubsidy', decided)).toMatchObject({
    certainty: 'notApplicable',
    because: { code: 'subsidyDecided' },
  })
  expect(coverageOf(decided).months[0]?.subsidyCents).toBe(112_176)
})

test('both decided from the start: first the flat rate, then the wage value', () => {
  const both = { wageCostSubsidy: makeDecision(), flatRateSubsidy: makeDecision() }
  const coverage = coverageOf(whereDecided(both, FLAT))

  expect(lineIn(coverage, 'flatRateSubsidy')).toMatchObject({ until: '2026-12-31' })
  expect(lineIn(coverage, 'wageCostSubsidy')).toMatchObject({ from: '2027-01-01' })
})

test('a later decision on the wage value takes the place of a flat rate that runs', () => {
  const later = makeDecision({ on: day('2026-10-10'), from: day('2026-11-01') })
  const coverage = coverageOf({
    ...whereDecided({ flatRateSubsidy: makeDecision(), wageCostSubsidy: later }, FLAT),
    on: day('2026-12-01'),
  })

  expect(lineIn(coverage, 'flatRateSubsidy').until).toBe('2026-10-31')
  expect(lineIn(coverage, 'wageCostSubsidy').from).toBe('2026-11-01')
})

test('who is known not to belong to the target group has no flat rate, also on the Praktijkroute', () => {
  const route = { ground: 'workplaceRoute', registeredOn: null, wageValue: null } as const
  const of = (inSubsidyTargetGroup: boolean | undefined) =>
    lineOf('flatRateSubsidy', { ...FLAT, candidate: makeFacts({ ...route, inSubsidyTargetGroup }) })

  expect(of(false)).toMatchObject({ certainty: 'notApplicable' })
  expect(of(undefined)).toMatchObject({
    certainty: 'expected',
    needs: ['candidate.inSubsidyTargetGroup'],
  })
})

test.each([
  { registeredOn: day('2026-03-02'), certainty: 'expected' },
  { registeredOn: null, certainty: 'notApplicable' },
  { registeredOn: undefined, certainty: 'unknown' },
])(
  'Utrecht asks for the register or a Praktijkroute: registered on $registeredOn is $certainty',
  ({ registeredOn, certainty }) => {
    const candidate = makeFactsWithoutRoute({
      municipality: 'GM0344',
      registeredOn,
      benefit: 'bijstand',
    })

    expect(lineOf('flatRateSubsidy', { ...FLAT, candidate }).certainty).toBe(certainty)
  },
)

test('Amsterdam gives none after a trial, so the length of a trial must be known', () => {
  const line = lineOf('flatRateSubsidy', {
    candidate: makeFacts({ municipality: 'GM0363' }),
    terms: makeTerms({ flatRate: true, trialMonths: undefined }),
  })

  expect(line).toMatchObject({ certainty: 'unknown', needs: ['terms.trialMonths'] })
})

test('a contract that ends with the flat rate has no subsidy by wage value after it', () => {
  const terms = makeTerms({ flatRate: true, months: 3 })

  expect(lineOf('flatRateSubsidy', { terms }).until).toBe('2026-09-30')
  expect(lineOf('wageCostSubsidy', { terms })).toMatchObject({
    certainty: 'notApplicable',
    because: { code: 'contractEndsFirst' },
  })
})

test('of an apprentice the amounts begin where the lower wage ends', () => {
  const subsidy = lineOf('wageCostSubsidy', {
    ...whereDecided({ wageCostSubsidy: makeDecision() }),
    candidate: makeFacts({ birthDate: day('2007-01-10') }),
    terms: makeTerms({ apprenticeship: true }),
  })

  expect(subsidy.periods[0]).toMatchObject({ until: '2026-12-31', perMonthCents: null })
  expect(subsidy.periods[1]).toMatchObject({ from: '2027-01-01' })
  expect(subsidy.periods[1]?.perMonthCents).toBeGreaterThan(0)
})
