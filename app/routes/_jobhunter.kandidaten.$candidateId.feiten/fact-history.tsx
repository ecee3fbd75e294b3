import { DataTable } from '#app/components/data-table.tsx'
import { Tag } from '#app/components/tag.tsx'
import { dutchDate, type IsoDate } from '#app/domain/primitives.ts'

type Fact = {
  id: string
  kind: string
  sentence: string
  source: string
  recordedOn: IsoDate
  recordedBy: string | null
  counts: boolean
}

/** Every fact that was ever recorded, newest first; of each kind the newest counts. */
export function FactHistory({ facts }: { facts: readonly Fact[] }) {
  return (
    <DataTable
      caption="Vastgelegde feiten"
      captionHidden
      rows={facts}
      rowKey={({ id }) => id}
      columns={[
        { key: 'kind', header: 'Feit', cell: ({ kind }) => kind },
        {
          key: 'sentence',
          header: 'Wat',
          cell: ({ sentence, counts }) => (
            <>
              {sentence} {counts ? <Tag kind="brand">Telt nu</Tag> : null}
            </>
          ),
        },
        { key: 'source', header: 'Bron', cell: ({ source }) => source },
        {
          key: 'recorded',
          header: 'Vastgelegd',
          cell: ({ recordedOn, recordedBy }) =>
            `${dutchDate(recordedOn)}, ${recordedBy ?? 'aanlevering'}`,
        },
      ]}
    />
  )
}
