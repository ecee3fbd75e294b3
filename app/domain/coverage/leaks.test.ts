import { expect, test } from 'vitest'
import { BENEFITS, REGISTER_ROUTES } from '#app/domain/candidate/facts.ts'
import {
  coverageOf,
  GROUNDS,
  makeDecision,
  makeFacts,
  makeFactsWithoutRoute,
  makeTerms,
} from '#tests/support/make-coverage.ts'
import type { CoverageInput } from './assess/coverage-case.ts'
import type { CandidateFacts } from './facts.ts'
import { type EmployerLine, forEmployer } from './for-employer.ts'
import { INSTRUMENTS, type Instrument } from './instruments.ts'
import { day } from './law/dated.ts'
import { sentenceForEmployer, whoDecidesForEmployer } from './words/sentences.ts'

/** What may differ by ground or benefit with equal dates and decisions: wage support and trial; … */
const MAY_DIFFER: readonly Instrument[] = [
  'wageCostSubsidy',
  'flatRateSubsidy',
  'wageDispensation',
  'wageCostBenefit',
  'trialPlacement',
]
/** … and of the no-riskpolis the period. */
const NO_PERIOD = { from: null, until: null, periods: [] }

const TERMS = makeTerms({ trialMonths: 2, flatRate: true })
const SINCE = day('2026-05-01')
const DECISION = makeDecision()
const ALL_DECIDED = Object.fromEntries(INSTRUMENTS.map((instrument) => [instrument, DECISION]))

/** One of these per offer: facts, dates and decisions that are the same for every ground and every benefit. */
type Setting = [why: string, facts: CandidateFacts, overrides?: Partial<CoverageInput>]
const REGISTERED: Setting[] = [
  ['registered before the start', makeFacts()],
  ['registered after the start', makeFacts({ registeredOn: day('2026-10-01') })],
  ['registered for a while', makeFacts({ registrationEndsOn: day('2026-12-31') })],
  ['not measured', makeFacts({ wageValue: null, inSubsidyTargetGroup: undefined })],
  ['not in the target group', makeFacts({ inSubsidyTargetGroup: false })],
  ['in Amsterdam', makeFacts({ municipality: 'GM0363' })],
  ['in Utrecht', makeFacts({ municipality: 'GM0344' })],
  ['all decided', makeFacts(), { authority: { decisions: ALL_DECIDED, answers: {} } }],
  ['worked here before', makeFacts(), { employer: { workedHereBefore: true } }],
]
const NOT_REGISTERED: Setting[] = [
  ['asked for', makeFactsWithoutRoute({ askedFor: { route: null, since: SINCE } })],
  ['not asked for', makeFactsWithoutRoute({ askedFor: undefined, wageValue: null })],
  ['nothing known', {}],
]

function linesOf([, candidate, overrides]: Setting, facts: CandidateFacts): EmployerLine[] {
  const one = { terms: TERMS, ...overrides, candidate: { ...candidate, ...facts } }
  return forEmployer(coverageOf(one)).lines
}

function asRead(lines: readonly EmployerLine[]): unknown[] {
  return lines.map((line) => [line, sentenceForEmployer(line), whoDecidesForEmployer(line)])
}

/** All that must be the same: every line but wage support and trial, the no-riskpolis without its period. */
function sameForAll(setting: Setting, facts: CandidateFacts): unknown[] {
  return asRead(
    linesOf(setting, facts)
      .filter(({ instrument }) => !MAY_DIFFER.includes(instrument))
      .map((line) => (line.instrument === 'noRiskPolicy' ? { ...line, ...NO_PERIOD } : line)),
  )
}

const OVER_GROUNDS = REGISTERED.flatMap((setting) =>
  GROUNDS.map((ground): [string, CandidateFacts, Setting] => [setting[0], { ground }, setting]),
)
const OVER_BENEFITS = REGISTERED.flatMap((setting) =>
  BENEFITS.map((benefit): [string, CandidateFacts, Setting] => [
    setting[0],
    { benefit, benefitMonthBeforeStart: benefit },
    setting,
  ]),
)

test.each([...OVER_GROUNDS, ...OVER_BENEFITS])(
  '%s: with %o an employer reads the same, but for wage support, trial and the period of no-risk',
  (_, facts, setting) => {
    expect(sameForAll(setting, facts)).toEqual(sameForAll(setting, {}))
  },
)

const UNREGISTERED = NOT_REGISTERED.flatMap((setting) => [
  ...GROUNDS.map((ground): [string, CandidateFacts, Setting] => [setting[0], { ground }, setting]),
  ...BENEFITS.map((benefit): [string, CandidateFacts, Setting] => [
    setting[0],
    { benefit, benefitMonthBeforeStart: benefit },
    setting,
  ]),
])

// without a registration there is a period of no-risk by another right, or none
test.each(UNREGISTERED)(
  '%s: with %o support and local instruments read the same',
  (_, facts, setting) => {
    const withoutRisk = (lines: EmployerLine[]) =>
      lines.filter(({ instrument }) => ![...MAY_DIFFER, 'noRiskPolicy'].includes(instrument))
    expect(asRead(withoutRisk(linesOf(setting, facts)))).toEqual(
      asRead(withoutRisk(linesOf(setting, {}))),
    )
  },
)

test.each(REGISTER_ROUTES)('asked for by %s and measured: every line reads the same', (route) => {
  const setting: Setting = ['', makeFactsWithoutRoute({ ground: undefined })]
  const byIndication = { askedFor: { route: 'indication', since: SINCE } } as const
  expect(asRead(linesOf(setting, { askedFor: { route, since: SINCE } }))).toEqual(
    asRead(linesOf(setting, byIndication)),
  )
})

const EVERYONE = [...REGISTERED, ...NOT_REGISTERED].flatMap((setting) => [
  ...GROUNDS.map((ground): [string, CandidateFacts, Setting] => [setting[0], { ground }, setting]),
  ...BENEFITS.map((benefit): [string, CandidateFacts, Setting] => [
    setting[0],
    { benefit, benefitMonthBeforeStart: benefit, dispensationPercentage: 60 },
    setting,
  ]),
])

const TELLTALE =
  /wajong|\bwia\b|\bwao\b|\bwaz\b|\bwsw\b|\bwiw\b|\biva\b|bijstand|\bioa|\bww\b|praktijk|beschut|sheltered|uitkering|handicap|beperk|grondslag|ongeschikt|doelgroep|route|indicatie|school/i

test.each(EVERYONE)(
  '%s: with %o no word tells a ground, a benefit or a route',
  (_, facts, setting) => {
    const [, candidate, overrides] = setting
    const one = { terms: TERMS, ...overrides, candidate: { ...candidate, ...facts } }
    const sent = forEmployer(coverageOf(one))
    const lines = [...sent.lines, ...sent.branches.flatMap((branch) => branch.lines)]
    expect(JSON.stringify([sent, asRead(lines)])).not.toMatch(TELLTALE)
  },
)

const LINES_OF_EVERYONE = EVERYONE.flatMap(([, facts, setting]) => linesOf(setting, facts))

test.each(INSTRUMENTS)('%s: what does not hold reads the same for everyone', (instrument) => {
  const notHolding = LINES_OF_EVERYONE.filter(
    (line) =>
      line.instrument === instrument && ['notApplicable', 'unknown'].includes(line.certainty),
  )
  const texts = new Set(asRead(notHolding).map((text) => JSON.stringify(text)))
  const kinds = new Set(notHolding.map(({ certainty, name }) => `${certainty} ${name}`))
  expect(texts.size).toBe(kinds.size)
})

test('outside wage support nothing names dispensation or a kind of benefit', () => {
  const others = LINES_OF_EVERYONE.filter(({ instrument }) => !MAY_DIFFER.includes(instrument))
  expect(JSON.stringify(asRead(others))).not.toMatch(/dispensati|arbeidsgehandicapt|disabled/i)
})
