import { expect, test } from 'vitest'
import { determineCoverage } from '#app/domain/coverage/determine-coverage.ts'
import { forEmployer } from '#app/domain/coverage/for-employer.ts'
import { day } from '#app/domain/coverage/law/dated.ts'
import { spanOf } from '#app/domain/coverage/terms.ts'
import { makeCase, makeFacts, makeTerms } from '#tests/support/make-coverage.ts'
import { type BranchReader, branchWords } from './branch-words.ts'

const ON_THE_ROUTE = makeFacts({
  ground: undefined,
  registeredOn: null,
  askedFor: { route: 'workplaceRoute', since: day('2026-06-01') },
  wageValue: undefined,
  inSubsidyTargetGroup: undefined,
})

const WORK_START = day('2026-07-01')

/** A flat rate is sent only when it was agreed. */
const AUTHORITY = {
  decisions: {},
  answers: { flatRateSubsidy: { answer: 'agreed', on: day('2026-06-10') } },
} as const

function wordsFor(reader: BranchReader, terms = makeTerms({ trialMonths: 2 })) {
  const one = makeCase({ candidate: ON_THE_ROUTE, terms, authority: AUTHORITY })
  const coverage = forEmployer(determineCoverage(one))
  return branchWords(coverage, { reader, workStart: spanOf(terms).workStart })
}

test('there are no words where no measuring is open', () => {
  const coverage = forEmployer(determineCoverage(makeCase()))

  expect(branchWords(coverage, { reader: 'employer', workStart: WORK_START })).toBeNull()
  expect(branchWords(coverage, { reader: 'staff', workStart: WORK_START })).toBeNull()
})

test('the employer reads both outcomes of the measuring, each with what it means', () => {
  const [below, notBelow] = wordsFor('employer')?.outcomes ?? []

  expect(below?.title).toBe('Als de meting onder het minimumloon uitkomt')
  expect(below?.sentences.join(' ')).toContain('Vanaf de dag van registratie geldt de no-riskpolis')
  expect(notBelow?.title).toBe('Als de meting niet onder het minimumloon uitkomt')
  expect(notBelow?.sentences.join(' ')).toContain('u betaalt het hele loon')
  expect(notBelow?.sentences.join(' ')).toContain('Bij ziekte betaalt u zelf het loon door')
})

test('while another right to loonkostenvoordeel is not known, the whole wage is the most', () => {
  const candidate = { ...ON_THE_ROUTE, otherGrounds: undefined, benefitMonthBeforeStart: undefined }
  const terms = makeTerms({ trialMonths: 2 })
  const coverage = forEmployer(
    determineCoverage(makeCase({ candidate, terms, authority: AUTHORITY })),
  )
  const [, notBelow] =
    branchWords(coverage, { reader: 'employer', workStart: day('2026-09-01') })?.outcomes ?? []
  const [, branch] = coverage.branches

  expect(notBelow?.sentences.join(' ')).toContain('u betaalt hoogstens het hele loon')
  expect(notBelow?.sentences.join(' ')).toContain('Of er loonkostenvoordeel afgaat')
  expect(branch?.months.at(-1)).toMatchObject({ benefitCents: null, netCents: null })
})

test('nothing is promised: likely, why, the last day, and what happens if not', () => {
  const words = wordsFor('employer')

  expect(words?.likely).toContain('Beloven kunnen wij dat niet')
  expect(words?.likely).toContain('uiterlijk op 31 augustus 2026')
  expect(words?.ifNot).toContain('belt uw adviseur u')
})

test.each([makeTerms({ trialMonths: 2 }), makeTerms({ flatRate: true })])(
  'the employer reads no route, ground or benefit; adviser and jobhunter read the route',
  (terms) => {
    const employer = JSON.stringify(wordsFor('employer', terms))
    const staff = JSON.stringify(wordsFor('staff', terms))

    expect(employer).not.toMatch(
      /praktijkroute|grond|uitkering|bijstand|register[^a-z]|loonwaarde/i,
    )
    expect(staff).toMatch(/Praktijkroute/)
  },
)

test('a flat rate that ends with the measuring is said in both outcomes', () => {
  const { outcomes = [] } = wordsFor('employer', makeTerms({ flatRate: true })) ?? {}

  const ends = outcomes.map(({ sentences }) =>
    sentences.some((sentence) => sentence.includes('loopt uiterlijk tot en met 31 december 2026')),
  )
  expect(ends).toEqual([true, true])
})
