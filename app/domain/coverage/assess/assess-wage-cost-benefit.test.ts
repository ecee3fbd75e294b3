import { expect, test } from 'vitest'
import {
  lineOf,
  makeFacts,
  makeFactsWithoutRoute,
  makeTerms,
} from '#tests/support/make-coverage.ts'
import { day } from '../law/dated.ts'

test.each([
  { registeredOn: '2026-06-30', from: '2026-07-01', why: 'the day before' },
  { registeredOn: '2026-07-01', from: '2026-07-01', why: 'the first day' },
  { registeredOn: '2026-07-02', from: '2026-07-01', why: 'within the payroll month' },
  { registeredOn: '2026-07-31', from: '2026-07-01', why: 'on its last day' },
  { registeredOn: '2026-08-01', from: '2026-08-01', why: 'the next month' },
  { registeredOn: '2026-08-10', from: '2026-08-01', why: 'within the next month' },
])('registered on $registeredOn ($why): the whole month, from $from', ({ registeredOn, from }) => {
  const candidate = makeFacts({ registeredOn: day(registeredOn) })
  const line = lineOf('wageCostBenefit', { candidate })
  expect(line).toMatchObject({ certainty: 'confirmed', category: 'jobsAgreement', from })
})

test.each([
  { lastDay: '2026-06-30', certainty: 'notApplicable', until: null },
  { lastDay: '2026-07-01', certainty: 'confirmed', until: '2026-07-31' },
  { lastDay: '2026-12-31', certainty: 'confirmed', until: '2026-12-31' },
  { lastDay: '2027-01-01', certainty: 'confirmed', until: '2027-01-31' },
])('a registration until $lastDay: $certainty until $until', ({ lastDay, certainty, until }) => {
  const candidate = makeFacts({ registrationEndsOn: day(lastDay) })
  expect(lineOf('wageCostBenefit', { candidate })).toMatchObject({ certainty, until })
})

// AOW at 67: born on 1 July 1959 is 67 on 1 July 2026
test.each([
  { birthDate: '1959-06-30', certainty: 'notApplicable', until: null, why: 'since yesterday' },
  { birthDate: '1959-07-01', certainty: 'notApplicable', until: null, why: 'on the first day' },
  { birthDate: '1959-07-02', certainty: 'confirmed', until: '2026-07-31', why: 'a day later' },
  { birthDate: '1959-08-01', certainty: 'confirmed', until: '2026-07-31', why: 'the next month' },
  { birthDate: '1960-06-30', certainty: 'confirmed', until: '2027-06-30', why: 'the last day' },
  { birthDate: '1960-07-01', certainty: 'confirmed', until: null, why: 'after the contract' },
])('the AOW age $why: $certainty until $until', ({ birthDate, certainty, until }) => {
  const candidate = makeFacts({ birthDate: day(birthDate) })
  expect(lineOf('wageCostBenefit', { candidate })).toMatchObject({ certainty, until })
})

test('registered only after the AOW age: it does not apply', () => {
  const candidate = makeFacts({
    birthDate: day('1959-08-15'),
    registeredOn: day('2026-09-01'),
  })
  expect(lineOf('wageCostBenefit', { candidate })).toMatchObject({
    certainty: 'notApplicable',
    because: { code: 'stateAge' },
  })
})

test.each([
  { startsOn: '2025-12-31', certainty: 'unknown', basedOn: null, cents: null },
  { startsOn: '2026-01-01', certainty: 'confirmed', basedOn: null, cents: 168_064 },
  { startsOn: '2026-12-31', certainty: 'confirmed', basedOn: null, cents: 168_064 },
  { startsOn: '2027-01-01', certainty: 'expected', basedOn: '2026-01-01', cents: 168_064 },
])('a start on $startsOn is $certainty', ({ startsOn, certainty, basedOn, cents }) => {
  const candidate = makeFacts({ registeredOn: day('2020-01-01') })
  const terms = makeTerms({ startsOn: day(startsOn) })
  const line = lineOf('wageCostBenefit', { candidate, terms })
  expect(line).toMatchObject({ certainty, basedOn, perYearCents: cents })
})

test('paid hours are hours a week times 52 where the terms do not say', () => {
  const line = lineOf('wageCostBenefit', { terms: makeTerms({ paidHoursPerYear: undefined }) })
  expect(line.perYearCents).toBe(168_064)
})

test('asked for in the payroll return, at the latest on 1 May of the next year; the tax office decides', () => {
  const line = lineOf('wageCostBenefit')
  expect(line).toMatchObject({ decides: 'taxOffice', applyBy: '2027-05-01' })
  expect(line.employerDoes).toMatchObject([{ by: '2027-05-01' }])
})

test.each([
  { facts: { otherGrounds: ['shelteredWork'] as const }, code: 'shelteredWork' },
  { facts: {}, terms: { wswArticle2: true }, code: 'wswWork' },
])('registered, and none by $code', ({ facts, terms = {}, code }) => {
  const line = lineOf('wageCostBenefit', { candidate: makeFacts(facts), terms: makeTerms(terms) })
  expect(line).toMatchObject({ certainty: 'notApplicable', because: { code } })
})

test('not registered and nothing else: it does not apply', () => {
  expect(lineOf('wageCostBenefit', { candidate: makeFactsWithoutRoute() })).toMatchObject({
    certainty: 'notApplicable',
    perYearCents: null,
  })
})
