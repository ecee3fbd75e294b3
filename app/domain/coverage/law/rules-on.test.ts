import { expect, test } from 'vitest'
import { municipalityName } from '../words/municipality-names.ts'
import { figureInWords } from '../words/parameter-labels.ts'
import { CUMULATION } from './cumulation.ts'
import { day } from './dated.ts'
import { LOCAL_INSTRUMENTS } from './local-instruments.ts'
import { MUNICIPAL_POLICIES } from './municipal-policy.ts'
import { PARAMETERS } from './parameters.ts'
import { isCheckOld, rulesOn } from './rules-on.ts'

const TODAY = day('2026-11-22')

test('in 2026 every instrument, combination, figure, policy and local instrument is there', () => {
  const counts = rulesOn(day('2026-07-01'), TODAY).groups.map(({ rows }) => rows.length)
  const figures = Object.keys(PARAMETERS).length

  // twelve instruments, of which loonkostenvoordeel has two, and the experiment with loondispensatie
  expect(counts).toEqual([
    14,
    CUMULATION.length,
    3,
    figures,
    MUNICIPAL_POLICIES.length,
    LOCAL_INSTRUMENTS.length,
  ])
})

test.each([
  { on: '2026-06-30', hour: '14,71', next: '2026-07-01' },
  { on: '2026-07-01', hour: '14,99', next: '2027-01-01' },
  { on: '2026-12-31', hour: '14,99', next: '2027-01-01' },
])('on $on the minimum wage is $hour and changes on $next', ({ on, hour, next }) => {
  const row = rowNamed('Minimumloon vanaf 21 jaar', on)

  expect(row?.value).toMatch(hour)
  expect(row?.next?.from).toBe(next)
})

test('what is not published yet says so, with what is counted until then', () => {
  const row = rowNamed('Minimumloon vanaf 21 jaar', '2027-01-01')

  expect(row?.value).toMatch(/Nog niet bekendgemaakt.*14,99.*1 juli 2026/)
  expect(row?.next).toBeNull()
})

test.each([
  { on: '2023-04-21', value: undefined },
  { on: '2023-04-22', value: /neemt aanvragen aan/ },
  { on: '2026-10-31', value: /neemt aanvragen aan/ },
  { on: '2026-11-01', value: /Gesloten voor nieuwe aanvragen/ },
  { on: '2028-04-21', value: /Gesloten voor nieuwe aanvragen/ },
  { on: '2028-04-22', value: /Afgelopen/ },
])('the experiment with loondispensatie on $on: $value', ({ on, value }) => {
  const row = rowNamed('Loondispensatie (experiment)', on)

  if (value) expect(row?.value).toMatch(value)
  else expect(row).toBeUndefined()
})

test('what is not known is said', () => {
  const row = rowNamed('Loonkostensubsidie: vergoeding voor werkgeverslasten', '2025-12-31')

  expect(row?.value).toBe('Niet bekend.')
  expect(row?.next).toEqual({ from: '2026-01-01', value: '25 procent' })
})

test('before 2026 the rules are not carried, and the next row is named', () => {
  const row = rowNamed('No-riskpolis', '2025-12-31')

  expect(row).toMatchObject({ value: 'Onbekend.', inForceUntil: '2025-12-31' })
  expect(row?.next?.from).toBe('2026-01-01')
})

test('the first change after a day is the earliest of all', () => {
  expect(rulesOn(day('2026-06-30'), TODAY).nextChange).toBe('2026-07-01')
  expect(rulesOn(day('2026-07-01'), TODAY).nextChange).toBe('2026-11-01')
  expect(rulesOn(day('2026-11-01'), TODAY).nextChange).toBe('2027-01-01')
  expect(rulesOn(day('2030-01-01'), TODAY).nextChange).toBeNull()
})

test.each([
  { today: '2026-11-21', old: false, why: 'the day itself' },
  { today: '2027-05-20', old: false, why: 'the day before six months' },
  { today: '2027-05-21', old: false, why: 'six months' },
  { today: '2027-05-22', old: true, why: 'a day more' },
])('a check of 21 November 2026 is old on $today: $old ($why)', ({ today, old }) => {
  expect(isCheckOld(day('2026-11-21'), day(today))).toBe(old)
})

test('the warning follows today, not the day that is asked for', () => {
  const rules = rulesOn(day('2026-07-01'), day('2027-05-22'))
  const rows = rules.groups.flatMap((group) => group.rows)

  expect(rules.oldChecks).toBe(rows.length)
  expect(rulesOn(day('2027-05-22'), TODAY).oldChecks).toBe(0)
})

test('every row has its own id, a source that is an address, and words', () => {
  const rows = rulesOn(TODAY, TODAY).groups.flatMap((group) => group.rows)

  expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length)
  expect(rows.filter(({ source }) => !URL.canParse(source))).toEqual([])
  expect(rows.filter(({ label, value }) => label === '' || value === '')).toEqual([])
})

test('every municipality with rows has a name', () => {
  const codes = [
    ...MUNICIPAL_POLICIES.map(({ municipality }) => municipality),
    ...LOCAL_INSTRUMENTS.flatMap(({ municipalities }) => municipalities),
  ]

  expect(codes.filter((code) => municipalityName(code) === code)).toEqual([])
})

test.each([
  { value: 804, unit: 'age', words: '67 jaar' },
  { value: 807, unit: 'age', words: '67 jaar en 3 maanden' },
  { value: 1, unit: 'months', words: '1 maand' },
  { value: 23.5, unit: 'percent', words: '23,5 procent' },
  { value: 101, unit: 'centsAnHour', words: '€\u00a01,01 per betaald uur' },
] as const)('$value as $unit reads $words', ({ value, unit, words }) => {
  expect(figureInWords(value, unit)).toBe(words)
})

function rowNamed(name: string, on: string) {
  const rows = rulesOn(day(on), TODAY).groups.flatMap((group) => group.rows)
  return rows.find(({ label }) => label === name)
}
