import { type ScaleLinear, scaleBand } from 'd3-scale'
import { stack, stackOffsetDiverging } from 'd3-shape'
import { piecesOf } from './month-pieces.ts'
import { percent } from './percent.ts'
import { type DrawnMonth, PIECES, type Piece, type TimelineModel } from './timeline-model.ts'

const NOTHING: Record<Piece, number> = {
  net: 0,
  unknown: 0,
  benefit: 0,
  benefitExpected: 0,
  subsidy: 0,
  subsidyExpected: 0,
}
const UNKNOWN_ALL_THE_WAY = [{ piece: 'unknown' as const, y: 0, height: 100 }]

/** A column per month: what remains at the bottom, what others pay on top, what is below nothing below the line. */
export function drawColumns(
  { months, withCharges }: TimelineModel,
  height: ScaleLinear<number, number>,
): DrawnMonth[] {
  const across = scaleBand()
    .domain(months.map(({ month }) => month))
    .range([0, 100])
  const filled = months.map((month) => piecesOf(month, withCharges))
  const stacked = stack<Record<Piece, number>>().keys(PIECES).offset(stackOffsetDiverging)
  const series = stacked(filled.map((pieces) => pieces ?? NOTHING))

  return months.map((month, place) => {
    const pieces = series.flatMap((one, number) => {
      const [low = 0, high = 0] = one[place] ?? []
      const piece = PIECES[number]
      if (piece === undefined || low === high) return []
      const [top, bottom] = [percent(height(high)), percent(height(low))]
      return [{ piece, y: top, height: percent(bottom - top) }]
    })
    const left = across(month.month) ?? 0
    const x = percent(left)
    return {
      month: month.month,
      x,
      // up to where the next one begins after rounding: a gap would show
      width: percent(percent(left + across.bandwidth()) - x),
      pieces: filled[place] === null ? UNKNOWN_ALL_THE_WAY : pieces,
      netY: month.netCents === null || !filled[place] ? null : percent(height(month.netCents)),
    }
  })
}
