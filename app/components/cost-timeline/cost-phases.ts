import type { TimelineMonth } from './timeline-model.ts'

/** Months in a row, by their place in the list, in which an employer pays the same; null is not known yet. */
export type CostPhase = { first: number; last: number; netCents: number | null }

/** Rounding moves a cent from month to month; below a euro it is no other amount for people. */
const SAME_WITHIN_CENTS = 100

/** Splits the months where what remains changes; the amount of a phase is the mean of its months. */
export function costPhases(months: readonly TimelineMonth[]): CostPhase[] {
  const starts = months.flatMap((_, place) => (startsPhase(months, place) ? [place] : []))
  return starts.map((first, number) => {
    const last = (starts[number + 1] ?? months.length) - 1
    return { first, last, netCents: meanOf(months.slice(first, last + 1)) }
  })
}

function startsPhase(months: readonly TimelineMonth[], place: number): boolean {
  const [before, here] = [months[place - 1]?.netCents, months[place]?.netCents]
  if (before === undefined || here === undefined) return true
  if (before === null || here === null) return before !== here
  return Math.abs(here - before) > SAME_WITHIN_CENTS
}

function meanOf(months: readonly TimelineMonth[]): number | null {
  const known = months.flatMap(({ netCents }) => (netCents === null ? [] : [netCents]))
  if (known.length === 0) return null
  return Math.round(known.reduce((sum, one) => sum + one, 0) / known.length)
}
