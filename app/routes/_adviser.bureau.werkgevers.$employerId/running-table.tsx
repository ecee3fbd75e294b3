import { DataTable } from '#app/components/data-table.tsx'
import { EmptyState } from '#app/components/empty-state.tsx'
import { TextLink } from '#app/components/text-link.tsx'
import { WhoByWhen } from '#app/components/who-by-when.tsx'
import type { ShownStanding } from '#app/domain/way/shown-standing.ts'

type Running = {
  id: string
  to: string
  candidateCode: string | null
  vacancyTitle: string | null
  standing: ShownStanding
}

/** Everything that runs for an employer, and whose move it is. */
export function RunningTable({ running }: { running: readonly Running[] }) {
  if (running.length === 0)
    return <EmptyState title="Er loopt nu geen aanvraag of voorstel met deze werkgever." />
  return (
    <DataTable
      caption="Wat er loopt met deze werkgever"
      captionHidden
      rows={running}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'who',
          header: 'Kandidaat',
          cell: ({ to, candidateCode }) => (
            <TextLink to={to}>{candidateCode ?? 'Zoek voor mij'}</TextLink>
          ),
        },
        { key: 'for', header: 'Voor', cell: (row) => row.vacancyTitle ?? 'Nog geen vacature' },
        { key: 'label', header: 'Hoe het staat', cell: ({ standing }) => standing.label },
        {
          key: 'owner',
          header: 'Wie is aan zet',
          cell: ({ standing }) => <WhoByWhen {...standing} />,
        },
      ]}
    />
  )
}
