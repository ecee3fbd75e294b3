import { DataTable } from '#app/components/data-table.tsx'
import { EmptyState } from '#app/components/empty-state.tsx'
import { Tag } from '#app/components/tag.tsx'
import { TextLink } from '#app/components/text-link.tsx'
import type { Actor } from '#app/domain/actor.ts'
import { dutchDate, type IsoDate } from '#app/domain/primitives.ts'

type Running = {
  id: string
  to: string
  candidateCode: string | null
  vacancyTitle: string | null
  label: string
  owner: Actor | null
  dueOn: IsoDate | null
}

type RunningProps = {
  running: readonly Running[]
  /** The adviser of this employer by name, or 'U' for that adviser. */
  adviserName: string
  today: IsoDate
}

/** Everything that runs for an employer, and whose move it is. */
export function RunningTable({ running, adviserName, today }: RunningProps) {
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
        { key: 'label', header: 'Hoe het staat', cell: ({ label }) => label },
        {
          key: 'owner',
          header: 'Wie is aan zet',
          cell: ({ owner, dueOn }) => (
            <>
              {owner === 'adviser' ? adviserName : OWNERS[owner ?? 'portal']}
              {dueOn ? `, uiterlijk ${dutchDate(dueOn)} ` : ' '}
              {dueOn && dueOn < today ? <Tag kind="late">Te laat</Tag> : null}
            </>
          ),
        },
      ]}
    />
  )
}

const OWNERS: Record<Exclude<Actor, 'adviser'>, string> = {
  employer: 'De werkgever',
  jobhunter: 'De jobhunter',
  manager: 'De teammanager',
  administrator: 'De beheerder',
  portal: 'Niemand',
}
