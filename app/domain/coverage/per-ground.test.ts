import { expect, test } from 'vitest'
import {
  coverageOf,
  lineOf,
  makeDecision,
  makeFacts,
  makeFactsWithoutRoute,
  makeTerms,
  whereDecided,
} from '#tests/support/make-coverage.ts'
import type { CandidateFacts } from './facts.ts'
import { INSTRUMENTS } from './instruments.ts'
import { day } from './law/dated.ts'

/** no-risk, subsidy, dispensation, LKV; c confirmed, e expected, n does not apply, u unknown. */
type Certainties = 'c' | 'e' | 'n' | 'u'
type Holds = [
  noRisk: Certainties,
  subsidy: Certainties,
  dispensation: Certainties,
  lkv: Certainties,
]

/** Measured at 60 and in the target group, with a percentage of UWV, and 1,01 or 3,05 an hour where LKV holds. */
const MEASURED = { dispensationPercentage: 60 }
const CASES: [why: string, CandidateFacts, Holds, perHourCents: number | null][] = [
  // section 1 of the reference, row by row
  ['Praktijkroute', { ground: 'workplaceRoute' }, ['c', 'e', 'n', 'c'], 101],
  ['UWV indication', { ground: 'indication' }, ['c', 'e', 'n', 'c'], 101],
  ['own request', { ground: 'ownRequest' }, ['c', 'e', 'n', 'c'], 101],
  ['Wajong', { ground: 'wajong' }, ['c', 'n', 'e', 'c'], 101],
  ['Wajong DGA', { ground: 'wajongWithoutCapacity' }, ['c', 'n', 'e', 'c'], 101],
  ['Wsw', { ground: 'wsw' }, ['c', 'e', 'n', 'c'], 101],
  ['WIW/ID', { ground: 'wiwId' }, ['c', 'e', 'n', 'c'], 101],
  ['vso or pro', { ground: 'schoolLeaver' }, ['c', 'e', 'n', 'c'], 101],
  ['with provision', { ground: 'withProvision' }, ['c', 'e', 'n', 'c'], 101],
  ['historic', { ground: 'historic' }, ['c', 'e', 'n', 'c'], 101],
  ['IVA', { ground: 'iva', benefitMonthBeforeStart: 'iva' }, ['c', 'n', 'e', 'c'], 101],
  [
    'WIA with a declaration, also registered',
    { benefit: 'wia', benefitMonthBeforeStart: 'wia', declarationOn: day('2026-07-10') },
    ['c', 'n', 'n', 'c'],
    305,
  ],
]

test.each(CASES)('registered by %s', (_, facts, holds, perHourCents) => {
  const declarationOn = day('2026-10-15') // too late, unless the row says otherwise
  expectToHold(makeFacts({ ...MEASURED, declarationOn, ...facts }), holds, perHourCents)
})

const WIA = { ground: 'wia', benefit: 'wia', benefitMonthBeforeStart: 'wia' } as const
const UNDER35 = { ground: 'under35', under35On: day('2024-01-01') } as const
const DECLARED = { declarationOn: day('2026-07-10') }
const SHELTERED = { ground: 'shelteredWork' } as const
const NOT_KNOWN = { benefitMonthBeforeStart: undefined, under35On: undefined }
const BESIDE: [why: string, CandidateFacts, Holds, perHourCents: number | null][] = [
  ['WIA', { ...WIA, ...DECLARED }, ['c', 'n', 'n', 'c'], 305],
  ['WIA, declaration awaited', WIA, ['c', 'n', 'n', 'e'], 305],
  ['WIA, month not known', { ...NOT_KNOWN, ground: 'wia' }, ['u', 'n', 'n', 'u'], null],
  ['under 35', { ...UNDER35, ...DECLARED }, ['c', 'e', 'n', 'c'], 305],
  ['under 35, day not known', { ...NOT_KNOWN, ground: 'under35' }, ['u', 'e', 'n', 'u'], null],
  ['sheltered work, not dated', SHELTERED, ['e', 'e', 'n', 'n'], null],
  [
    'sheltered work',
    { ...SHELTERED, shelteredWorkOn: day('2026-04-01') },
    ['c', 'e', 'n', 'n'],
    null,
  ],
  [
    'sheltered work and Wajong',
    { ...SHELTERED, otherGrounds: ['wajong'] },
    ['e', 'e', 'n', 'n'],
    null,
  ],
  [
    'sheltered work and WIA',
    { ...WIA, otherGrounds: ['shelteredWork'] },
    ['e', 'e', 'n', 'n'],
    null,
  ],
  ['no ground', {}, ['n', 'e', 'n', 'n'], null],
]

test.each(BESIDE)('outside the register: %s', (_, facts, holds, perHourCents) => {
  expectToHold(makeFactsWithoutRoute({ ...MEASURED, ...facts }), holds, perHourCents)
})

function expectToHold(candidate: CandidateFacts, holds: Holds, perHourCents: number | null) {
  const names = ['noRiskPolicy', 'wageCostSubsidy', 'wageDispensation', 'wageCostBenefit'] as const
  const found = names.map((name) => lineOf(name, { candidate }).certainty[0])
  expect(found).toEqual(holds)
  expect(lineOf('wageCostBenefit', { candidate }).perHourCents).toBe(perHourCents)
}

test('sheltered work: the decision on the subsidy is the dated fact that confirms the no-risk', () => {
  const candidate = makeFactsWithoutRoute(SHELTERED)
  const decided = whereDecided({ wageCostSubsidy: makeDecision() }, { candidate })
  expect(lineOf('noRiskPolicy', decided)).toMatchObject({
    certainty: 'confirmed',
    because: { code: 'shelteredWork', on: '2026-06-10' },
    from: '2026-07-01',
    until: null,
  })
  expect(lineOf('wageCostSubsidy', decided)).toMatchObject({
    certainty: 'confirmed',
    perMonthCents: 112_176,
  })
})

test('sheltered work has no trial placement', () => {
  const one = { candidate: makeFactsWithoutRoute(SHELTERED), terms: makeTerms({ trialMonths: 2 }) }
  expect(lineOf('trialPlacement', one)).toMatchObject({ because: { code: 'trialSheltered' } })
})

test('a school leaver has the subsidy by education just before, asked within six months', () => {
  const candidate = makeFacts({
    ground: 'schoolLeaver',
    inSubsidyTargetGroup: undefined,
    recentEducation: 'vso',
  })
  expect(lineOf('wageCostSubsidy', { candidate })).toMatchObject({
    certainty: 'expected',
    because: { code: 'measuredAfterSchool' },
    applyBy: '2026-12-31',
  })
})

test('people not (yet) in the register still have what does not need it', () => {
  const candidate = makeFactsWithoutRoute({
    municipality: 'GM0344',
    wageValue: null,
    inSubsidyTargetGroup: false,
  })
  const held = coverageOf({ candidate }).instruments.filter(
    ({ certainty }) => certainty === 'expected',
  )
  expect(held.map(({ instrument }) => instrument)).toEqual([
    'workplaceAdaptation',
    'portableProvision',
    'localInstrument',
  ])
})

test('with nothing known, nothing is promised; ruled out is only what the terms leave out', () => {
  const { instruments } = coverageOf({
    candidate: {},
    terms: { startsOn: day('2026-07-01'), hoursPerWeek: 24 },
    employer: {},
  })
  expect(instruments.map(({ instrument }) => instrument)).toEqual([...INSTRUMENTS])
  expect(
    instruments
      .filter(({ certainty }) => certainty !== 'unknown')
      .map(({ instrument, certainty }) => [instrument, certainty]),
  ).toEqual([['portableProvision', 'expected']])
})
