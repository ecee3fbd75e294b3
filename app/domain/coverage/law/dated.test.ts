import { expect, test } from 'vitest'
import { addDays, type IsoDate } from '#app/domain/primitives.ts'
import { type Dated, type DatedValue, day, rowOn, valueOn } from './dated.ts'
import { DISPENSATION_EXPERIMENT } from './dispensation-experiment.ts'
import { LOCAL_INSTRUMENTS } from './local-instruments.ts'
import { MINIMUM_WAGE, YOUTH_SCALE } from './minimum-wage.ts'
import { MUNICIPAL_POLICIES } from './municipal-policy.ts'
import { PARAMETERS, parameterOn } from './parameters.ts'
import { RULES } from './rules.ts'

const TABLES: [name: string, rows: readonly Dated[]][] = [
  ...Object.entries(PARAMETERS),
  ['minimum wage', MINIMUM_WAGE],
  ['youth scale', YOUTH_SCALE],
  ['experiment with loondispensatie', DISPENSATION_EXPERIMENT],
  ...tablesBy(RULES, ({ instrument, category }) => `rules on ${instrument} ${category}`),
  ...tablesBy(MUNICIPAL_POLICIES, ({ municipality }) => `policy of ${municipality}`),
  ...tablesBy(LOCAL_INSTRUMENTS, ({ id }) => `local instrument ${id}`),
]

test.each(TABLES)(
  '%s: each row begins the day after the one before, and the last has no end',
  (_, rows) => {
    const nextDays = rows.slice(0, -1).map(({ inForceUntil }) => dayAfter(inForceUntil))
    expect(rows.slice(1).map(({ inForceFrom }) => inForceFrom)).toEqual(nextDays)
    expect(rows.at(-1)?.inForceUntil).toBeNull()
  },
)

const rows = [
  { ...row('2025-01-01', '2025-12-31'), value: 'notKnown' },
  { ...row('2026-01-01', '2026-12-31'), value: 7 },
  { ...row('2027-01-01', null), value: 'notPublished' },
] satisfies DatedValue<number>[]

test.each([
  { on: '2024-12-31', found: null, why: 'before every row' },
  { on: '2025-12-31', found: null, why: 'a past value that is not known' },
  { on: '2026-01-01', found: { value: 7, basedOn: null }, why: 'the first day' },
  { on: '2026-12-31', found: { value: 7, basedOn: null }, why: 'the last day' },
  { on: '2027-01-01', found: { value: 7, basedOn: '2026-01-01' }, why: 'not published yet' },
  { on: '2030-06-01', found: { value: 7, basedOn: '2026-01-01' }, why: 'long after' },
])('the value on $on: $why', ({ on, found }) => {
  expect(valueOn<number>(rows, day(on))).toEqual(found)
})

test('a value that is not published after one that is not known is not known', () => {
  const unsure = [
    { ...row('2025-01-01', null), value: 'notPublished' },
  ] satisfies DatedValue<number>[]
  expect(valueOn<number>(unsure, day('2026-01-01'))).toBeNull()
})

test('no row says anything about a day before the first', () => {
  expect(rowOn(rows, day('2024-12-31'))).toBeUndefined()
})

// AOW art. 7a: 67 years, and 67 years and three months from 2028 on
test.each([
  { on: '2027-12-31', months: 804 },
  { on: '2028-01-01', months: 807 },
])('the AOW age on $on is $months months', ({ on, months }) => {
  expect(parameterOn('stateAgeMonths', day(on))?.value).toBe(months)
})

test.each([
  { on: '2021-12-31', surcharge: { value: 23.5, basedOn: null }, why: 'the last known day' },
  { on: '2022-01-01', surcharge: null, why: 'it changed on a day that was not found' },
  { on: '2025-12-31', surcharge: null, why: 'the last unknown day' },
  { on: '2026-01-01', surcharge: { value: 25, basedOn: null }, why: 'the first day' },
  { on: '2026-12-31', surcharge: { value: 25, basedOn: null }, why: 'the last day' },
  { on: '2027-01-01', surcharge: { value: 25, basedOn: '2026-01-01' }, why: 'not published' },
])('the surcharge for charges on $on: $why', ({ on, surcharge }) => {
  expect(parameterOn('employerChargesPercentage', day(on))).toEqual(surcharge)
})

function row(from: string, until: string | null) {
  const inForceUntil = until === null ? null : day(until)
  return {
    inForceFrom: day(from),
    inForceUntil,
    source: 'https://wet.example',
    checkedOn: day('2026-11-21'),
  }
}

function dayAfter(on: IsoDate | null): IsoDate | null {
  return on && addDays(on, 1)
}

function tablesBy<Row extends Dated>(
  rows: readonly Row[],
  name: (row: Row) => string,
): [string, readonly Dated[]][] {
  return [...Map.groupBy(rows, name)]
}
