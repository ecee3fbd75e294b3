import { expect, test } from 'vitest'
import { BENEFITS } from '#app/domain/candidate/facts.ts'
import type { CoverageInput } from '#app/domain/coverage/assess/coverage-case.ts'
import { determineCoverage } from '#app/domain/coverage/determine-coverage.ts'
import type { CandidateFacts } from '#app/domain/coverage/facts.ts'
import { forEmployer } from '#app/domain/coverage/for-employer.ts'
import { day } from '#app/domain/coverage/law/dated.ts'
import { spanOf } from '#app/domain/coverage/terms.ts'
import {
  GROUNDS,
  makeCase,
  makeDecision,
  makeFactsWithoutRoute,
  makeTerms,
  whereDecided,
} from '#tests/support/make-coverage.ts'
import { type BranchReader, branchWords } from './branch-words.ts'

/** The Praktijkroute under way, in Utrecht: not registered and not measured. */
function onRoute(facts: CandidateFacts = {}): CandidateFacts {
  return makeFactsWithoutRoute({
    ground: 'workplaceRoute',
    askedFor: undefined,
    municipality: 'GM0344',
    wageValue: null,
    inSubsidyTargetGroup: undefined,
    ...facts,
  })
}

const WITH_WIA = onRoute({ benefit: 'wia', benefitMonthBeforeStart: 'wia' })

function wordsOf(reader: BranchReader, overrides: Partial<CoverageInput> = {}) {
  const one = makeCase({ candidate: onRoute(), ...overrides })
  const { workStart } = spanOf(one.terms)
  const words = branchWords(forEmployer(determineCoverage(one)), { reader, workStart })
  if (words === null) throw new Error('No measuring is open')
  const [below = '', notBelow = ''] = words.outcomes.map(({ sentences }) => sentences.join(' '))
  return { ...words, below, notBelow }
}

test('a no-riskpolis that is confirmed holds from its own first day in both outcomes', () => {
  const { below, notBelow } = wordsOf('employer', { candidate: WITH_WIA })
  const staff = wordsOf('staff', { candidate: WITH_WIA })

  for (const said of [below, notBelow]) {
    expect(said).toContain(
      'Hoe de meting ook uitkomt, de no-riskpolis geldt vanaf 1 juli 2026 tot en met 30 juni 2031.',
    )
    expect(said).not.toContain('dag van registratie')
  }
  for (const said of [staff.below, staff.notBelow]) {
    expect(said).toContain('No-riskpolis vanaf 1 juli 2026 tot en met 30 juni 2031, hoe de meting')
    expect(said).not.toContain('eerder dan de registratie')
  }
})

test('a no-riskpolis that waits for the registration is not promised where nobody is registered', () => {
  const { below, notBelow } = wordsOf('employer')

  expect(below).toContain('Vanaf de dag van registratie geldt de no-riskpolis.')
  expect(notBelow).not.toContain('no-riskpolis')
})

test('a no-riskpolis that is likely without a registration is called likely', () => {
  const candidate = { ...WITH_WIA, benefitMonthBeforeStart: undefined }

  expect(wordsOf('employer', { candidate }).notBelow).toContain(
    'De no-riskpolis geldt dan waarschijnlijk toch vanaf 1 juli 2026. Dat is nog niet zeker.',
  )
  expect(wordsOf('staff', { candidate }).notBelow).toContain('op een andere grond')
})

test('staff reads which loonkostenvoordeel it is; only that of the register waits for it', () => {
  const declared = { ...WITH_WIA, declarationOn: day('2026-06-10') }
  const likely = wordsOf('staff', { candidate: WITH_WIA })
  const certain = wordsOf('staff', { candidate: declared })

  for (const said of [likely.below, likely.notBelow]) {
    expect(said).toContain('Waarschijnlijk loonkostenvoordeel arbeidsgehandicapte werknemer vanaf')
    expect(said).not.toContain('banenafspraak')
  }
  for (const said of [certain.below, certain.notBelow]) {
    expect(said).toContain('Loonkostenvoordeel arbeidsgehandicapte werknemer vanaf 1 juli 2026')
    expect(said).toContain('hoe de meting ook uitkomt. Dat hangt niet af van de registratie.')
  }
  expect(wordsOf('staff').below).toContain(
    'Loonkostenvoordeel banenafspraak vanaf het loontijdvak van de registratie.',
  )
})

test('the employer reads of loonkostenvoordeel how sure it is: certain, likely, or after the registration', () => {
  const declared = { ...WITH_WIA, declarationOn: day('2026-06-10') }

  expect(wordsOf('employer', { candidate: declared }).notBelow).toContain(
    'Hoe de meting ook uitkomt, u krijgt loonkostenvoordeel',
  )
  expect(wordsOf('employer', { candidate: WITH_WIA }).notBelow).toContain(
    'U krijgt waarschijnlijk loonkostenvoordeel van de Belastingdienst vanaf 1 juli 2026',
  )
  expect(wordsOf('employer').below).toContain('Na de registratie krijgt u waarschijnlijk')
})

test.each(['employer', 'staff'] as const)('%s: certain is only what is confirmed', (reader) => {
  const decided = whereDecided({ jobcoaching: makeDecision() })

  expect(wordsOf(reader).certain).toBe('Zeker zijn de afspraken over werk en loon in dit voorstel.')
  expect(wordsOf(reader, decided).certain).toBe(
    'Zeker zijn de afspraken over werk en loon in dit voorstel. Ook dit staat vast: jobcoach.',
  )
})

test('a jobcoach that is not decided is not promised in an outcome', () => {
  const decided = wordsOf('employer', whereDecided({ jobcoaching: makeDecision() }))

  expect(wordsOf('employer').below).toContain('Over de jobcoach is nog niet beslist.')
  expect(decided.below).toContain('Over de jobcoach is al beslist.')
  expect(decided.notBelow).toContain('Over de jobcoach is al beslist.')
})

test('where no jobcoach was chosen nothing is said of one', () => {
  const { below, notBelow } = wordsOf('employer', { terms: makeTerms({ jobcoach: 'none' }) })

  expect(`${below}${notBelow}`).not.toMatch(/jobcoach|begeleiding/)
})

test.each([
  { why: 'measured before the first wage', trialMonths: 2, on: '2026-06-15', isContract: false },
  { why: 'measured at work', trialMonths: 0, on: '2026-06-15', isContract: true },
  { why: 'a trial that is over', trialMonths: 2, on: '2026-10-15', isContract: true },
])('$why: a contract to go on with: $isContract', ({ trialMonths, on, isContract }) => {
  const one = { terms: makeTerms({ trialMonths }), on: day(on) }
  const employer = wordsOf('employer', one).notBelow
  const staff = wordsOf('staff', one).notBelow

  expect(employer.includes('werkt gewoon door, op hetzelfde contract')).toBe(isContract)
  expect(staff.includes('De kandidaat werkt door')).toBe(isContract)
  const plan = 'Er is dan nog geen contract. Het werk kan doorgaan zoals in'
  expect([employer.includes(plan), staff.includes(plan)]).toEqual([!isContract, !isContract])
  expect(employer).toContain('geen subsidie')
})

test('in a trial the no-riskpolis begins with the wage at the earliest', () => {
  const terms = makeTerms({ trialMonths: 2 })

  expect(wordsOf('employer', { terms }).below).toContain(
    'op zijn vroegst vanaf de eerste dag met loon: 1 september 2026.',
  )
})

test.each([
  { on: '2026-06-15', lastDay: '31 december 2026' },
  { on: '2027-03-01', lastDay: '1 maart 2027' },
])('asked on $on, no day for the measuring is promised', ({ on, lastDay }) => {
  const one = { terms: makeTerms({ flatRate: true }), on: day(on) }

  for (const reader of ['employer', 'staff'] as const) {
    const { likely } = wordsOf(reader, one)
    expect(likely).toContain(`Wij rekenen met een meting uiterlijk op ${lastDay}. Is die er dan`)
    expect(likely).not.toContain('Die is er')
  }
})

test('a subsidy is likely until it is decided, and does not go on by itself after 100 percent', () => {
  const decided = wordsOf('employer', whereDecided({ wageCostSubsidy: makeDecision() }))

  expect(wordsOf('employer').below).toContain('beslist de gemeente of zij meebetaalt')
  expect(decided.below).toContain('De gemeente betaalt mee aan het loon. Hoeveel, hangt af')
  expect(decided.notBelow).toContain('De subsidie loopt uiterlijk tot en met')
})

const TELLTALE =
  /wajong|\bwia\b|\bwao\b|\bwaz\b|\bwsw\b|\biva\b|bijstand|\bioa|\bww\b|praktijk|beschut|uitkering|handicap|grond|doelgroep|route|banenafspraak/i

test.each([
  ...GROUNDS.map((ground): CandidateFacts => ({ otherGrounds: [ground] })),
  ...BENEFITS.map((benefit): CandidateFacts => ({ benefit, benefitMonthBeforeStart: benefit })),
  ...BENEFITS.map((benefit): CandidateFacts => ({ benefit, benefitMonthBeforeStart: undefined })),
  { under35On: day('2025-01-01') },
])('with %o an employer reads no ground, benefit or category', (facts) => {
  expect(JSON.stringify(wordsOf('employer', { candidate: onRoute(facts) }))).not.toMatch(TELLTALE)
})
