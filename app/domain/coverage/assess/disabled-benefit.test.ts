import { expect, test } from 'vitest'
import {
  lineOf,
  makeFacts,
  makeFactsWithoutRoute,
  makeTerms,
} from '#tests/support/make-coverage.ts'
import type { CandidateFacts, EmployerFacts } from '../facts.ts'
import { day } from '../law/dated.ts'

const WIA: CandidateFacts = { ground: 'wia', benefit: 'wia', benefitMonthBeforeStart: 'wia' }
const DECLARED: CandidateFacts = { ...WIA, declarationOn: day('2026-07-10') }

test('WIA in the month before the start and a declaration: 3,05 an hour for three years', () => {
  const line = lineOf('wageCostBenefit', { candidate: makeFactsWithoutRoute(DECLARED) })
  expect(line).toMatchObject({
    certainty: 'confirmed',
    category: 'disabled',
    because: { code: 'declarationMade', on: '2026-07-10' },
    from: '2026-07-01',
    until: '2029-06-30',
    perHourCents: 305,
    perYearCents: 507_520,
  })
})

// within three months after the start on 1 July
function dayOf(text: string | null | undefined) {
  return typeof text === 'string' ? day(text) : text
}

test.each([
  {
    declarationOn: '2026-09-30',
    on: '2026-10-15',
    certainty: 'confirmed',
    code: 'declarationMade',
  },
  {
    declarationOn: '2026-10-01',
    on: '2026-10-15',
    certainty: 'notApplicable',
    code: 'declarationTooLate',
  },
  { declarationOn: null, on: '2026-09-30', certainty: 'expected', code: 'declarationAwaited' },
  {
    declarationOn: null,
    on: '2026-10-01',
    certainty: 'notApplicable',
    code: 'declarationTooLate',
  },
  { declarationOn: undefined, on: '2026-10-01', certainty: 'unknown', code: 'declarationUnknown' },
])('the declaration of $declarationOn, asked on $on: $certainty', (one) => {
  const declarationOn = dayOf(one.declarationOn)
  const candidate = makeFactsWithoutRoute({ ...WIA, declarationOn })
  const line = lineOf('wageCostBenefit', { candidate, on: day(one.on) })
  expect(line).toMatchObject({ certainty: one.certainty, because: { code: one.code } })
})

test('a declaration that is awaited: by the employee, at the latest on 30 September', () => {
  const line = lineOf('wageCostBenefit', { candidate: makeFactsWithoutRoute(WIA) })
  expect(line).toMatchObject({
    applyBy: '2026-09-30',
    needs: ['candidate.declarationOn'],
    perYearCents: 507_520,
  })
})

// six months before 1 July are 1 January until 30 June
const EMPLOYED: [EmployerFacts, certainty: string, code: string][] = [
  [{ lastEmployedHereUntil: day('2025-12-31') }, 'confirmed', 'declarationMade'],
  [{ lastEmployedHereUntil: day('2026-01-01') }, 'notApplicable', 'employedHere'],
  [{ lastEmployedHereUntil: day('2026-06-30') }, 'notApplicable', 'employedHere'],
  [{ workedHereBefore: false }, 'confirmed', 'declarationMade'],
  [{ workedHereBefore: true }, 'unknown', 'employedHereUnknown'],
  [{}, 'unknown', 'employedHereUnknown'],
]

test.each(EMPLOYED)('with %o before: %s', (employer, certainty, code) => {
  const candidate = makeFactsWithoutRoute(DECLARED)
  const line = lineOf('wageCostBenefit', { candidate, employer })
  expect(line).toMatchObject({ certainty, because: { code } })
})

// within five years after the decision
test.each([
  { under35On: '2021-06-30', certainty: 'notApplicable', code: 'under35Expired' },
  { under35On: '2021-07-01', certainty: 'notApplicable', code: 'under35Expired' },
  { under35On: '2021-07-02', certainty: 'confirmed', code: 'declarationMade' },
  { under35On: undefined, certainty: 'unknown', code: 'under35Unknown' },
])('under 35 percent since $under35On: $certainty by $code', ({ under35On, certainty, code }) => {
  const candidate = makeFactsWithoutRoute({
    ground: 'under35',
    under35On: under35On === undefined ? undefined : day(under35On),
    declarationOn: day('2026-07-10'),
  })
  const line = lineOf('wageCostBenefit', { candidate })
  expect(line).toMatchObject({ certainty, because: { code } })
})

test('registered as well: only the highest, and after 36 months the other one', () => {
  const candidate = makeFacts({ ...DECLARED, ground: 'indication' })
  const line = lineOf('wageCostBenefit', { candidate, terms: makeTerms({ months: null }) })
  expect(line).toMatchObject({ certainty: 'confirmed', category: 'disabled', until: null })
  expect(line.periods).toMatchObject([
    { from: '2026-07-01', until: '2026-12-31', certainty: 'confirmed', perHourCents: 305 },
    { from: '2027-01-01', until: '2029-06-30', certainty: 'expected', perHourCents: 305 },
    { from: '2029-07-01', until: null, certainty: 'expected', perHourCents: 101 },
  ])
})

test('registered in the month after the 36: that whole payroll month counts, so there is no gap', () => {
  const candidate = makeFacts({ ...DECLARED, registeredOn: day('2029-07-10') })
  const { periods } = lineOf('wageCostBenefit', { candidate })
  expect(periods.at(-1)).toMatchObject({ from: '2029-07-01', perHourCents: 101 })
})

test('registered, and the higher one is not sure: the lower one is what holds', () => {
  const employer = {}
  const line = lineOf('wageCostBenefit', { candidate: makeFacts(DECLARED), employer })
  expect(line).toMatchObject({ certainty: 'confirmed', category: 'jobsAgreement' })
})

test('a WIA that runs now may still run in the month before the start: expected', () => {
  const candidate = makeFactsWithoutRoute({ ...DECLARED, benefitMonthBeforeStart: undefined })
  expect(lineOf('wageCostBenefit', { candidate })).toMatchObject({
    certainty: 'expected',
    because: { code: 'disabilityBenefitRuns' },
  })
})

test('a Wajong alone never gives 3,05', () => {
  const wajong = makeFacts({ ground: 'wajong', benefitMonthBeforeStart: 'wajong' })
  expect(lineOf('wageCostBenefit', { candidate: wajong })).toMatchObject({ perHourCents: 101 })
})
