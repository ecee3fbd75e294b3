import { expect, test } from 'vitest'
import { determineCoverage } from '#app/domain/coverage/determine-coverage.ts'
import { forEmployer } from '#app/domain/coverage/for-employer.ts'
import { day } from '#app/domain/coverage/law/dated.ts'
import { makeCase, makeFacts, makeFactsWithoutRoute } from '#tests/support/make-coverage.ts'
import { sickDay } from './sick-day.ts'

const WORK_START = day('2026-07-01')

function sickDayOf(candidate: Parameters<typeof makeFacts>[0], answers = {}) {
  const authority = { decisions: {}, answers }
  const { lines } = forEmployer(determineCoverage(makeCase({ candidate, authority })))
  return sickDay(lines, WORK_START)
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
