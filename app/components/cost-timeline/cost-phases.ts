import { mostCents } from './most-cents.ts'
import type { MonthCosts } from './timeline-model.ts'

/**
 * Months in a row, by their place in the list, in which an employer pays the same; null is not known yet. `mostCents`
 * is then the most it can be.
 */
export type CostPhase = {
  first: number
  last: number
  netCents: number | null
  mostCents: number | null
}

/** Rounding moves a cent from month to month; below a euro it is no other amount for people. */
const SAME_WITHIN_CENTS = 100

/** Splits the months where what remains changes; the amount of a phase is the mean of its months. */
export function costPhases(months: readonly MonthCosts[]): CostPhase[] {
  const starts = months.flatMap((_, place) => (startsPhase(months, place) ? [place] : []))
  return starts.map((first, number) => {
    const last = (starts[number + 1] ?? months.length) - 1
    const own = months.slice(first, last + 1)
    const netCents = meanOf(own.map((month) => month.netCents))
    return { first, last, netCents, mostCents: netCents ?? meanOf(own.map(mostCents)) }
  })
}

function startsPhase(months: readonly MonthCosts[], place: number): boolean {
  const [before, here] = [months[place - 1], months[place]]
  if (before === undefined || here === undefined) return true
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
