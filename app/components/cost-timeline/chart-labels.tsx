import type { Drawing, DrawnMark } from './timeline-model.ts'
import { atMost, NOT_KNOWN, wholeEuros } from './timeline-words.ts'

const LANE_HEIGHT = 22
const ABOVE = 20

/** On top of the drawing: the numbered moments, and what remains, written in it where there is room. */
export function ChartLabels({ drawing: { labels, marks } }: { drawing: Drawing }) {
  return (
    <>
      {marks.map((mark) => (
        <MarkLine key={mark.on} mark={mark} />
      ))}
      {marks.map((mark) => (
        <MarkNumber key={mark.on} mark={mark} />
      ))}
      {labels.map(({ x, y, netCents, mostCents, onlyWide }) => (
        <text
          className={labelClass(netCents === null, onlyWide)}
          dy="0.35em"
          key={x}
          textAnchor="middle"
          x={`${x}%`}
          y={`${y}%`}
        >
          {labelText(netCents, mostCents)}
        </text>
      ))}
    </>
  )
}

/** Light with dark dashes, so that it shows on whatever lies behind. */
function MarkLine({ mark }: { mark: DrawnMark }) {
  const ends = { x1: `${mark.x}%`, x2: `${mark.x}%`, y1: topOf(mark), y2: '100%' }
  return (
    <>
      <line className="cost-mark__ground" {...ends} />
      <line className="cost-mark__line" {...ends} />
    </>
  )
}

function MarkNumber({ mark }: { mark: DrawnMark }) {
  const [x, top] = [`${mark.x}%`, topOf(mark)]
  return (
    <>
      <circle className="cost-mark__round" cx={x} cy={top} r="9" />
      <text className="cost-mark__number" dy="0.35em" textAnchor="middle" x={x} y={top}>
        {mark.number}
      </text>
    </>
  )
}

function topOf({ lane }: DrawnMark): number {
  return -ABOVE - lane * LANE_HEIGHT
}

function labelText(netCents: number | null, mostCents: number | null): string {
  if (netCents !== null) return wholeEuros(netCents)
  return mostCents === null ? NOT_KNOWN : atMost(mostCents)
}

function labelClass(isUnknown: boolean, onlyWide: boolean): string {
  const kind = isUnknown ? 'cost-label cost-label--unknown' : 'cost-label'
  return onlyWide ? `${kind} cost-label--only-wide` : kind
}
