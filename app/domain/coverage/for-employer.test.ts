import { expect, test } from 'vitest'
import { BENEFITS, REGISTER_GROUNDS, REGISTER_ROUTES } from '#app/domain/candidate/facts.ts'
import { makeFacts, makeFactsWithoutRoute, makeTerms } from '#tests/support/make-coverage.ts'
import { day } from './dated.ts'
import { determineCoverage } from './determine-coverage.ts'
import type { CoverageFacts, Ground } from './facts.ts'
import { forEmployer } from './for-employer.ts'
import type { Instrument } from './instruments.ts'
import { sentenceForEmployer, whoDecidesForEmployer } from './sentences.ts'

const GROUNDS: Ground[] = [...REGISTER_GROUNDS, 'wia', 'under35', 'shelteredWork', 'none']
const TODAY = day('2026-06-15')
const TRIAL = makeTerms({ trialMonths: 2 })
const DECISION = { on: day('2026-06-10'), from: day('2026-07-01'), until: null }

/** All that an employer reads of one line, its period left out. */
function read(instrument: Instrument, facts: CoverageFacts) {
  return forEmployer(determineCoverage(facts, TRIAL, TODAY))
    .filter((line) => line.instrument === instrument)
    .map((line) => ({ ...line, from: null, until: null }))
    .map((line) => [line, sentenceForEmployer(line), whoDecidesForEmployer(line)])
}

const SAME_DATES: [string, CoverageFacts][] = [
  ['registered before the start', makeFacts()],
  ['registered after the start', makeFacts({ registeredOn: day('2026-10-01') })],
  ['not measured', makeFacts({ wageValue: undefined, inSubsidyTargetGroup: undefined })],
  ['asked for', makeFactsWithoutRoute({ askedFor: { route: null, since: day('2026-05-01') } })],
  ['decided', makeFacts({ decisions: { jobcoaching: DECISION, trialPlacement: DECISION } })],
]
// what may differ by ground: the wage support (subsidy, LKV) and the period of the no-riskpolis, and no other
const OVER_GROUNDS = SAME_DATES.flatMap(([why, facts]) =>
  GROUNDS.map((ground) => ({ why, facts, ground })),
)
const OVER_BENEFITS = SAME_DATES.flatMap(([why, facts]) =>
  BENEFITS.map((benefit) => ({ why, facts, benefit })),
)

test.each(OVER_GROUNDS)(
  '$why: risk, support and trial read the same for ground $ground',
  ({ facts, ground }) => {
    const other = { ...facts, ground }
    expect(read('noRiskPolicy', other)).toEqual(read('noRiskPolicy', facts))
    expect(read('jobcoaching', other)).toEqual(read('jobcoaching', facts))
    expect(read('trialPlacement', other)).toEqual(read('trialPlacement', facts))
  },
)

test.each(OVER_BENEFITS)(
  '$why: risk, support and trial read the same for benefit $benefit',
  ({ facts, benefit }) => {
    const other = { ...facts, benefit }
    expect(read('noRiskPolicy', other)).toEqual(read('noRiskPolicy', facts))
    expect(read('jobcoaching', other)).toEqual(read('jobcoaching', facts))
    expect(read('trialPlacement', other)).toEqual(read('trialPlacement', facts))
  },
)

test.each(REGISTER_ROUTES)('every line reads the same for route %s', (route) => {
  const since = day('2026-05-01')
  const facts = makeFactsWithoutRoute({
    ground: undefined,
    askedFor: { route: 'indication', since },
  })
  const other = { ...facts, askedFor: { route, since } }
  const lines = forEmployer(determineCoverage(facts, TRIAL, TODAY))
  expect(forEmployer(determineCoverage(other, TRIAL, TODAY))).toEqual(lines)
})

const OUTSIDE: CoverageFacts[] = [
  { benefit: 'wia' },
  { benefit: 'waz' },
  { benefit: 'wajong' },
  { benefit: undefined },
  { otherGrounds: ['under35'] },
  { otherGrounds: ['shelteredWork'] },
  { registeredOn: undefined, ground: undefined, askedFor: undefined },
]

test.each(OUTSIDE)(
  'not registered and not worked out: one and the same "onbekend" for %o',
  (facts) => {
    const known = makeFactsWithoutRoute({ benefit: 'wia' })
    expect(read('noRiskPolicy', makeFactsWithoutRoute(facts))).toEqual(read('noRiskPolicy', known))
    expect(read('wageCostBenefit', makeFactsWithoutRoute(facts))).toEqual(
      read('wageCostBenefit', known),
    )
  },
)

const TELLTALE =
  /wajong|\bwia\b|\bwao\b|\bwaz\b|\bwsw\b|\bwiw\b|\biva\b|bijstand|\bioa|\bww\b|praktijk|beschut|dispensatie|uitkering|handicap|beperk|grondslag|arbeidsongeschikt|doelgroep|route/i

test.each(OVER_GROUNDS)(
  '$why: no word of ground, benefit or route is sent for ground $ground',
  ({ facts, ground }) => {
    const lines = forEmployer(
      determineCoverage({ ...facts, ground, benefit: 'wajong' }, TRIAL, TODAY),
    )
    const sent = [...lines, ...lines.map(sentenceForEmployer), ...lines.map(whoDecidesForEmployer)]
    expect(JSON.stringify(sent)).not.toMatch(TELLTALE)
  },
)

test('of what does not apply or is not known nothing is sent but that it is so', () => {
  const facts = makeFactsWithoutRoute({ inSubsidyTargetGroup: false, wageValue: null })
  const lines = forEmployer(determineCoverage(facts, makeTerms(), TODAY))
  const bare = {
    from: null,
    until: null,
    perMonthCents: null,
    formula: [],
    employerDoes: [],
    decidesBy: null,
  }
  expect(lines).toMatchObject([{ ...bare, certainty: 'notApplicable' }, bare, bare, bare, bare])
})

test('an employer gets these fields and no other: no reason, no missing fact, no rule', () => {
  const fields = new Set(
    forEmployer(determineCoverage(makeFacts(), TRIAL, TODAY)).flatMap(Object.keys),
  )
  expect([...fields].toSorted()).toEqual([
    'basedOn',
    'basis',
    'certainty',
    'checkedOn',
    'decides',
    'decidesBy',
    'employerDoes',
    'formula',
    'from',
    'instrument',
    'perMonthCents',
    'perYearCents',
    'source',
    'until',
  ])
})

test.each([
  { facts: makeFacts(), shown: ['wageCostSubsidy'], why: 'the subsidy is counted from it' },
  { facts: makeFacts({ ground: 'wajong' }), shown: [], why: 'there is no subsidy' },
  {
    facts: makeFacts({ wageValue: { percentage: 100, measuredOn: TODAY } }),
    shown: [],
    why: 'it gives none',
  },
])('the wage value is sent with $shown: $why', ({ facts, shown }) => {
  const lines = forEmployer(determineCoverage(facts, makeTerms(), TODAY))
  const withWageValue = lines.filter(({ formula }) =>
    formula.some(({ step }) => step === 'wageValuePercentage'),
  )
  expect(withWageValue.map(({ instrument }) => instrument)).toEqual(shown)
})
