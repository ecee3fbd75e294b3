import { expect, test } from 'vitest'
import { lineOf, makeFactsWithoutRoute, makeTerms } from '#tests/support/make-coverage.ts'
import type { CandidateFacts } from '../facts.ts'
import { day } from '../law/dated.ts'
import type { CoverageTerms } from '../terms.ts'

const OUTSIDE = { wageValue: null, inSubsidyTargetGroup: false } as const
const CASES: [string | undefined, Partial<CoverageTerms>, CandidateFacts, string, string][] = [
  [undefined, {}, {}, 'unknown', 'municipalityUnknown'],
  ['GM0340', {}, {}, 'unknown', 'askMunicipality'],
  ['GM0344', {}, {}, 'expected', 'localPossible'],
  ['GM0344', { hoursPerWeek: 12 }, {}, 'expected', 'localPossible'],
  ['GM0344', { hoursPerWeek: 11 }, {}, 'notApplicable', 'localConditions'],
  ['GM0344', { months: 6 }, {}, 'expected', 'localPossible'],
  ['GM0344', { months: 5 }, {}, 'notApplicable', 'localConditions'],
  ['GM0363', {}, { benefit: 'bijstand' }, 'unknown', 'askMunicipality'],
  ['GM0363', {}, { benefit: 'ww' }, 'notApplicable', 'localConditions'],
  ['GM0363', {}, { benefit: undefined }, 'unknown', 'askMunicipality'],
  ['GM0363', { hoursPerWeek: 16 }, { benefit: 'bijstand' }, 'unknown', 'askMunicipality'],
  ['GM0363', { hoursPerWeek: 15 }, { benefit: 'bijstand' }, 'notApplicable', 'localConditions'],
]

test.each(CASES)(
  '%s with %o and %o, also outside the register: %s by %s',
  (municipality, terms, facts, certainty, code) => {
    const line = lineOf('localInstrument', {
      candidate: makeFactsWithoutRoute({ ...OUTSIDE, municipality, ...facts }),
      terms: makeTerms(terms),
    })
    expect(line).toMatchObject({ certainty, because: { code } })
  },
)

test('a wage subsidy of the municipality never comes beside loonkostensubsidie (art. 10d lid 9)', () => {
  const candidate = makeFactsWithoutRoute({
    municipality: 'GM0363',
    benefit: 'bijstand',
    inSubsidyTargetGroup: true,
  })
  expect(lineOf('localInstrument', { candidate })).toMatchObject({
    certainty: 'notApplicable',
    because: { code: 'besideSubsidy' },
  })
})

test('something else than a wage subsidy does come beside it', () => {
  const candidate = makeFactsWithoutRoute({ municipality: 'GM0344', inSubsidyTargetGroup: true })
  expect(lineOf('localInstrument', { candidate }).certainty).toBe('expected')
})

// at most 3.000 for six months and 5.000 for twelve, pro rata
test.each([
  { terms: { hoursPerWeek: 36, months: 6 }, most: 300_000 },
  { terms: { hoursPerWeek: 36, months: 11 }, most: 300_000 },
  { terms: { hoursPerWeek: 36, months: 12 }, most: 500_000 },
  { terms: { hoursPerWeek: 36, months: null }, most: 500_000 },
  { terms: { hoursPerWeek: 18, months: 12 }, most: 250_000 },
  { terms: { hoursPerWeek: 40, months: 12 }, most: 500_000 },
])('Utrecht with $terms: at most $most cents', ({ terms, most }) => {
  const candidate = makeFactsWithoutRoute({ municipality: 'GM0344' })
  const line = lineOf('localInstrument', { candidate, terms: makeTerms(terms) })
  expect(line.formula.at(-1)).toEqual({ step: 'mostCents', value: most })
})

test.each([
  { startsOn: '2025-12-31', code: 'rulesBefore2026', name: null },
  { startsOn: '2026-01-01', code: 'localPossible', name: 'Werkgeverscheque Utrecht' },
])('a start on $startsOn in Utrecht: $code', ({ startsOn, code, name }) => {
  const candidate = makeFactsWithoutRoute({ municipality: 'GM0344' })
  const terms = makeTerms({ startsOn: day(startsOn) })
  expect(lineOf('localInstrument', { candidate, terms })).toMatchObject({ because: { code }, name })
})
