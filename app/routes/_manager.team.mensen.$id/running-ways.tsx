import { DataTable } from '#app/components/data-table.tsx'
import { EmptyState } from '#app/components/empty-state.tsx'
import { WhoByWhen } from '#app/components/who-by-when.tsx'
import type { ShownStanding } from '#app/domain/way/shown-standing.ts'

type Running = { id: string; employer: string; standing: ShownStanding }

/** What runs between someone and employers: with whom, where it stands, and what happens next. */
export function RunningWays({ ways }: { ways: readonly Running[] }) {
  if (ways.length === 0) return <EmptyState title="Er loopt nu niets met een werkgever." />
  return (
    <DataTable
      caption="Wat er loopt met werkgevers"
      captionHidden
      rows={ways}
      rowKey={({ id }) => id}
      columns={[
        { key: 'employer', header: 'Werkgever', cell: ({ employer }) => employer },
        { key: 'what', header: 'Hoe het staat', cell: ({ standing }) => standing.label },
        { key: 'next', header: 'Wat nu', cell: ({ standing }) => standing.sentence },
        {
          key: 'by',
          header: 'Wie en wanneer',
          cell: ({ standing }) => <WhoByWhen {...standing} />,
        },
      ]}
    />
  )
}
