import { Card } from '../card.tsx'
import { MomentList } from './moment-list.tsx'
import { PhaseList } from './phase-list.tsx'
import { TimelineChart } from './timeline-chart.tsx'
import type { DrawnTimeline } from './timeline-model.ts'
import { TimelineNotes } from './timeline-notes.tsx'
import { TimelineTable } from './timeline-table.tsx'

/** What a placement costs month by month; two outcomes stand beside each other where there is room. */
export function CostTimelines({ timelines }: { timelines: readonly DrawnTimeline[] }) {
  return (
    <div className="cost-timelines">
      {timelines.map((timeline) => (
        <Card key={timeline.title} title={timeline.title}>
          <PhaseList timeline={timeline} />
          <TimelineChart timeline={timeline} />
          <div className="cost-reading">
            <MomentList timeline={timeline} />
            <TimelineNotes timeline={timeline} />
          </div>
          <details className="more cost-figures">
            <summary>Alle bedragen per maand</summary>
            <TimelineTable timeline={timeline} />
          </details>
        </Card>
      ))}
    </div>
  )
}
