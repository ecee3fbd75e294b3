import { ButtonLink } from '#app/components/button.tsx'
import { DataTable } from '#app/components/data-table.tsx'
import { EmptyState } from '#app/components/empty-state.tsx'
import { TextLink } from '#app/components/text-link.tsx'
import { WhoByWhen } from '#app/components/who-by-when.tsx'
import type { ShownStanding } from '#app/domain/way/shown-standing.ts'
import { paths } from '#app/paths.ts'

type Way = {
  id: string
  to: string
  who: string | null
  vacancyTitle: string | null
  standing: ShownStanding
}

/** Every request and offer of an employer: where it stands, what happens next, who does it, by when. */
export function WaysTable({ ways }: { ways: readonly Way[] }) {
  if (ways.length === 0)
    return (
      <EmptyState
        title="U heeft nog niemand aangevraagd."
        action={<ButtonLink to={paths.employer.candidates()}>Bekijk talenten</ButtonLink>}
      >
        Kijk rond bij de talenten, of vraag uw adviseur om voor u te zoeken.
      </EmptyState>
    )
  return (
    <DataTable
      caption="Uw aanvragen en voorstellen"
      captionHidden
      rows={ways}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'who',
          header: 'Kandidaat',
          cell: ({ to, who }) => <TextLink to={to}>{who ?? 'Zoek voor mij'}</TextLink>,
        },
        { key: 'for', header: 'Voor', cell: (row) => row.vacancyTitle ?? 'Nog geen vacature' },
        { key: 'status', header: 'Stand', cell: ({ standing }) => standing.label },
        { key: 'next', header: 'Volgende stap', cell: ({ standing }) => standing.sentence },
        {
          key: 'by',
          header: 'Wie en wanneer',
          cell: ({ standing }) => <WhoByWhen {...standing} />,
        },
      ]}
    />
  )
}
