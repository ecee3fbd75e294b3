import { dutchDate } from '#app/domain/primitives.ts'
import type { DrawnTimeline } from './timeline-model.ts'

/** What happens when, with the numbers of the drawing; a day outside its months has no number. */
export function MomentList({ timeline }: { timeline: DrawnTimeline }) {
  const { moments, drawing } = timeline
  const days = [...new Set(moments.map(({ on }) => on))].sort()
  if (days.length === 0) return null
  return (
    <ul className="cost-moments">
      {days.map((on) => {
        const mark = drawing.marks.find((one) => one.on === on)
        const labels = moments.filter((one) => one.on === on).map(({ label }) => `${label}.`)
        return (
          <li className="cost-moment" key={on}>
            <span className={mark ? 'cost-moment__number' : 'cost-moment__outside'}>
              {mark?.number}
            </span>
            <span>
              <time dateTime={on}>{dutchDate(on)}</time>: {labels.join(' ')}
            </span>
          </li>
        )
      })}
    </ul>
  )
}
