import { mostCents } from './most-cents.ts'
import { type DrawnTimeline, PIECES, type Piece } from './timeline-model.ts'
import { fillOf } from './timeline-patterns.tsx'

const WORDS: Record<Piece, string> = {
  net: 'Dit betaalt u zelf',
  subsidy: 'Loonkostensubsidie',
  subsidyExpected: 'Loonkostensubsidie, verwacht',
  benefit: 'Loonkostenvoordeel (LKV)',
  benefitExpected: 'Loonkostenvoordeel (LKV), verwacht',
  unknown: 'Nog niet bekend',
}
const AT_MOST = 'Dit betaalt u hoogstens zelf'

/** What the textures of the drawing mean, from top to bottom as they lie; only those that are in it. */
export function TimelineLegend({ id, timeline }: { id: string; timeline: DrawnTimeline }) {
  const { columns } = timeline.drawing
  const hasMost = timeline.months.every((month) => mostCents(month) !== null)
  const drawn = new Set(columns.flatMap(({ pieces }) => pieces.map(({ piece }) => piece)))
  const shown = PIECES.filter((piece) => piece === 'net' || drawn.has(piece)).toReversed()
  return (
    <ul className="cost-legend">
      {shown.map((piece) => (
        <li className="cost-legend__item" key={piece}>
          <svg aria-hidden="true" className="cost-legend__swatch">
            <rect
              className={`cost-piece cost-piece--${piece}`}
              fill={fillOf(id, piece)}
              height="100%"
              width="100%"
            />
          </svg>
          {piece === 'unknown' && hasMost ? AT_MOST : WORDS[piece]}
        </li>
      ))}
    </ul>
  )
}
