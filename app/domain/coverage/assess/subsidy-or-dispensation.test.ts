import { expect, test } from 'vitest'
import {
  lineOf,
  makeDecision,
  makeFacts,
  makeTerms,
  whereDecided,
} from '#tests/support/make-coverage.ts'
import type { CandidateFacts, Decisions } from '../facts.ts'
import { day } from '../law/dated.ts'

const SUBSIDY = { wageCostSubsidy: makeDecision() }
const FLAT_RATE = { flatRateSubsidy: makeDecision() }
const DISPENSATION = { wageDispensation: makeDecision() }
const PERCENTAGE = { dispensationPercentage: 60 }

const CASES: [CandidateFacts, Decisions, subsidy: string, dispensation: string][] = [
  [{ ground: 'wajong' }, {}, 'notApplicable', 'expected'],
  [{ ground: 'wajong' }, DISPENSATION, 'notApplicable', 'confirmed'],
  [{ ground: 'wajong' }, { ...SUBSIDY, ...DISPENSATION }, 'notApplicable', 'confirmed'],
  [{ benefit: 'wajong' }, {}, 'notApplicable', 'expected'],
  [{ ground: 'wajong', otherGrounds: ['shelteredWork'] }, {}, 'expected', 'notApplicable'],
  [{ ground: 'wajong', otherGrounds: ['shelteredWork'] }, SUBSIDY, 'confirmed', 'notApplicable'],
  [{ ground: 'wajongWithoutCapacity' }, {}, 'notApplicable', 'expected'],
  [{ ground: 'iva' }, {}, 'notApplicable', 'expected'],
  [{ ground: 'indication' }, {}, 'expected', 'notApplicable'],
  [{ ground: 'indication' }, SUBSIDY, 'confirmed', 'notApplicable'],
  [{ ground: 'indication' }, DISPENSATION, 'expected', 'notApplicable'],
  [{ ground: 'iva', benefit: 'none' }, SUBSIDY, 'confirmed', 'notApplicable'],
  [{ ground: undefined, benefit: 'none' }, DISPENSATION, 'notApplicable', 'confirmed'],
  [{ ground: 'indication' }, { ...SUBSIDY, ...DISPENSATION }, 'confirmed', 'notApplicable'],
  [{ ground: 'indication' }, { ...FLAT_RATE, ...DISPENSATION }, 'expected', 'notApplicable'],
]

test.each(CASES)(
  'never both: %o with decisions %o has subsidy %s, dispensation %s',
  (facts, decisions, subsidy, dispensation) => {
    const one = whereDecided(decisions, { candidate: makeFacts({ ...PERCENTAGE, ...facts }) })
    expect(lineOf('wageCostSubsidy', one).certainty).toBe(subsidy)
    expect(lineOf('wageDispensation', one).certainty).toBe(dispensation)
  },
)

test.each(['wia', 'wao', 'waz'] as const)(
  '%s: no subsidy of the municipality, but in sheltered work there is',
  (benefit) => {
    const candidate = makeFacts({ benefit })
    const sheltered = makeFacts({ benefit, otherGrounds: ['shelteredWork'] })
    expect(lineOf('wageCostSubsidy', { candidate })).toMatchObject({
      certainty: 'notApplicable',
      because: { code: 'benefitOfUwv' },
    })
    expect(lineOf('wageCostSubsidy', { candidate: sheltered }).certainty).toBe('expected')
  },
)

test.each(['wageCostSubsidy', 'flatRateSubsidy', 'noRiskPolicy', 'wageCostBenefit'] as const)(
  'a job of the sociale werkvoorziening has no %s, whatever was decided',
  (instrument) => {
    const decisions = { ...SUBSIDY, ...FLAT_RATE, noRiskPolicy: makeDecision() }
    const terms = makeTerms({ wswArticle2: true, flatRate: true })
    expect(lineOf(instrument, whereDecided(decisions, { terms }))).toMatchObject({
      certainty: 'notApplicable',
      because: { code: 'wswWork' },
    })
  },
)

// the experiment took applications until 31 October 2026, for grants until 21 April 2028
test.each([
  { on: '2026-10-31', ground: 'iva', certainty: 'expected', why: 'the last day' },
  { on: '2026-11-01', ground: 'iva', certainty: 'notApplicable', why: 'the day after' },
  { on: '2026-11-01', ground: 'wajong', certainty: 'expected', why: 'no experiment' },
] as const)('$ground, asked on $on ($why): $certainty', ({ on, ground, certainty }) => {
  const candidate = makeFacts({ ground, ...PERCENTAGE })
  expect(lineOf('wageDispensation', { candidate, on: day(on) }).certainty).toBe(certainty)
})

test.each([
  { startsOn: '2026-07-01', certainty: 'confirmed', until: '2028-04-21' },
  { startsOn: '2028-04-21', certainty: 'expected', until: '2028-04-21' },
  { startsOn: '2028-04-22', certainty: 'notApplicable', until: null },
])('a grant by the experiment, start $startsOn: $certainty until $until', (one) => {
  const candidate = makeFacts({ ground: 'iva', ...PERCENTAGE })
  const terms = makeTerms({ startsOn: day(one.startsOn) })
  const line = lineOf('wageDispensation', whereDecided(DISPENSATION, { candidate, terms }))
  expect(line).toMatchObject({ certainty: one.certainty, until: one.until })
})
