import { dutchDate } from '#app/domain/primitives.ts'
import { runInWords, type ShownRun } from '#app/domain/register/run-in-words.ts'
import { DataTable } from './data-table.tsx'
import { EmptyState } from './empty-state.tsx'
import { TextLink } from './text-link.tsx'

/** The files that were sent before, newest first; `withSender` where they are of several senders. */
export function ImportRunsTable({
  runs,
  pathOf,
  withSender = false,
}: {
  runs: readonly ShownRun[]
  pathOf: (id: string) => string
  withSender?: boolean
}) {
  if (runs.length === 0) {
    return (
      <EmptyState title="Er is nog geen bestand aangeleverd.">
        Wat u aanlevert, blijft hier staan, met wat ermee is gebeurd.
      </EmptyState>
    )
  }
  const sender = { key: 'sender', header: 'Van', cell: (run: ShownRun) => run.sender }
  return (
    <DataTable
      caption="Eerder aangeleverd"
      captionHidden
      rows={runs}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'when',
          header: 'Wanneer',
          cell: ({ id, startedOn, startedTime }) => (
            <TextLink to={pathOf(id)}>
              {dutchDate(startedOn)}, {startedTime} uur
            </TextLink>
          ),
        },
        ...(withSender ? [sender] : []),
        { key: 'what', header: 'Wat ermee gebeurde', cell: runInWords },
      ]}
    />
  )
}
