import { expect, test } from 'vitest'
import { addDays, type IsoDate } from '#app/domain/primitives.ts'
import { INSTRUMENTS } from '../instruments.ts'
import { type Dated, type DatedValue, day, rowOn, valueOn } from './dated.ts'
import { MINIMUM_WAGE, YOUTH_SCALE } from './minimum-wage.ts'
import { PARAMETERS } from './parameters.ts'
import { RULES } from './rules.ts'

const TABLES: [name: string, rows: readonly Dated[]][] = [
  ...Object.entries(PARAMETERS),
  ['minimum wage', MINIMUM_WAGE],
  ['youth scale', YOUTH_SCALE],
  ...INSTRUMENTS.map((instrument): [string, readonly Dated[]] => [
    `rules on ${instrument}`,
    RULES.filter((rule) => rule.instrument === instrument),
  ]),
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
