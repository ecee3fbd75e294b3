import { expect, test } from 'vitest'
import { coverageOf, lineOf, makeFacts, makeTerms } from '#tests/support/make-coverage.ts'
import { dayOfAge, lastDayWithin } from './days.ts'
import { day } from './law/dated.ts'
import { spanOf } from './terms.ts'

test.each([
  { from: '2026-07-01', months: 3, last: '2026-09-30', why: 'the day before the same day' },
  { from: '2026-01-28', months: 1, last: '2026-02-27', why: 'that day is there' },
  { from: '2026-01-29', months: 1, last: '2026-02-28', why: 'that day is not there' },
  { from: '2026-01-31', months: 1, last: '2026-02-28', why: 'that day is not there' },
  { from: '2028-02-29', months: 36, last: '2031-02-28', why: 'three years from a leap day' },
  { from: '2026-08-31', months: 6, last: '2027-02-28', why: 'half a year to February' },
  { from: '2026-12-31', months: 12, last: '2027-12-30', why: 'a year' },
])('$months months from $from end on $last ($why)', ({ from, months, last }) => {
  expect(lastDayWithin(day(from), months)).toBe(last)
})

test('terms that follow on each other do not move to an earlier day of the month', () => {
  const span = spanOf({
    ...makeTerms({ learningMonths: 2, trialMonths: 1, months: 6 }),
    startsOn: day('2026-12-31'),
  })

  expect(span).toEqual({
    trialStart: '2027-03-01',
    unpaidUntil: '2027-03-31',
    workStart: '2027-04-01',
    contractEnd: '2027-09-30',
  })
})

test.each([
  { on: '2027-03-01', age: 19 },
  { on: '2028-02-29', age: 20 },
  { on: '2029-03-01', age: 21 },
])('who was born on 29 February 2008 is $age on $on', ({ on, age }) => {
  expect(dayOfAge(day('2008-02-29'), age * 12)).toBe(on)
})

test('a wage that moves with the age moves on 1 March for who was born on 29 February', () => {
  const candidate = makeFacts({
    ground: 'wajong',
    benefit: 'wajong',
    birthDate: day('2008-02-29'),
    dispensationPercentage: 50,
  })
  const { periods } = lineOf('wageDispensation', { candidate, terms: makeTerms({ months: null }) })

  expect(periods.find(({ from }) => from === '2027-03-01')).toMatchObject({ perHourCents: 562 })
  expect(coverageOf({ candidate }).instruments).toHaveLength(12)
})

test('a declaration on the last of February is in time for a start on 30 November', () => {
  const candidate = makeFacts({
    ground: 'wia',
    registeredOn: null,
    benefitMonthBeforeStart: 'wia',
    declarationOn: day('2027-02-28'),
  })
  const line = lineOf('wageCostBenefit', {
    candidate,
    terms: makeTerms({ startsOn: day('2026-11-30') }),
  })

  expect(line).toMatchObject({ certainty: 'confirmed', category: 'disabled' })
})
