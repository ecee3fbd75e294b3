import { DataTable } from '#app/components/data-table.tsx'
import { EmptyState } from '#app/components/empty-state.tsx'
import { TextLink } from '#app/components/text-link.tsx'
import { vacancyStatusLabel } from '#app/domain/vacancy/sentences.ts'
import type { VacancyStatus } from '#app/domain/vacancy/vacancy-status.ts'
import { paths } from '#app/paths.ts'

/** An employer's vacancies, each with the page where the adviser goes on. */
export function VacancyList({
  vacancies,
}: {
  vacancies: readonly { id: string; title: string; status: VacancyStatus }[]
}) {
  if (vacancies.length === 0) {
    return (
      <EmptyState title="Deze werkgever heeft nog geen vacature.">
        Maak er een voor de werkgever, of laat de werkgever het zelf doen.
      </EmptyState>
    )
  }
  return (
    <DataTable
      caption="Vacatures van deze werkgever"
      captionHidden
      rows={vacancies}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'title',
          header: 'Vacature',
          cell: ({ id, title }) => <TextLink to={paths.adviser.vacancy(id)}>{title}</TextLink>,
        },
        {
          key: 'status',
          header: 'Hoe het staat',
          cell: ({ status }) => vacancyStatusLabel(status, 'adviser'),
        },
      ]}
    />
  )
}
