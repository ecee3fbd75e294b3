import { expect, test } from 'vitest'
import { day } from '../law/dated.ts'
import { calendarMonths, daysWithin } from './calendar-months.ts'

test.each([
  { from: '2026-07-01', until: '2026-07-01', months: ['2026-07'] },
  { from: '2026-07-31', until: '2026-08-01', months: ['2026-07', '2026-08'] },
  { from: '2026-12-31', until: '2027-01-31', months: ['2026-12', '2027-01'] },
])('from $from until $until: $months', ({ from, until, months }) => {
  expect(calendarMonths(day(from), day(until)).map(({ month }) => month)).toEqual(months)
})

test.each([
  { month: '2026-02', last: '2026-02-28', days: 28 },
  { month: '2028-02', last: '2028-02-29', days: 29 },
  { month: '2026-12', last: '2026-12-31', days: 31 },
])('$month ends on $last', ({ month, last, days }) => {
  const first = day(`${month}-01`)
  expect(calendarMonths(first, first)).toEqual([{ month, first, last, days }])
})

test.each([
  { from: '2026-06-30', until: '2026-06-30', days: 0, why: 'the day before' },
  { from: '2026-06-15', until: '2026-07-01', days: 1, why: 'the first day' },
  { from: '2026-07-31', until: null, days: 1, why: 'the last day' },
  { from: '2026-08-01', until: null, days: 0, why: 'the day after' },
  { from: '2026-07-10', until: '2026-07-19', days: 10, why: 'both days count' },
  { from: '2026-01-01', until: null, days: 31, why: 'the whole month' },
])('$days days of July from $from until $until: $why', ({ from, until, days }) => {
  const [july] = calendarMonths(day('2026-07-01'), day('2026-07-01'))
  expect(july && daysWithin(july, day(from), until === null ? null : day(until))).toBe(days)
})
