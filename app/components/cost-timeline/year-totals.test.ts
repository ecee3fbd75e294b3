import { expect, test } from 'vitest'
import { makeMonths } from '#tests/support/make-timeline.ts'
import { yearsOf } from './year-totals.ts'

test('months are added up per calendar year', () => {
  const years = yearsOf(makeMonths(24))

  expect(years.map(({ year, months }) => [year, months.length])).toEqual([
    ['2026', 6],
    ['2027', 12],
    ['2028', 6],
  ])
  expect(years.map(({ totals }) => totals.netCents)).toEqual([660_000, 1_320_000, 660_000])
})

test('a total with an unknown month in it is unknown, the other totals stand', () => {
  const unknown = makeMonths(1, { subsidyCents: null, netCents: null })

  const [year] = yearsOf([...unknown, ...makeMonths(6).slice(1)])

  expect(year?.totals).toMatchObject({ subsidyCents: null, netCents: null, wageCents: 1_200_000 })
})
