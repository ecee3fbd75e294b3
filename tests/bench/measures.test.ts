import { expect, test } from 'vitest'
import { z } from 'zod'
import { asTable } from './measure-table.ts'
import { importMeasures, type Measure, pageMeasures, type SubjectName } from './measures.ts'
import type { Timings } from './take-turns.ts'

const shape = z.strictObject({
  measures: z.array(
    z.strictObject({
      name: z.string(),
      value: z.number().positive(),
      unit: z.enum(['ms', 'rows/s', 'offers/s']),
      comparedWith: z.string().nullable(),
      ratio: z.number().nullable(),
      goal: z.number().nullable(),
      holds: z.boolean().nullable(),
    }),
  ),
})

const MATCH_PAGE = 'match page, median at 1 user'

/** An empty page of 10 ms, engine queries of 20, and pages of 50. */
function timings(of: Partial<Timings<SubjectName>> = {}): Timings<SubjectName> {
  return {
    'empty page': [10],
    'match page': [50],
    'engine query of the match page': [20],
    'browse page': [50],
    'engine query of the browse page': [20],
    'free-text search': [50],
    'engine query of the free-text search': [20],
    ...of,
  }
}

function measureOf(name: string, measures: readonly Measure[]): Measure {
  const found = measures.find((measure) => measure.name === name)
  if (!found) throw new Error(`there is no measure ${name}`)
  return found
}

test('the answer has the promised shape, and no name twice', () => {
  const measures = [
    ...importMeasures({ dryRun: [3000], real: [1500] }),
    ...pageMeasures(1, timings()),
    ...pageMeasures(10, timings()),
  ]

  const read = shape.parse(JSON.parse(JSON.stringify({ measures })))

  expect(read).toEqual({ measures })
  expect(new Set(measures.map(({ name }) => name)).size).toBe(measures.length)
})

test('the match page is compared with its engine query and an empty page together', () => {
  const measures = pageMeasures(1, timings())

  expect(measureOf(MATCH_PAGE, measures)).toEqual({
    name: MATCH_PAGE,
    value: 50,
    unit: 'ms',
    comparedWith: 'engine query of the match page + empty page',
    ratio: 1.67,
    goal: 2,
    holds: true,
  })
})

test.each([
  { page: 60, holds: true, why: 'exactly twice' },
  { page: 60.001, holds: false, why: 'just over, though it rounds to twice' },
])('a match page of $page ms against 30 holds: $holds ($why)', ({ page, holds }) => {
  const measures = pageMeasures(1, timings({ 'match page': [page] }))

  expect(measureOf(MATCH_PAGE, measures).holds).toBe(holds)
})

test('the goal is for the median of the match page only, at every number of users', () => {
  const measures = [...pageMeasures(1, timings()), ...pageMeasures(10, timings())]

  const withGoal = measures.filter(({ goal }) => goal !== null).map(({ name }) => name)

  expect(withGoal).toEqual([MATCH_PAGE, 'match page, median at 10 users'])
})

test('an import is compared with a dry run, by the middle of several times', () => {
  const measures = importMeasures({ dryRun: [100, 4000, 4200], real: [1000, 900, 1100] })

  expect(measures.map(({ value, ratio }) => [value, ratio])).toEqual([
    [4000, null],
    [1000, 0.25],
  ])
})

test('the table says of a missed goal that it was missed', () => {
  const measures = pageMeasures(1, timings({ 'match page': [75] }))

  const table = asTable(measures)

  expect(table).toContain('match page, median at 1 user')
  expect(table).toContain('2.50 × (engine query of the match page + empty page); goal: at most 2 ×')
  expect(table).toContain('MISSED')
})
