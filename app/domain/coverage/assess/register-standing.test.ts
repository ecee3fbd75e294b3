import { expect, test } from 'vitest'
import {
  lineOf,
  makeFacts,
  makeFactsWithoutRoute,
  makeTerms,
} from '#tests/support/make-coverage.ts'
import type { CandidateFacts } from '../facts.ts'
import { day } from '../law/dated.ts'

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
    const candidate = makeFactsWithoutRoute({ ground: undefined, askedFor, wageValue: null })
    const terms = makeTerms({ trialMonths })
    const line = lineOf('noRiskPolicy', { candidate, terms })
    expect(line).toMatchObject({ certainty: 'expected', from: null, decides, decidesBy: by })
    expect(line.because.on).toBe('2026-05-01')
    expect(lineOf('wageCostBenefit', { candidate, terms })).toMatchObject({
      certainty: 'expected',
      decides: 'taxOffice',
      decidesBy: by,
      from: null,
      perYearCents: 168_064,
    })
  },
)

test.each([
  { wageValue: null, certainty: 'expected', code: 'measuringUnfinished' },
  { wageValue: 99, certainty: 'expected', code: 'registrationAfterMeasuring' },
  { wageValue: 100, certainty: 'notApplicable', code: 'noRoute' },
])(
  'the Praktijkroute without a registration, measured at $wageValue: $certainty by $code',
  ({ wageValue, certainty, code }) => {
    const measured = wageValue && { percentage: wageValue, measuredOn: day('2026-05-20') }
    const candidate = makeFactsWithoutRoute({
      ground: 'workplaceRoute',
      askedFor: undefined,
      wageValue: measured || null,
    })
    expect(lineOf('noRiskPolicy', { candidate })).toMatchObject({ certainty, because: { code } })
  },
)

test.each([
  { percentage: 60, certainty: 'expected', code: 'registrationAfterMeasuring' },
  { percentage: 100, certainty: 'notApplicable', code: 'noRoute' },
])(
  'asked for by the Praktijkroute and measured at $percentage: $certainty by $code',
  ({ percentage, certainty, code }) => {
    const askedFor = { route: 'workplaceRoute', since: day('2026-05-01') } as const
    const wageValue = { percentage, measuredOn: day('2026-06-01') }
    const candidate = makeFactsWithoutRoute({
      ground: undefined,
      askedFor,
      wageValue,
      otherGrounds: [],
    })
    const line = lineOf('noRiskPolicy', { candidate: { ...candidate, ground: 'workplaceRoute' } })
    expect(line).toMatchObject({ certainty, because: { code } })
    expect(
      lineOf('wageCostBenefit', { candidate: { ...candidate, ground: 'workplaceRoute' } }),
    ).toMatchObject({ certainty })
  },
)

test.each([
  { facts: {}, needs: ['candidate.registeredOn'], why: 'nothing is known' },
  { facts: { registeredOn: null }, needs: ['candidate.ground'], why: 'no ground is on record' },
  {
    facts: { registeredOn: null, askedFor: null, ground: 'schoolLeaver' },
    needs: ['candidate.registeredOn'],
    why: 'a ground and no registration contradict each other',
  },
] satisfies { facts: CandidateFacts; needs: string[]; why: string }[])(
  'unknown: $why',
  ({ facts, needs }) => {
    const expected = { certainty: 'unknown', because: { code: 'registrationUnknown' }, needs }
    expect(lineOf('noRiskPolicy', { candidate: facts })).toMatchObject(expected)
    expect(lineOf('wageCostBenefit', { candidate: facts })).toMatchObject(expected)
  },
)

test.each([
  { facts: { benefit: undefined }, needs: ['candidate.benefit'] },
  { facts: { otherGrounds: undefined }, needs: ['candidate.otherGrounds'] },
])('not registered, and $needs not known: missing is not no', ({ facts, needs }) => {
  const candidate = makeFactsWithoutRoute(facts)
  const expected = { certainty: 'unknown', because: { code: 'otherGroundsUnknown' }, needs }
  expect(lineOf('noRiskPolicy', { candidate })).toMatchObject(expected)
})

test('registered by Wsw: unknown while nobody said whether this is a Wsw job', () => {
  const expected = { certainty: 'unknown', needs: ['terms.wswArticle2'] }
  const input = {
    candidate: makeFacts({ ground: 'wsw' }),
    terms: makeTerms({ wswArticle2: undefined }),
  }
  expect(lineOf('noRiskPolicy', input)).toMatchObject(expected)
  expect(lineOf('wageCostBenefit', input)).toMatchObject(expected)
})
