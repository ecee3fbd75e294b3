import { useId } from 'react'
import { ChartAxes } from './chart-axes.tsx'
import { ChartLabels } from './chart-labels.tsx'
import { percent } from './percent.ts'
import { TimelineLegend } from './timeline-legend.tsx'
import type { DrawnMonth, DrawnTimeline } from './timeline-model.ts'
import { fillOf, TimelinePatterns } from './timeline-patterns.tsx'
import { drawingInWords } from './timeline-words.ts'

/** The drawing with its legend. Everything is placed in percentages, so text keeps its size on every screen. */
export function TimelineChart({ timeline }: { timeline: DrawnTimeline }) {
  // a colon in an id would need escaping in `url(#…)`
  const id = useId().replaceAll(':', '')
  const { columns, marks } = timeline.drawing
  const lanes = Math.max(0, ...marks.map(({ lane }) => lane + 1))
  return (
    <div className="cost-timeline">
      <TimelineLegend id={id} timeline={timeline} />
      <svg
        aria-labelledby={`${id}-title ${id}-words`}
        className={`cost-chart cost-chart--lanes-${lanes}`}
        role="img"
      >
        <title id={`${id}-title`}>{timeline.title}</title>
        <desc id={`${id}-words`}>{drawingInWords(timeline)}</desc>
        <TimelinePatterns id={id} />
        <ChartAxes drawing={timeline.drawing} />
        {columns.map((column) => (
          <Column column={column} id={id} key={column.month} />
        ))}
        <ChartLabels drawing={timeline.drawing} />
      </svg>
    </div>
  )
}

function Column({ column, id }: { column: DrawnMonth; id: string }) {
  const { x, width, pieces, netY } = column
  return (
    <g>
      {pieces.map(({ piece, y, height }) => (
        <rect
          className={`cost-piece cost-piece--${piece}`}
          fill={fillOf(id, piece)}
          height={`${height}%`}
          key={piece}
          width={`${width}%`}
          x={`${x}%`}
          y={`${y}%`}
        />
      ))}
      {netY === null ? null : (
        <line
          className="cost-net"
          x1={`${x}%`}
          x2={`${percent(x + width)}%`}
          y1={`${netY}%`}
          y2={`${netY}%`}
        />
      )}
    </g>
  )
}
