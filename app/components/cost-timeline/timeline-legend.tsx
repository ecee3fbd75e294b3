import { mostCents } from './most-cents.ts'
import { type DrawnTimeline, PIECES, type Piece, type TimelineMonth } from './timeline-model.ts'
import { fillOf } from './timeline-patterns.tsx'
import { IF_YES } from './timeline-words.ts'

const WORDS: Record<Piece, string> = {
  net: 'Dit betaalt u zelf',
  subsidy: 'Loonkostensubsidie',
  subsidyExpected: 'Loonkostensubsidie, verwacht',
  benefit: 'Loonkostenvoordeel (LKV)',
  benefitExpected: 'Loonkostenvoordeel (LKV), verwacht',
  unknown: 'Nog niet bekend',
}

/** What the textures of the drawing mean, from top to bottom as they lie; only those that are in it. */
export function TimelineLegend({ id, timeline }: { id: string; timeline: DrawnTimeline }) {
  const { columns } = timeline.drawing
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
          {wordsOf(piece, timeline.months)}
        </li>
      ))}
    </ul>
  )
}

function wordsOf(piece: Piece, months: readonly TimelineMonth[]): string {
  const hasMost = months.every((month) => mostCents(month) !== null)
  if (piece === 'unknown' && hasMost) return 'Dit betaalt u hoogstens zelf'
  return piece === 'subsidyExpected' && areUndecided(months)
    ? `Loonkostensubsidie, ${IF_YES}`
    : WORDS[piece]
}

/** Whether every subsidy that is not certain waits for a yes, and none of them for an amount alone. */
function areUndecided(months: readonly TimelineMonth[]): boolean {
  return months
    .filter(({ expected }) => expected.includes('subsidy'))
    .every(({ undecided }) => undecided.includes('subsidy'))
}
