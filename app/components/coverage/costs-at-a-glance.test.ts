import { expect, test } from 'vitest'
import type { CoverageInput } from '#app/domain/coverage/assess/coverage-case.ts'
import { forEmployer } from '#app/domain/coverage/for-employer.ts'
import { day } from '#app/domain/coverage/law/dated.ts'
import {
  coverageOf,
  makeDecision,
  makeFacts,
  makeFactsWithoutRoute,
  makeTerms,
  whereDecided,
} from '#tests/support/make-coverage.ts'
import { costsAtAGlance } from './costs-at-a-glance.ts'

function told(input: Partial<CoverageInput>, today = '2026-06-15') {
  const costs = costsAtAGlance(forEmployer(coverageOf(input)), day(today))
  if (costs === null) throw new Error('no months')
  return costs
}

const DECIDED = whereDecided({ wageCostSubsidy: makeDecision() })
const ENDS = { ...DECIDED, candidate: makeFacts({ registrationEndsOn: day('2026-11-21') }) }
const FLAT_RATE = whereDecided(
  { flatRateSubsidy: makeDecision() },
  { terms: makeTerms({ flatRate: true }) },
)

test('an amount that changes later is told with the day and the new one', () => {
  const { answer, more } = told(ENDS)

  expect(answer).toBe('€\u00a0983 per maand')
  expect(more).toContain('Vanaf 1 december 2026 is het €\u00a01.123 per maand.')
})

test('an amount that ends this month is not the answer, only the one that lasts', () => {
  const { answer, more } = told(ENDS, '2026-11-22')

  expect(answer).toBe('Vanaf 1 december 2026 €\u00a01.123 per maand')
  expect(more).toContain('Tot dan is het €\u00a0983 per maand.')
})

test('months that are over do not count', () => {
  const { answer, more } = told(ENDS, '2026-12-01')

  expect(answer).toBe('€\u00a01.123 per maand')
  expect(more).not.toContain('€\u00a0983')
})

test('of work that is over it says when it was so', () => {
  const { answer, more } = told(ENDS, '2027-11-22')

  expect(answer).toContain('€\u00a01.123 per maand')
  expect(more).toContain('Zo was het in december 2026.')
})

test('after several short stretches the one that lasts is the answer', () => {
  const terms = makeTerms({ hoursPerWeek: 40, fullTimeHours: 40, paidHoursPerYear: 2080 })
  const candidate = makeFacts({ registeredOn: day('2020-01-01') })
  const capped = {
    ...DECIDED,
    candidate,
    terms: { ...terms, startsOn: day('2026-01-01'), months: 24 },
  }
  const { answer, more } = told(capped, '2026-11-22')

  expect(answer).toMatch(/^Vanaf 1 januari 2027 €/)
  expect(more).toContain('Tot dan wisselt het bedrag.')
})

test('a later amount that waits for a yes says so, also where the first does not', () => {
  const { answer, more } = told(FLAT_RATE)

  expect(answer).toBe('€\u00a0703 per maand')
  expect(more).toContain(
    'Vanaf 1 januari 2027 is het €\u00a0983 per maand, als de gemeente ja zegt op de subsidie daarna.',
  )
})

test('a granted subsidy waits for nobody, only for its figures', () => {
  const terms = makeTerms({ startsOn: day('2027-02-01') })
  const wageCostSubsidy = makeDecision({ from: day('2027-02-01') })
  const { answer, more } = told(whereDecided({ wageCostSubsidy }, { terms }))

  expect(answer).toBe('€\u00a0983 per maand, verwacht')
  expect(more).toContain('De gemeente heeft ja gezegd.')
  expect(more).toContain('wij rekenden met die van 1 juli 2026')
  expect(more).not.toContain('Zegt zij nee?')
})

test('the most there is to pay does not count on a subsidy that waits for a yes', () => {
  const candidate = makeFacts({ registeredOn: undefined, ground: undefined })
  const { answer, more } = told({ candidate })

  expect(answer).toBe('Hoogstens €\u00a02.245 per maand')
  expect(more).toContain('Zegt zij ja? Dan betaalt u hoogstens €\u00a01.123 per maand.')
})

test('and on one that is decided it does', () => {
  const candidate = makeFacts({ registeredOn: undefined, ground: undefined })
  const { answer, more } = told({ ...DECIDED, candidate })

  expect(answer).toBe('Hoogstens €\u00a01.123 per maand')
  expect(more).not.toContain('moet nog beslissen')
})

test('a part month is not the answer, and a trial is said as long as it lasts', () => {
  const terms = makeTerms({ startsOn: day('2026-06-30'), trialMonths: 1 })

  expect(told({ ...DECIDED, terms }).answer).toBe('Eerst €\u00a00, daarna €\u00a0983 per maand')
  expect(told({ ...DECIDED, terms }, '2026-08-01').answer).toBe('€\u00a0983 per maand')
})

test('with charges known the wage and the charges add up', () => {
  const employer = {
    ...{ workedHereBefore: false, lastEmployedHereUntil: null },
    chargesPercentage: 20,
  }

  expect(told({ ...DECIDED, employer }).more).toContain(
    'Het loon is €\u00a02.245 per maand, met vakantiegeld; met uw werkgeverslasten is dat €\u00a02.694.',
  )
  expect(told(DECIDED).more).toContain('met vakantiegeld. De subsidie')
})

test.each([
  {
    input: DECIDED,
    off: 'De subsidie en het loonkostenvoordeel zijn er al af.',
  },
  {
    input: { candidate: makeFacts({ inSubsidyTargetGroup: false }) },
    off: 'Het loonkostenvoordeel is er al af.',
  },
  {
    input: { ...DECIDED, candidate: makeFactsWithoutRoute() },
    off: 'De subsidie is er al af.',
  },
])('only what is off is named: $off', ({ input, off }) => {
  expect(told(input).more.match(/[^.]*al af\./g)).toEqual([` ${off}`])
})

test('what is off and expected for another reason is said to be so', () => {
  const waiting = makeFacts({
    ...{ ground: 'wia', registeredOn: null, benefit: 'wia', benefitMonthBeforeStart: 'wia' },
    declarationOn: undefined,
  })
  const only = 'Een deel daarvan is verwacht, nog niet zeker.'

  expect(told({ candidate: waiting }).more).toContain(`is er al af. ${only}`)
  expect(told(DECIDED).more).not.toContain('nog niet zeker')
  expect(told({}).more).not.toContain(only)
})

test('a flat rate that was granted and a subsidy after it that was not are two', () => {
  const terms = makeTerms({ startsOn: day('2027-02-01'), flatRate: true })
  const flatRateSubsidy = makeDecision({ from: day('2027-02-01') })
  const { more } = told(whereDecided({ flatRateSubsidy }, { terms }))

  expect(more).toContain('De vaste subsidie en het loonkostenvoordeel zijn er al af.')
  expect(more).toContain('De gemeente heeft ja gezegd op de vaste subsidie.')
  expect(more).toContain('als de gemeente ja zegt op de subsidie daarna.')
})

test('without months there is nothing to say', () => {
  const cover = { ...forEmployer(coverageOf()), months: [] }

  expect(costsAtAGlance(cover, day('2026-06-15'))).toBeNull()
})
