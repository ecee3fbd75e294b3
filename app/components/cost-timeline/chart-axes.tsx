import { percent } from './percent.ts'
import type { Drawing, DrawnMonth } from './timeline-model.ts'
import { shortMonth, wholeEuros } from './timeline-words.ts'

/** The lines behind the drawing with their amounts, and the months below it with the years. */
export function ChartAxes({ drawing }: { drawing: Drawing }) {
  const { ticks, zeroY, columns } = drawing
  return (
    <>
      {ticks.map(({ y, cents }) => (
        <g key={cents}>
          <line
            className={y === zeroY ? 'cost-grid cost-grid--zero' : 'cost-grid'}
            x1="0%"
            x2="100%"
            y1={`${y}%`}
            y2={`${y}%`}
          />
          <text className="cost-text" dx="-8" dy="0.35em" textAnchor="end" x="0%" y={`${y}%`}>
            {wholeEuros(cents)}
          </text>
        </g>
      ))}
      {columns.map((column, place) => (
        <Month column={column} key={column.month} startsYear={startsYear(columns, place)} />
      ))}
    </>
  )
}

function Month({ column, startsYear }: { column: DrawnMonth; startsYear: boolean }) {
  const { month, x, width } = column
  const middle = { textAnchor: 'middle', x: `${percent(x + width / 2)}%`, y: '100%' } as const
  return (
    <>
      <text className="cost-text cost-text--short" dy="1.4em" {...middle}>
        {shortMonth(month).slice(0, 1)}
      </text>
      <text className="cost-text cost-text--long" dy="1.4em" {...middle}>
        {shortMonth(month)}
      </text>
      {startsYear ? (
        <svg aria-hidden="true" className="cost-year" x={`${x}%`} y="100%">
          <line className="cost-grid cost-grid--zero" y2="2.4em" />
          <text className="cost-text cost-text--year" dx="4" dy="2.8em">
            {month.slice(0, 4)}
          </text>
        </svg>
      ) : null}
    </>
  )
}

function startsYear(columns: readonly DrawnMonth[], place: number): boolean {
  return columns[place]?.month.slice(0, 4) !== columns[place - 1]?.month.slice(0, 4)
}
