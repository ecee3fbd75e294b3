import { expect, test } from 'vitest'
import {
  lineOf,
  makeFacts,
  makeFactsWithoutRoute,
  makeTerms,
} from '#tests/support/make-coverage.ts'
import { day } from './dated.ts'
import type { CoverageFacts } from './facts.ts'

test.each([
  { registeredOn: '2013-05-01', from: '2026-07-01', why: 'long before the start' },
  { registeredOn: '2026-06-30', from: '2026-07-01', why: 'the day before' },
  { registeredOn: '2026-07-01', from: '2026-07-01', why: 'the day itself' },
  { registeredOn: '2026-07-02', from: '2026-07-02', why: 'the day after' },
  { registeredOn: '2026-11-15', from: '2026-11-15', why: 'months later' },
])('registered on $registeredOn ($why): confirmed from $from', ({ registeredOn, from }) => {
  const line = lineOf('noRiskPolicy', makeFacts({ registeredOn: day(registeredOn) }))
  expect(line).toMatchObject({ certainty: 'confirmed', from, until: null, decides: 'uwv' })
  expect(line.because).toEqual({ code: 'registered', on: registeredOn })
})

test('a trial comes before the work, and so before the cover', () => {
  const line = lineOf('noRiskPolicy', makeFacts(), makeTerms({ trialMonths: 2 }))
  expect(line).toMatchObject({ certainty: 'confirmed', from: '2026-09-01' })
})

test.each([
  {
    registrationEndsOn: '2026-06-30',
    certainty: 'notApplicable',
    until: null,
    why: 'ended the day before',
  },
  {
    registrationEndsOn: '2026-07-01',
    certainty: 'confirmed',
    until: '2026-07-01',
    why: 'its last day',
  },
  {
    registrationEndsOn: '2026-12-31',
    certainty: 'confirmed',
    until: '2026-12-31',
    why: 'ends later',
  },
])(
  'a registration until $registrationEndsOn: $certainty ($why)',
  ({ registrationEndsOn, certainty, until }) => {
    const facts = makeFacts({ registrationEndsOn: day(registrationEndsOn) })
    expect(lineOf('noRiskPolicy', facts)).toMatchObject({ certainty, until })
  },
)

test('registered by IVA: illness that begins in the first five years', () => {
  const line = lineOf('noRiskPolicy', makeFacts({ ground: 'iva', benefit: 'iva' }))
  expect(line).toMatchObject({ certainty: 'confirmed', from: '2026-07-01', until: '2031-06-30' })
})

test.each([
  { route: 'workplaceRoute', trialMonths: 0, decides: 'municipality', by: '2026-12-31' },
  { route: 'workplaceRoute', trialMonths: 2, decides: 'municipality', by: '2026-08-31' },
  { route: 'indication', trialMonths: 0, decides: 'uwv', by: '2026-08-07' },
  { route: 'ownRequest', trialMonths: 2, decides: 'uwv', by: '2026-08-07' },
  { route: null, trialMonths: 0, decides: 'municipalityOrUwv', by: null },
] as const)(
  'asked for by $route: expected, $decides decides by $by',
  ({ route, trialMonths, decides, by }) => {
    const askedFor = { route, since: day('2026-05-01') }
    const facts = makeFactsWithoutRoute({ ground: undefined, askedFor })
    const line = lineOf('noRiskPolicy', facts, makeTerms({ trialMonths }))
    expect(line).toMatchObject({ certainty: 'expected', from: null, decides, decidesBy: by })
    expect(line.because.on).toBe('2026-05-01')
  },
)

test('a register ground without a registration is a route that is not finished', () => {
  const facts = makeFactsWithoutRoute({ ground: 'workplaceRoute', askedFor: undefined })
  expect(lineOf('noRiskPolicy', facts)).toMatchObject({
    certainty: 'expected',
    because: { code: 'measuringUnfinished', on: null },
  })
})

test('no route, and nothing else that covers: it does not apply', () => {
  expect(lineOf('noRiskPolicy', makeFactsWithoutRoute())).toMatchObject({
    certainty: 'notApplicable',
    because: { code: 'noRoute', on: null },
  })
})

const OTHERWISE: [CoverageFacts, string, string][] = [
  [{ benefit: 'wia' }, 'disabilityBenefit', 'uwv'],
  [{ benefit: 'iva' }, 'disabilityBenefit', 'uwv'],
  [{ benefit: 'wao' }, 'disabilityBenefit', 'uwv'],
  [{ benefit: 'waz' }, 'disabilityBenefit', 'uwv'],
  [{ ground: 'wia' }, 'disabilityBenefit', 'uwv'],
  [{ otherGrounds: ['waz'] }, 'disabilityBenefit', 'uwv'],
  [{ ground: 'under35' }, 'under35', 'uwv'],
  [{ otherGrounds: ['under35'] }, 'under35', 'uwv'],
  [{ ground: 'shelteredWork' }, 'shelteredWork', 'municipality'],
  [{ otherGrounds: ['shelteredWork'] }, 'shelteredWork', 'municipality'],
  [{ benefit: 'wajong' }, 'dispensation', 'uwv'],
]

test.each(OTHERWISE)(
  'no route but %o: unknown by %s, %s can tell, for no-risk and LKV',
  (facts, code, canTell) => {
    const known = makeFactsWithoutRoute(facts)
    const expected = { certainty: 'unknown', because: { code }, canTell, from: null }
    expect(lineOf('noRiskPolicy', known)).toMatchObject(expected)
    expect(lineOf('wageCostBenefit', known)).toMatchObject({ ...expected, perYearCents: null })
  },
)

test.each([
  { left: 'benefit', facts: { benefit: undefined }, needs: ['candidate.benefit'] },
  { left: 'otherGrounds', facts: { otherGrounds: undefined }, needs: ['candidate.otherGrounds'] },
  { left: 'ground', facts: { ground: undefined }, needs: ['candidate.ground'] },
])('no route and $left not known: unknown, missing is not no', ({ facts, needs }) => {
  const known = makeFactsWithoutRoute(facts)
  const expected = { certainty: 'unknown', because: { code: 'otherGroundsUnknown' }, needs }
  expect(lineOf('noRiskPolicy', known)).toMatchObject(expected)
  expect(lineOf('wageCostBenefit', known)).toMatchObject(expected)
})

test.each([
  { facts: {}, needs: ['candidate.registeredOn'], why: 'nothing is known' },
  { facts: { registeredOn: null }, needs: ['candidate.ground'], why: 'no route is on record' },
  {
    facts: { registeredOn: null, askedFor: null, ground: 'wsw' },
    needs: ['candidate.registeredOn'],
    why: 'a ground and no registration contradict each other',
  },
] satisfies { facts: CoverageFacts; needs: string[]; why: string }[])(
  'unknown: $why',
  ({ facts, needs }) => {
    expect(lineOf('noRiskPolicy', facts)).toMatchObject({
      certainty: 'unknown',
      because: { code: 'registrationUnknown' },
      needs,
    })
  },
)
