import { expect, test } from 'vitest'
import type { OfferTerms } from '#app/domain/placement/terms.ts'
import { makeCase, makeFacts, makeTerms } from '#tests/support/make-coverage.ts'
import type { CoverageInput } from './assess/coverage-case.ts'
import { checklistFor } from './checklist.ts'
import { determineCoverage } from './determine-coverage.ts'
import { day } from './law/dated.ts'

const TERMS: OfferTerms = {
  startsOn: day('2026-07-01'),
  hoursPerWeek: 32,
  fullTimeHours: 36,
  hourlyWageCents: 1499,
  months: 12,
  paidHoursPerYear: 1664,
  trialMonths: 0,
  flatRate: false,
  subsidyWanted: true,
  intendsToExtend: true,
  fixedHours: true,
}
const ON_THE_ROUTE = makeFacts({
  ground: undefined,
  registeredOn: null,
  askedFor: { route: 'workplaceRoute', since: day('2026-06-01') },
  wageValue: undefined,
  inSubsidyTargetGroup: undefined,
})

function checklistOf(overrides: Partial<CoverageInput> = {}, terms: Partial<OfferTerms> = {}) {
  const whole = { ...TERMS, ...terms }
  const input = makeCase({ terms: { ...makeTerms(), ...whole }, ...overrides })
  return checklistFor(determineCoverage(input), whole)
}

function dayOf(items: ReturnType<typeof checklistOf>, words: RegExp) {
  return items.find(({ text }) => words.test(text))?.by
}

test('the subsidy is asked for within six months of the first day with wage', () => {
  expect(dayOf(checklistOf(), /Vraag loonkostensubsidie aan/)).toBe('2026-12-31')
  expect(dayOf(checklistOf({}, { trialMonths: 2 }), /Vraag loonkostensubsidie aan/)).toBe(
    '2027-02-28',
  )
})

test('a subsidy that was asked for is followed instead of asked for again', () => {
  const answers = { wageCostSubsidy: { answer: 'asked', on: day('2026-06-10') } } as const
  const items = checklistOf({ authority: { decisions: {}, answers } })

  expect(dayOf(items, /Vraag loonkostensubsidie aan/)).toBeUndefined()
  expect(dayOf(items, /naar haar besluit over de loonkostensubsidie/)).toBe('2026-07-15')
})

test('the last year of payroll can be corrected until 1 May', () => {
  expect(dayOf(checklistOf(), /aangifte loonheffingen/)).toBe('2027-05-01')
})

test('measured during a trial: before its last day, and the message the day after', () => {
  const items = checklistOf({ candidate: ON_THE_ROUTE }, { trialMonths: 2 })

  expect(dayOf(items, /Laat de loonwaarde meten voor het einde van de proef/)).toBe('2026-08-31')
  expect(dayOf(items, /bericht voor het doelgroepregister/)).toBe('2026-09-01')
  expect(dayOf(items, /toestemming voor de proefplaatsing/)).toBe('2026-07-01')
})

test('flat rate first: an agreement before the start, and measuring before it stops', () => {
  const utrecht = { ...ON_THE_ROUTE, municipality: 'GM0344' }
  const items = checklistOf({ candidate: utrecht }, { flatRate: true })

  expect(dayOf(items, /meten later mag/)).toBe('2026-07-01')
  expect(dayOf(items, /voordat het vaste percentage stopt/)).toBe('2026-12-31')
})

test('the declaration is asked of the employee within three months of the start', () => {
  const candidate = makeFacts({
    ...{ ground: 'wia', registeredOn: null, benefit: 'wia', benefitMonthBeforeStart: 'wia' },
    declarationOn: undefined,
  })

  expect(dayOf(checklistOf({ candidate }), /doelgroepverklaring/)).toBe('2026-09-30')
})

test('sickness is told to UWV, and to the municipality only with a subsidy', () => {
  const without = { candidate: makeFacts({ inSubsidyTargetGroup: false }) }

  const told = (items: ReturnType<typeof checklistOf>) =>
    items.find(({ text }) => text.startsWith('Bij ziekte'))?.text
  expect(told(checklistOf())).toContain('bij UWV en bij de gemeente')
  expect(told(checklistOf(without))).toContain('bij UWV, uiterlijk')
})

test('what has the first day comes first, and what has none last', () => {
  const days = checklistOf({ candidate: ON_THE_ROUTE }, { trialMonths: 2 }).map(({ by }) => by)

  const dated = days.filter((by) => by !== null)
  expect(dated).toEqual(dated.toSorted())
  expect(days.slice(dated.length).every((by) => by === null)).toBe(true)
  expect(days.length).toBeGreaterThan(dated.length)
})
