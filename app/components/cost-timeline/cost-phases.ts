import { mostCents } from './most-cents.ts'
import type { TimelineMonth } from './timeline-model.ts'

/**
 * Months in a row, by their place in the list, in which an employer pays the same; null is not known yet. `mostCents`
 * is then the most it can be. A month of which only a part is worked is a phase of its own.
 */
export type CostPhase = {
  first: number
  last: number
  netCents: number | null
  mostCents: number | null
  isPart: boolean
}

/** Rounding moves a cent from month to month; below a euro it is no other amount for people. */
const SAME_WITHIN_CENTS = 100
const ROUNDING_CENTS = 1

/** Splits the months where what remains changes; the amount of a phase is the mean of its months. */
export function costPhases(months: readonly TimelineMonth[]): CostPhase[] {
  const parts = partMonths(months)
  const starts = months.flatMap((_, place) => (startsPhase(months, place, parts) ? [place] : []))
  return starts.map((first, number) => {
    const last = (starts[number + 1] ?? months.length) - 1
    const own = months.slice(first, last + 1)
    const netCents = meanOf(own.map((month) => month.netCents))
    const most = netCents ?? meanOf(own.map(mostCents))
    return { first, last, netCents, mostCents: most, isPart: parts.includes(first) }
  })
}

/** The first and the last month with wage, by their place, when less is earned in it than in the month beside it. */
function partMonths(months: readonly TimelineMonth[]): number[] {
  const paid = months.flatMap(({ wageCents }, place) => (wageCents === 0 ? [] : [place]))
  const ends = [
    [paid.at(0), paid.at(1)],
    [paid.at(-1), paid.at(-2)],
  ]
  return ends.flatMap(([end = 0, beside = 0]) => {
    const [wage, whole] = [months[end]?.wageCents ?? 0, months[beside]?.wageCents ?? 0]
    return wage > 0 && wage < whole - ROUNDING_CENTS ? [end] : []
  })
}

function startsPhase(
  months: readonly TimelineMonth[],
  place: number,
  parts: readonly number[],
): boolean {
  const [before, here] = [months[place - 1], months[place]]
  if (before === undefined || here === undefined) return true
  if (parts.includes(place) || parts.includes(place - 1)) return true
  if ((before.wageCents === 0) !== (here.wageCents === 0)) return true
  if ((before.netCents === null) !== (here.netCents === null)) return true
  const [was, is] = [before.netCents ?? mostCents(before), here.netCents ?? mostCents(here)]
  if (was === null || is === null) return was !== is
  return Math.abs(is - was) > SAME_WITHIN_CENTS
}

function meanOf(amounts: readonly (number | null)[]): number | null {
  const known = amounts.flatMap((cents) => (cents === null ? [] : [cents]))
  if (known.length === 0) return null
  return Math.round(known.reduce((sum, one) => sum + one, 0) / known.length)
}
