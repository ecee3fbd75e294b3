import { expect, test } from 'vitest'
import { isoDate } from '#app/domain/primitives.ts'
import { dutchCalendar } from './dutch-calendar.ts'

const calendar = dutchCalendar()

test.each([
  { day: '2026-04-02', works: true, why: 'the day before Good Friday' },
  { day: '2026-04-03', works: true, why: 'Good Friday is no public holiday' },
  { day: '2026-04-04', works: false, why: 'a Saturday' },
  { day: '2026-04-06', works: false, why: 'Easter Monday' },
  { day: '2026-04-27', works: false, why: 'King’s Day' },
  { day: '2026-05-05', works: true, why: 'Liberation Day is no day off for all' },
  { day: '2026-05-14', works: false, why: 'Ascension Day' },
  { day: '2026-05-25', works: false, why: 'Whit Monday' },
  { day: '2026-12-25', works: false, why: 'Christmas Day' },
  { day: '2026-12-28', works: true, why: 'the Monday after' },
  { day: '2023-12-29', works: true, why: 'a Friday before the first year of the count' },
])('$day is a working day: $works ($why)', ({ day, works }) => {
  expect(calendar.isWorkingDay(isoDate.parse(day))).toBe(works)
})

test.each([
  { from: '2026-03-02', days: 5, until: '2026-03-09', why: 'an ordinary week' },
  { from: '2026-04-01', days: 5, until: '2026-04-09', why: 'over Easter' },
  { from: '2026-12-24', days: 5, until: '2027-01-04', why: 'over Christmas and New Year' },
  { from: '2026-03-07', days: 1, until: '2026-03-09', why: 'from a Saturday' },
  { from: '2026-03-02', days: 0, until: '2026-03-02', why: 'no days at all' },
])('$days working days after $from is $until ($why)', ({ from, days, until }) => {
  expect(calendar.workingDaysAfter(isoDate.parse(from), days)).toBe(until)
})
