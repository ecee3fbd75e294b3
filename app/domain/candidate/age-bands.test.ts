import { expect, test } from 'vitest'
import { isoDate } from '#app/domain/primitives.ts'
import { ageBandOf } from './age-bands.ts'

const day = (text: string) => isoDate.parse(text)

test.each([
  { born: '1999-03-01', band: 'from27', why: 'the day after the birthday' },
  { born: '1999-03-02', band: 'from27', why: 'the birthday itself' },
  { born: '1999-03-03', band: 'upTo26', why: 'the day before the birthday' },
])('on 2 March 2026 someone of $born is $band ($why)', ({ born, band }) => {
  expect(ageBandOf(day(born), day('2026-03-02'))).toBe(band)
})

test.each([
  { on: '2027-02-28', band: 'upTo26' },
  { on: '2027-03-01', band: 'from27' },
])('someone of 29 February 2000 is $band on $on', ({ on, band }) => {
  expect(ageBandOf(day('2000-02-29'), day(on))).toBe(band)
})

test('without a day of birth the age is unknown, not young', () => {
  expect(ageBandOf(null, day('2026-03-02'))).toBe('unknown')
})
