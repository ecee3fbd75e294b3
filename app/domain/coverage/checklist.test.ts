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
  return checklistFor(determineCoverage(input), whole, input.candidate.birthDate ?? null)
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

const MESSAGE = /bericht voor het doelgroepregister/
const BEFORE_FLAT_RATE_ENDS = /voordat het vaste percentage stopt/
const NO_SUBSIDY = /Bel de werkgever: de meting is gedaan en er komt geen subsidie/
const measured = (percentage: number) => ({
  ...ON_THE_ROUTE,
  ...{ municipality: 'GM0344', inSubsidyTargetGroup: true },
  wageValue: { percentage, measuredOn: day('2026-09-15') },
})

test('measured below: no measuring any more, the message still and as soon as can be', () => {
  const one = { candidate: measured(60), on: day('2026-09-16') }
  const items = checklistOf(one, { flatRate: true })

  expect(dayOf(items, BEFORE_FLAT_RATE_ENDS)).toBeUndefined()
  expect(dayOf(items, MESSAGE)).toBeNull()
  expect(dayOf(items, /Vraag UWV of de registratie rond is/)).toBeNull()
  expect(dayOf(items, NO_SUBSIDY)).toBeUndefined()
})

test('measured at 100: the employer hears that there is no subsidy', () => {
  const one = { candidate: measured(100), on: day('2026-09-16') }
  const items = checklistOf(one, { flatRate: true })

  expect(items.find(({ text }) => NO_SUBSIDY.test(text))).toMatchObject({ who: 'adviser' })
  expect(dayOf(items, BEFORE_FLAT_RATE_ENDS)).toBeUndefined()
  expect(dayOf(items, MESSAGE)).toBeUndefined()
})

test('who is registered and measured at 100 has other cover: no such call', () => {
  const candidate = makeFacts({ wageValue: { percentage: 100, measuredOn: day('2026-05-20') } })

  expect(dayOf(checklistOf({ candidate }), NO_SUBSIDY)).toBeUndefined()
})

test('outside the route a flat rate is still measured in time, and no message is asked for', () => {
  const waiting = { askedFor: { route: 'indication', since: day('2026-01-05') } } as const
  const candidate = makeFacts({ ...waiting, registeredOn: null, wageValue: null })
  const items = checklistOf({ candidate }, { flatRate: true })

  expect(dayOf(items, BEFORE_FLAT_RATE_ENDS)).toBe('2026-12-31')
  expect(dayOf(items, MESSAGE)).toBeUndefined()
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

const WAGE = /Spreek af dat het loon/
const BEFORE_JULY = { startsOn: day('2026-06-01'), hourlyWageCents: 1471 }
const wageItem = (overrides: Partial<CoverageInput>, terms: Partial<OfferTerms>) =>
  checklistOf(overrides, terms).find(({ text }) => WAGE.test(text))

test('a minimum wage that rises above the wage: the first day, and the figure', () => {
  expect(wageItem({}, BEFORE_JULY)).toEqual({
    text: 'Vanaf 1 juli 2026 is het minimumloon €\u00a014,99 per uur. Spreek af dat het loon dan omhooggaat.',
    by: '2026-07-01',
    who: 'adviser',
  })
})

test('in a trial no wage is due: it has to be more on the first day with wage', () => {
  expect(wageItem({}, { ...BEFORE_JULY, trialMonths: 2 })).toMatchObject({
    text: 'Het loon begint op 1 augustus 2026. Het minimumloon is dan €\u00a014,99 per uur. Spreek af dat het loon dan hoger is.',
    by: '2026-08-01',
  })
})

test('under 21 a birthday raises it', () => {
  const candidate = makeFacts({ birthDate: day('2007-09-15') })
  const from = day('2026-07-01')

  expect(wageItem({ candidate }, { startsOn: from, hourlyWageCents: 898 })).toMatchObject({
    text: 'Vanaf 15 september 2026 is het minimumloon bij deze leeftijd €\u00a08,99 per uur. Spreek af dat het loon dan omhooggaat.',
  })
  expect(wageItem({ candidate }, { startsOn: from, hourlyWageCents: 899 })).toBeUndefined()
})

test.each([
  ['the wage is as high as the new one', {}, { ...BEFORE_JULY, hourlyWageCents: 1499 }],
  ['the contract ends the day before', {}, { ...BEFORE_JULY, months: 1 }],
  ['nobody knows the birth date', { candidate: makeFacts({ birthDate: undefined }) }, BEFORE_JULY],
  ['it is below the law from the first day', {}, { ...BEFORE_JULY, hourlyWageCents: 1400 }],
  ['the new figure is not published', {}, { startsOn: day('2026-07-01'), hourlyWageCents: 1499 }],
] as const)('nothing is said of the wage when %s', (_why, overrides, terms) => {
  expect(wageItem(overrides, terms)).toBeUndefined()
})
