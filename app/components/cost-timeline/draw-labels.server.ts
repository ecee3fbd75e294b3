import { type CostPhase, costPhases } from './cost-phases.ts'
import { percent } from './percent.ts'
import type { DrawnLabel, DrawnMonth, TimelineModel } from './timeline-model.ts'

/** How wide a phase must be, in percentages, for its label to fit a phone and to fit half a desk screen. */
const AMOUNT_FITS = { narrow: 18, wide: 12 }
const UNKNOWN_FITS = { narrow: 46, wide: 26 }
const HIGH_ENOUGH = 12

/** A label in the middle of each phase that has room for one. */
export function drawLabels(
  { months }: Pick<TimelineModel, 'months'>,
  columns: readonly DrawnMonth[],
): DrawnLabel[] {
  return costPhases(months).flatMap((phase) => labelOf(phase, columns) ?? [])
}

function labelOf({ first, last, netCents, mostCents }: CostPhase, columns: readonly DrawnMonth[]) {
  const own = columns.slice(first, last + 1)
  const [left, right] = [own[0], own[own.length - 1]]
  const place = netCents === null ? 'unknown' : 'net'
  const piece = left?.pieces.find((one) => one.piece === place)
  if (!left || !right || !piece || piece.height < HIGH_ENOUGH) return null
  const width = right.x + right.width - left.x
  const fits = netCents === null ? UNKNOWN_FITS : AMOUNT_FITS
  if (width < fits.wide) return null
  return {
    x: percent(left.x + width / 2),
    y: percent(piece.y + piece.height / 2),
    netCents,
    mostCents,
    onlyWide: width < fits.narrow,
  }
}
