import { expect, test } from 'vitest'
import {
  AGES,
  type BandAmounts,
  type BandQuestion,
  calculateBand,
  WAGE_VALUE_BANDS,
} from './band-calculator.ts'
import { day } from './law/dated.ts'
import { subsidyByFlatRate, subsidyByWageValue } from './sums/subsidy-amount.ts'
import { subsidyFiguresOn } from './sums/subsidy-figures.ts'
import { bandRefusal, rangeInWords } from './words/band-words.ts'

const [ADULTS, YOUNG] = AGES
const JULY = day('2026-07-01')

test('28 hours, wage value between 50 and 60 percent: by hand from the published amounts of July 2026', () => {
  const { wageCents, subsidy, remains, benefitPerYear } = amounts({ band: band('50-60') })

  // 2.337,00 x 1,08 x 40 % and 50 % x 1,25 x 28/36; 14,99 x 28 x 52/12 x 1,08; 28 x 52 x 1,01
  expect(subsidy).toEqual({ leastCents: 98154, mostCents: 122693 })
  expect(wageCents).toBe(196429)
  expect(remains).toEqual({ leastCents: 196429 - 122693, mostCents: 196429 - 98154 })
  expect(benefitPerYear).toEqual({ leastCents: 147056, mostCents: 147056 })
})

test.each(WAGE_VALUE_BANDS)('$label: the ends are the sums of the engine', ({ least, most }) => {
  const found = subsidyFiguresOn(21, JULY)
  const ends = [most, least].map((percentage) => {
    if (found === null) throw new Error('no figures')
    return subsidyByWageValue(found.figures, 70, percentage, 28).perMonthCents
  })

  const { subsidy } = amounts({ band: { least, most } })

  expect([subsidy.leastCents, subsidy.mostCents]).toEqual(ends)
})

test('the bands touch: one begins where the one before ends, from 0 to 100', () => {
  const measured = WAGE_VALUE_BANDS.filter(({ code }) => code !== 'niet-gemeten')

  expect(measured.slice(1).map(({ least }) => least)).toEqual(
    measured.slice(0, -1).map(({ most }) => most),
  )
  expect([measured[0]?.least, measured.at(-1)?.most]).toEqual([0, 100])
})

test('under 30 percent the highest amount of the law holds, so there is one amount', () => {
  const { subsidy } = amounts({ band: band('onder-30') })

  expect(subsidy.leastCents).toBe(subsidy.mostCents)
  expect(rangeInWords(subsidy)).not.toMatch('tussen')
})

test('a wage value of 100 percent gives no subsidy and no benefit, 99 percent gives both', () => {
  const whole = amounts({ band: { least: 100, most: 100 } })
  const almost = amounts({ band: { least: 99, most: 99 } })

  expect([whole.subsidy.mostCents, whole.benefitPerYear.mostCents]).toEqual([0, 0])
  expect(almost.subsidy.leastCents).toBeGreaterThan(0)
  expect(almost.benefitPerYear.leastCents).toBe(147056)
})

test.each([
  { months: null, lasts: 6 },
  { months: 7, lasts: 6 },
  { months: 6, lasts: 6 },
  { months: 5, lasts: 5 },
])('a contract of $months months has a flat rate of $lasts', ({ months, lasts }) => {
  const { flatRate } = amounts({ months })
  const figures = subsidyFiguresOn(21, JULY)?.figures

  expect(flatRate.months).toBe(lasts)
  expect(figures && subsidyByFlatRate(figures, 50, 28).perMonthCents).toBe(
    flatRate.subsidy.mostCents,
  )
})

test('the benefit of a year is never above its cap', () => {
  const { benefitPerYear } = amounts({ hoursPerWeek: 40 })

  expect(benefitPerYear).toEqual({ leastCents: 200_000, mostCents: 200_000 })
})

test('only a contract with an end has a total', () => {
  expect(amounts({ months: null }).wholeContract).toBeNull()
  expect(amounts({ months: 6 }).wholeContract?.mostCents).toBeGreaterThan(0)
})

test.each([
  { wage: 1498, ok: false },
  { wage: 1499, ok: true },
])('$wage cents an hour is allowed from 21 on: $ok', ({ wage, ok }) => {
  expect(calculateBand(question({ hourlyWageCents: wage })).ok).toBe(ok)
})

test('the refusal of a wage says what the minimum is', () => {
  const answer = calculateBand(question({ hourlyWageCents: 700, age: YOUNG }))

  expect(answer.ok ? null : bandRefusal(answer)).toMatch(/minimumloon.*7,50/)
})

test('under 21 the wage says how old someone can be: 9 euro is too little at 20', () => {
  const { sums } = amounts({ age: YOUNG, hourlyWageCents: 900 })
  const ages = [sums.least, sums.most].map(
    (sum) => sum.find(({ step }) => step === 'agePercentage')?.value,
  )

  expect(ages).toEqual([50, 60])
})

test('a start of which the figures are not published says of which day they are', () => {
  expect(amounts({ startsOn: day('2026-07-01') }).basedOn).toBeNull()
  expect(amounts({ startsOn: day('2027-01-01') }).basedOn).toBe('2026-07-01')
})

test('a start before 2026 has no answer', () => {
  const answer = calculateBand(question({ startsOn: day('2025-07-01') }))

  expect(answer).toEqual({ ok: false, because: 'figuresNotKnown' })
})

function amounts(part: Partial<BandQuestion>): BandAmounts {
  const answer = calculateBand(question(part))
  if (!answer.ok) throw new Error(answer.because)
  return answer.amounts
}

function question(part: Partial<BandQuestion>): BandQuestion {
  return {
    band: band('50-60'),
    age: ADULTS,
    hoursPerWeek: 28,
    hourlyWageCents: 1499,
    months: 12,
    startsOn: JULY,
    ...part,
  }
}

function band(asked: string): BandQuestion['band'] {
  const found = WAGE_VALUE_BANDS.find(({ code }) => code === asked)
  if (!found) throw new Error(`no band ${asked}`)
  return found
}
