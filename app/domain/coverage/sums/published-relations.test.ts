import { expect, test } from 'vitest'
import { lineOf, makeFacts, makeTerms } from '#tests/support/make-coverage.ts'
import { day } from '../law/dated.ts'
import { minimumHourOn } from '../law/minimum-wage.ts'
import { subsidyByFlatRate, subsidyByWageValue } from './subsidy-amount.ts'
import { subsidyFiguresOn } from './subsidy-figures.ts'

const JULY = day('2026-07-01')
const figures = subsidyFiguresOn(36, JULY)?.figures ?? never()
const BASE_CENTS = 233_700 * 1.08

function subsidyCents(wageValue: number): number {
  return subsidyByWageValue(figures, 70, wageValue, 36).perMonthCents
}

test.each([
  { example: 'E7 (rendement.nl)', wageValue: 50, part: 0.5 },
  { example: 'E8 (Utrecht)', wageValue: 70, part: 0.3 },
  { example: 'E9 (Fundament)', wageValue: 60, part: 0.4 },
])(
  '$example: at wage value $wageValue the subsidy is $part of the minimum wage, with the surcharge on top',
  ({ wageValue, part }) => {
    expect(subsidyCents(wageValue)).toBe(Math.round(BASE_CENTS * part * 1.25))
  },
)

test('E8 (Utrecht): the first six months half, as much as at wage value 50; at most 70 percent', () => {
  expect(subsidyByFlatRate(figures, 50, 36).perMonthCents).toBe(subsidyCents(50))
  expect(subsidyCents(0)).toBe(Math.round(BASE_CENTS * 0.7 * 1.25))
})

test('E10 (SV Land) does not hold: neither is the base the wage that is paid, nor the surcharge 23 percent', () => {
  const line = lineOf('wageCostSubsidy')
  const higherPaid = lineOf('wageCostSubsidy', {
    terms: makeTerms({ hourlyWageCents: 2500 }),
  })
  expect(higherPaid.perMonthCents).toBe(line.perMonthCents)
  expect(line.perMonthCents).not.toBe(Math.round(((BASE_CENTS * 0.4 * 1.23) / 36) * 32))
})

test('E11 (Stroomopwaarts) does not hold: 70 percent is a ceiling, not a part of the difference', () => {
  expect(subsidyCents(60)).not.toBe(Math.round(BASE_CENTS * 0.4 * 0.7 * 1.25))
  expect(subsidyCents(60)).toBe(Math.round(BASE_CENTS * 0.4 * 1.25))
})

// svb.nl, January 2025: hours with 8 percent, rounded up
test.each([
  { age: 21, withHoliday: 1519 },
  { age: 18, withHoliday: 760 },
])(
  'E30 (SVB) does not hold at $age: an hour goes half up, and without holiday allowance',
  ({ age, withHoliday }) => {
    const hour = minimumHourOn(age, day('2025-01-01'))?.value ?? never()
    expect(hour).not.toBe(withHoliday)
    expect(Math.floor(hour * 1.08 + 0.5)).not.toBe(withHoliday)
  },
)

test('the figures of E1 are those of the adult minimum wage, at 21 as at 36', () => {
  expect(subsidyFiguresOn(21, JULY)).toEqual(subsidyFiguresOn(36, JULY))
  expect(
    lineOf('wageCostSubsidy', { candidate: makeFacts({ birthDate: day('2005-07-01') }) }).formula,
  ).toEqual(lineOf('wageCostSubsidy').formula)
})

function never(): never {
  throw new Error('No figures')
}
