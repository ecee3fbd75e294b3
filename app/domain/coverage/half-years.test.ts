import { expect, test } from 'vitest'
import { halfYearsFrom } from './half-years.ts'
import { day } from './law/dated.ts'

test.each([
  { today: '2026-01-01', codes: ['2026-1', '2026-2', '2027-1'] },
  { today: '2026-06-30', codes: ['2026-1', '2026-2', '2027-1'] },
  { today: '2026-07-01', codes: ['2026-2', '2027-1', '2027-2'] },
  { today: '2026-12-31', codes: ['2026-2', '2027-1', '2027-2'] },
])('on $today the half years to choose from are $codes', ({ today, codes }) => {
  expect(halfYearsFrom(day(today), 3).map(({ code }) => code)).toEqual(codes)
})

test('a half year begins on 1 January or 1 July, and says so in words', () => {
  expect(halfYearsFrom(day('2026-11-22'), 2)).toEqual([
    { code: '2026-2', startsOn: '2026-07-01', label: 'Tweede helft van 2026' },
    { code: '2027-1', startsOn: '2027-01-01', label: 'Eerste helft van 2027' },
  ])
})
