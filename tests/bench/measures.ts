import { median, p95 } from './statistics.ts'
import type { Timings } from './take-turns.ts'

/**
 * One line of the answer. `holds` says whether the ratio is at most the goal, or without a ratio the value at least;
 * null without a goal.
 */
export type Measure = {
  name: string
  value: number
  unit: 'ms' | 'rows/s' | 'offers/s'
  /** What the ratio is to; null when this is only compared with. */
  comparedWith: string | null
  ratio: number | null
  goal: number | null
  holds: boolean | null
}

const PAGES = ['match page', 'browse page', 'free-text search'] as const
type PageName = (typeof PAGES)[number]

/** What is timed: an empty page, and every page beside the bare engine query that it makes. */
export type SubjectName = 'empty page' | PageName | `engine query of the ${PageName}`

/**
 * What each page may cost at most, as a ratio to its engine query and an empty page together. Of medians only:
 * the p95 of two things together is not the sum of theirs, so that ratio is to look at, not to hold to.
 */
const GOALS: Record<PageName, number | null> = {
  'match page': 2,
  'browse page': null,
  'free-text search': null,
}
const ASSESSED_PER_SECOND = 5_000
const STATISTICS = { median, p95 }

/** The measures of the pages as one number of users met them, timed in one run. */
export function pageMeasures(users: number, timings: Timings<SubjectName>): Measure[] {
  return Object.entries(STATISTICS).flatMap(([statistic, of]) => {
    const figureOf = (name: SubjectName) => of(timings[name])
    const called = (name: SubjectName) =>
      `${name}, ${statistic} at ${users} ${users === 1 ? 'user' : 'users'}`
    const alone = (name: SubjectName) => uncompared(called(name), figureOf(name), 'ms')
    return [
      alone('empty page'),
      ...PAGES.flatMap((page): Measure[] => {
        const query = `engine query of the ${page}` as const
        const comparedWith = `${query} + empty page`
        const ratio = figureOf(page) / (figureOf(query) + figureOf('empty page'))
        const goal = statistic === 'median' ? GOALS[page] : null
        return [alone(query), compared(alone(page), comparedWith, ratio, goal)]
      }),
    ]
  })
}

/** The measures of reading a register file, of rows per second in each of several times. */
export function importMeasures(rates: { dryRun: number[]; real: number[] }): Measure[] {
  const dryRun = uncompared('import, dry run', median(rates.dryRun), 'rows/s')
  const real = uncompared('import', median(rates.real), 'rows/s')
  return [dryRun, compared(real, dryRun.name, median(rates.real) / median(rates.dryRun), null)]
}

/** The measure of assessing what covers one offer, of offers per second in each of several times. */
export function coverageMeasures(rates: number[]): Measure[] {
  const value = median(rates)
  const measure = uncompared('coverage of one offer, one core', value, 'offers/s')
  return [{ ...measure, goal: ASSESSED_PER_SECOND, holds: value >= ASSESSED_PER_SECOND }]
}

function uncompared(name: string, value: number, unit: Measure['unit']): Measure {
  const none = { comparedWith: null, ratio: null, goal: null, holds: null }
  return { name, value: round(value), unit, ...none }
}

function compared(
  measure: Measure,
  comparedWith: string,
  ratio: number,
  goal: number | null,
): Measure {
  const holds = goal === null ? null : ratio <= goal
  return { ...measure, comparedWith, ratio: round(ratio), goal, holds }
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
