import { expect, test } from 'vitest'
import { day } from '#app/domain/coverage/law/dated.ts'
import { makeMonth, makeMonths, makeTimeline } from '#tests/support/make-timeline.ts'
import { drawTimelines } from './draw-timelines.server.ts'
import type { TimelineModel } from './timeline-model.ts'

const NOTHING = { wageCents: 0, subsidyCents: 0, benefitCents: 0, netCents: 0 }
const UNKNOWN = { wageCents: null, subsidyCents: null, benefitCents: null, netCents: null }

function drawingOf(overrides: Partial<TimelineModel>) {
  const [drawn] = drawTimelines([makeTimeline(overrides)])
  if (!drawn) throw new Error('no timeline')
  return drawn.drawing
}

test('one month fills the width: what remains at the bottom, then benefit, then subsidy', () => {
  const { columns, zeroY } = drawingOf({ months: [makeMonth()] })

  expect(zeroY).toBe(100)
  expect(columns).toEqual([
    {
      month: '2026-07',
      x: 0,
      width: 100,
      netY: 45,
      pieces: [
        { piece: 'net', y: 45, height: 55 },
        { piece: 'benefit', y: 40, height: 5 },
        { piece: 'subsidy', y: 0, height: 40 },
      ],
    },
  ])
})

test('twenty-four months stand side by side without a gap, and the twenty-fifth is left out', () => {
  const { columns } = drawingOf({ months: makeMonths(25) })

  expect(columns).toHaveLength(24)
  const ends = columns.map(({ x, width }) => x + width)
  for (const [place, column] of columns.slice(1).entries())
    expect(column.x).toBeCloseTo(ends[place] ?? Number.NaN)
  expect(ends.at(-1)).toBeCloseTo(100)
})

test('months of nothing are drawn as nothing, on the line', () => {
  const { columns, zeroY } = drawingOf({ months: makeMonths(2, NOTHING) })

  expect(columns.map(({ pieces, netY }) => ({ pieces, netY }))).toEqual([
    { pieces: [], netY: zeroY },
    { pieces: [], netY: zeroY },
  ])
})

test('a month of which nothing is known is unknown over the whole height, without a line of what remains', () => {
  const { columns } = drawingOf({ months: [makeMonth(UNKNOWN)] })

  expect(columns[0]?.pieces).toEqual([{ piece: 'unknown', y: 0, height: 100 }])
  expect(columns[0]?.netY).toBeNull()
})

test('with an unknown subsidy the benefit is drawn, and the rest of the wage is unknown', () => {
  const { columns } = drawingOf({ months: [makeMonth({ subsidyCents: null, netCents: null })] })

  expect(columns[0]?.pieces).toEqual([
    { piece: 'unknown', y: 5, height: 95 },
    { piece: 'benefit', y: 0, height: 5 },
  ])
})

test('what is only expected is a piece of its own, in the place of what is certain', () => {
  const { columns } = drawingOf({ months: [makeMonth({ expected: ['subsidy'] })] })

  expect(columns[0]?.pieces).toEqual([
    { piece: 'net', y: 45, height: 55 },
    { piece: 'benefit', y: 40, height: 5 },
    { piece: 'subsidyExpected', y: 0, height: 40 },
  ])
})

test('charges heighten the month when they count, and unknown charges leave it unknown', () => {
  const charged = makeMonth({ employerChargesCents: 50_000, netCents: 160_000 })
  const { columns } = drawingOf({ months: [charged, makeMonth()], withCharges: true })

  expect(columns[0]?.pieces[0]).toEqual({ piece: 'net', y: 36, height: 64 })
  expect(columns[1]?.pieces).toEqual([{ piece: 'unknown', y: 0, height: 100 }])
})

test('in the month the cap is reached what remains goes up with what the benefit goes down', () => {
  const capped = makeMonth({ month: '2026-12', benefitCents: 4_000, netCents: 116_000 })
  const { columns } = drawingOf({ months: [makeMonth({ month: '2026-11' }), capped] })

  expect(columns.map(({ netY }) => netY)).toEqual([45, 42])
  expect(columns[1]?.pieces.find(({ piece }) => piece === 'benefit')?.height).toBe(2)
})

test('what an employer keeps lies below the line of nothing', () => {
  const kept = makeMonth({ wageCents: 75_000, benefitCents: 20_000, netCents: -25_000 })
  const { columns, zeroY } = drawingOf({ months: [kept] })

  expect(zeroY).toBe(80)
  expect(columns[0]?.pieces[0]).toEqual({ piece: 'net', y: 80, height: 20 })
  expect(columns[0]?.netY).toBe(100)
})

test('two branches share one scale', () => {
  const low = makeTimeline({ title: 'laag', months: [makeMonth()] })
  const high = makeTimeline({
    title: 'hoog',
    months: [makeMonth({ wageCents: 400_000, netCents: 310_000 })],
  })

  const drawings = drawTimelines([low, high]).map(({ drawing }) => drawing)

  expect(drawings[0]?.ticks).toEqual(drawings[1]?.ticks)
  expect(drawings[0]?.columns[0]?.netY).toBe(72.5)
})

test('a phase has a label where there is room for it', () => {
  const cheap = makeMonths(4, { netCents: 30_000, subsidyCents: 160_000 })
  const { labels } = drawingOf({ months: [...cheap, ...makeMonths(24).slice(4)] })

  expect(labels.map(({ netCents, onlyWide }) => ({ netCents, onlyWide }))).toEqual([
    { netCents: 30_000, onlyWide: true },
    { netCents: 110_000, onlyWide: false },
  ])
})

test('moments are numbered in order of day, and those outside the months are not', () => {
  const { marks } = drawingOf({
    moments: [
      { on: day('2028-07-01'), label: 'na de twee jaar' },
      { on: day('2027-01-01'), label: 'opnieuw berekend' },
      { on: day('2026-07-01'), label: 'start' },
      { on: day('2026-06-30'), label: 'ervoor' },
    ],
  })

  expect(marks).toEqual([
    { number: 1, on: '2026-07-01', x: 0, lane: 0 },
    { number: 2, on: '2027-01-01', x: 25, lane: 0 },
  ])
})

test('a moment close to another one stands a lane higher', () => {
  const days = ['2026-12-01', '2026-12-31', '2027-01-01', '2027-06-01']
  const { marks } = drawingOf({ moments: days.map((on) => ({ on: day(on), label: on })) })

  expect(marks.map(({ lane }) => lane)).toEqual([0, 1, 2, 0])
})
