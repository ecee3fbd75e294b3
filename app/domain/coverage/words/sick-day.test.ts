import { expect, test } from 'vitest'
import type { CandidateFacts } from '#app/domain/coverage/facts.ts'
import { forEmployer } from '#app/domain/coverage/for-employer.ts'
import { day } from '#app/domain/coverage/law/dated.ts'
import {
  coverageOf,
  makeFacts,
  makeFactsWithoutRoute,
  makeTerms,
} from '#tests/support/make-coverage.ts'
import { sickDay } from './sick-day.ts'

function sickDayOf(candidate: CandidateFacts, today = day('2026-06-15')) {
  const cover = forEmployer(coverageOf({ candidate }))
  return sickDay(cover, { workStart: day('2026-07-01'), today })
}

test('who is registered is covered from the first day, and the first sick day goes step by step', () => {
  const { answer, more, steps } = sickDayOf(makeFacts())

  expect(answer).toBe('Ja, UWV betaalt')
  expect(more).not.toContain('Tot die dag')
  expect(steps[0]).toMatch(/^Dag 1: uw medewerker meldt zich ziek bij u/)
  expect(steps[1]).toContain('bij UWV, uiterlijk binnen zes weken')
})

test('with a subsidy the municipality is told too, without one it is not', () => {
  const withSubsidy = sickDayOf(makeFacts()).steps.join(' ')
  const without = sickDayOf(makeFacts({ inSubsidyTargetGroup: false })).steps.join(' ')

  expect(withSubsidy).toContain('ook bij de gemeente')
  expect(without).not.toContain('gemeente')
})

test('registered after the first day of work: until then the employer pays', () => {
  const { more } = sickDayOf(makeFacts({ registeredOn: day('2026-07-02') }))

  expect(more).toContain('vanaf 2 juli 2026. Tot die dag betaalt u bij ziekte zelf het loon door.')
})

test('a registration that waits is likely and promised by nobody', () => {
  const askedFor = { route: 'workplaceRoute', since: day('2026-06-01') } as const
  const facts = makeFacts({ registeredOn: null, ground: undefined, askedFor, wageValue: undefined })

  const { answer, when } = sickDayOf(facts)

  expect(answer).toBe('Waarschijnlijk, nog niet zeker')
  expect(when).toBe('Is uw medewerker ziek na de registratie?')
})

test('without cover there are no steps, only who pays', () => {
  const { answer, steps } = sickDayOf(makeFactsWithoutRoute())

  expect(answer).toBe('U betaalt zelf het loon door')
  expect(steps).toEqual([])
})

test('what is not known is not told as a no', () => {
  expect(sickDayOf({}).answer).toBe('Dat weten wij nog niet')
})

const ENDS = makeFacts({ registrationEndsOn: day('2026-11-21') })

test('cover with a last day says until when, and who pays for illness after it', () => {
  const { answer, more, steps } = sickDayOf(ENDS, day('2026-11-21'))

  expect(answer).toBe('Ja, tot en met 21 november 2026')
  expect(more).toContain('Wordt uw medewerker na 21 november 2026 ziek? Dan betaalt u zelf')
  expect(steps).not.toEqual([])
})

test('the day after its last day it no longer holds', () => {
  const { answer, more, steps } = sickDayOf(ENDS, day('2026-11-22'))

  expect(answer).toBe('Niet meer: dit gold tot en met 21 november 2026')
  expect(more).toContain('Wordt uw medewerker nu ziek? Dan betaalt u zelf het loon door.')
  expect(more).not.toContain('krijgt ziekengeld')
  expect(steps).toEqual([])
})

test.each([
  { today: '2026-08-02', answer: 'Ja, vanaf 3 augustus 2026', until: true },
  { today: '2026-08-03', answer: 'Ja, UWV betaalt', until: false },
])('cover that begins later, read on $today: $answer', ({ today, answer, until }) => {
  const told = sickDayOf(makeFacts({ registeredOn: day('2026-08-03') }), day(today))

  expect(told.answer).toBe(answer)
  expect(told.more.includes('Tot die dag betaalt u')).toBe(until)
})

test('cover that begins later and ends names both days', () => {
  const between = { registeredOn: day('2026-08-03'), registrationEndsOn: day('2026-11-21') }

  expect(sickDayOf(makeFacts(between)).answer).toBe(
    'Ja, van 3 augustus 2026 tot en met 21 november 2026',
  )
})

const WAITS = makeFacts({
  registeredOn: null,
  ground: undefined,
  askedFor: { route: 'workplaceRoute', since: day('2026-06-01') },
  wageValue: undefined,
})

test.each([
  { today: '2026-08-31', unpaid: true },
  { today: '2026-09-01', unpaid: false },
])('in a trial nobody pays wage, on $today: $unpaid', ({ today, unpaid }) => {
  const terms = makeTerms({ trialMonths: 2 })
  const cover = forEmployer(coverageOf({ candidate: WAITS, terms }))

  const { more } = sickDay(cover, { workStart: day('2026-09-01'), today: day(today) })

  const said = 'Tot 1 september 2026 betaalt u geen loon, ook niet bij ziekte. Daarna betaalt u'
  expect(more.includes(said)).toBe(unpaid)
  expect(more).toContain('zelf het loon door, tot de registratie rond is.')
})

test('the term to report is said once', () => {
  const text = sickDayOf(makeFacts()).steps.join(' ')

  expect(text.match(/zes weken|termijn/g)).toHaveLength(1)
})
