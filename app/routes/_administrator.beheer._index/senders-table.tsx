import { DataTable } from '#app/components/data-table.tsx'
import { EmptyState } from '#app/components/empty-state.tsx'
import { Tag } from '#app/components/tag.tsx'
import { TextLink } from '#app/components/text-link.tsx'
import { dutchDate, dutchNumber, type IsoDate } from '#app/domain/primitives.ts'
import { paths } from '#app/paths.ts'

type Sender = {
  id: string
  name: string
  people: number
  withoutJobhunter: number
  managers: number
  lastFileOn: IsoDate | null
}

/** Every sender, and whether its people are looked after. */
export function SendersTable({ senders }: { senders: readonly Sender[] }) {
  if (senders.length === 0) {
    return (
      <EmptyState title="Er is nog geen team.">
        Voeg een gemeente of UWV toe bij{' '}
        <TextLink to={paths.administrator.accounts()}>Accounts en teams</TextLink>.
      </EmptyState>
    )
  }
  return (
    <DataTable
      caption="Teams die mensen aanleveren"
      captionHidden
      rows={senders}
      rowKey={({ id }) => id}
      columns={[
        { key: 'name', header: 'Team', cell: ({ name }) => name },
        {
          key: 'people',
          header: 'Mensen',
          cell: ({ people }) => dutchNumber(people),
          numeric: true,
        },
        {
          key: 'without',
          header: 'Zonder jobhunter',
          cell: ({ withoutJobhunter }) => dutchNumber(withoutJobhunter),
          numeric: true,
        },
        {
          key: 'managers',
          header: 'Teammanagers',
          cell: ({ managers }) => (managers === 0 ? <Tag kind="late">Nog niemand</Tag> : managers),
          numeric: true,
        },
        {
          key: 'file',
          header: 'Laatste bestand',
          cell: ({ lastFileOn }) => (lastFileOn ? dutchDate(lastFileOn) : 'nog geen'),
        },
      ]}
    />
  )
}
