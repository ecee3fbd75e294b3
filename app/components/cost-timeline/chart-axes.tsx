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
      {columns.map((column) => (
        <Month column={column} key={column.month} />
      ))}
      {yearsOf(columns).map((year) => (
        <Year key={year.label} year={year} />
      ))}
    </>
  )
}

function Month({ column }: { column: DrawnMonth }) {
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
    </>
  )
}

type DrawnYear = { label: string; x: number; width: number }

/** Below this part of the drawing, in percentages, a year does not fit a phone beside the next one. */
const YEAR_FITS = 14

function Year({ year: { label, x, width } }: { year: DrawnYear }) {
  const fits = width >= YEAR_FITS
  return (
    <svg aria-hidden="true" className="cost-year" x={`${x}%`} y="100%">
      <line className="cost-grid cost-grid--zero" y2="2.4em" />
      <text
        className={
          fits ? 'cost-text cost-text--year' : 'cost-text cost-text--year cost-text--tight'
        }
        dx="4"
        dy="2.8em"
      >
        {label}
      </text>
    </svg>
  )
}

function yearsOf(columns: readonly DrawnMonth[]): DrawnYear[] {
  return [...Map.groupBy(columns, ({ month }) => month.slice(0, 4))].map(([label, months]) => ({
    label,
    x: months[0]?.x ?? 0,
    width: months.reduce((sum, { width }) => sum + width, 0),
  }))
}
