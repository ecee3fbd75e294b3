import { type ScaleLinear, scaleLinear } from 'd3-scale'
import { drawColumns } from './draw-columns.server.ts'
import { drawLabels } from './draw-labels.server.ts'
import { drawMarks } from './draw-marks.server.ts'
import { piecesOf } from './month-pieces.ts'
import { percent } from './percent.ts'
import { type DrawnTimeline, MOST_MONTHS, type TimelineModel } from './timeline-model.ts'

const ABOUT_TICKS = 4
const NOTHING_KNOWN = 1

/**
 * Gives timelines their drawing, on one scale so that branches compare. It runs in a loader: the page gets numbers,
 * the browser never the library. Months after the first 24 are left out.
 */
export function drawTimelines(models: readonly TimelineModel[]): DrawnTimeline[] {
  const shown = models.map((model) => ({ ...model, months: model.months.slice(0, MOST_MONTHS) }))
  const height = heightScale(shown)
  return shown.map((model) => ({ ...model, drawing: drawingOf(model, height) }))
}

function drawingOf(model: TimelineModel, height: ScaleLinear<number, number>) {
  const columns = drawColumns(model, height)
  return {
    columns,
    ticks: height.ticks(ABOUT_TICKS).map((cents) => ({ y: percent(height(cents)), cents })),
    zeroY: percent(height(0)),
    labels: drawLabels(model, columns),
    marks: drawMarks(model),
  }
}

/** From the lowest below nothing to a round amount above the highest whole, of all branches together. */
function heightScale(models: readonly TimelineModel[]): ScaleLinear<number, number> {
  const filled = models.flatMap(({ months, withCharges }) =>
    months.flatMap((month) => piecesOf(month, withCharges) ?? []),
  )
  const piles = filled.map((pieces) =>
    Object.values(pieces).reduce((pile, cents) => pile + Math.max(0, cents), 0),
  )
  const top = scaleLinear()
    .domain([0, Math.max(NOTHING_KNOWN, ...piles)])
    .nice(ABOUT_TICKS)
  const lowest = Math.min(0, ...filled.map(({ net }) => net))
  return top.domain([lowest, ...top.domain().slice(1)]).range([100, 0])
}
