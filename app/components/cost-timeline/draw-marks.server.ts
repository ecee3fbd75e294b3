import { scaleLinear } from 'd3-scale'
import type { IsoDate } from '#app/domain/primitives.ts'
import { percent } from './percent.ts'
import type { DrawnMark, TimelineModel } from './timeline-model.ts'

/** Two marks nearer than this, in percentages, would touch on a phone. */
const APART = 8
const MOST_LANES = 4
const LONGEST_MONTH = 31

/** The days of the moments within the months, numbered in order; a mark too near to another goes a lane up. */
export function drawMarks({ months, moments }: TimelineModel): DrawnMark[] {
  const across = scaleLinear().domain([0, months.length]).range([0, 100])
  const places = new Map(months.map(({ month }, place) => [month, place]))
  const days = [...new Set(moments.map(({ on }) => on))].sort()
  const inside = days.flatMap((on) => {
    const place = places.get(on.slice(0, 7))
    return place === undefined ? [] : [{ on, x: across(place + partOfMonth(on)) }]
  })
  const ends: number[] = []
  return inside.map(({ on, x }, index) => {
    const lane = freeLane(ends, x)
    ends[lane] = x
    return { number: index + 1, on, x: percent(x), lane }
  })
}

function freeLane(ends: readonly number[], x: number): number {
  const free = Array.from({ length: MOST_LANES }, (_, lane) => lane).find(
    (lane) => x - (ends[lane] ?? Number.NEGATIVE_INFINITY) >= APART,
  )
  return free ?? MOST_LANES - 1
}

/** Good enough to see: a month of 28 days is drawn as one of 31. */
function partOfMonth(on: IsoDate): number {
  return (Number(on.slice(8)) - 1) / LONGEST_MONTH
}
