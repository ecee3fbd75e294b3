import { expect, test } from 'vitest'
import { day } from './dated.ts'
import { minimumHourOn, referenceMonthOn } from './minimum-wage.ts'

// E28: the published half-year tables, from 21 down to 15
test.each([
  { on: '2024-01-01', cents: [1327, 1062, 796, 664, 524, 458, 398] },
  { on: '2024-07-01', cents: [1368, 1094, 821, 684, 540, 472, 410] },
  { on: '2025-01-01', cents: [1406, 1125, 844, 703, 555, 485, 422] },
  { on: '2025-07-01', cents: [1440, 1152, 864, 720, 569, 497, 432] },
  { on: '2026-01-01', cents: [1471, 1177, 883, 736, 581, 507, 441] },
])('the hour by age as published for $on', ({ on, cents }) => {
  const ages = [21, 20, 19, 18, 17, 16, 15]
  expect(ages.map((age) => minimumHourOn(age, day(on))?.value)).toEqual(cents)
})

test.each([
  { on: '2026-06-30', cents: 229_440 },
  { on: '2026-07-01', cents: 233_700 },
  { on: '2026-12-31', cents: 233_700 },
])('the reference month on $on', ({ on, cents }) => {
  expect(referenceMonthOn(day(on))).toEqual({ value: cents, basedOn: null })
})

test('2027 is not published: the last known hour, by the new youth scale, marked with its day', () => {
  expect(minimumHourOn(20, day('2027-01-01'))).toEqual({ value: 1312, basedOn: '2026-07-01' })
  expect(referenceMonthOn(day('2027-01-01'))).toEqual({ value: 233_700, basedOn: '2026-07-01' })
})

test.each([
  { age: 14, on: '2026-07-01', why: 'no minimum wage under 15' },
  { age: 30, on: '2023-12-31', why: 'no hourly wage is carried before 2024' },
])('no hour at $age on $on: $why', ({ age, on }) => {
  expect(minimumHourOn(age, day(on))).toBeNull()
})
