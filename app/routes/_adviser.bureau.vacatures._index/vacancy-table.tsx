import { DataTable } from '#app/components/data-table.tsx'
import { Tag } from '#app/components/tag.tsx'
import { TextLink } from '#app/components/text-link.tsx'
import { dutchDate, type IsoDate } from '#app/domain/primitives.ts'
import { dueDayOf } from '#app/domain/vacancy/due-day.ts'
import { nextOfVacancy, vacancyStatusLabel } from '#app/domain/vacancy/sentences.ts'
import type { VacancyStatus } from '#app/domain/vacancy/vacancy-status.ts'
import { paths } from '#app/paths.ts'

type Row = {
  id: string
  title: string
  status: VacancyStatus
  where: string
  dueOn: IsoDate | null
  employer: string
  adviser: string
  isOwn: boolean
  openFlags: number
}

/** Vacancies of the region with who has to act, by when. */
export function VacancyTable({ vacancies, today }: { vacancies: readonly Row[]; today: IsoDate }) {
  return (
    <DataTable
      caption="Vacatures in uw regio"
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
          key: 'employer',
          header: 'Werkgever',
          cell: ({ employer, where }) => `${employer}, ${where}`,
        },
        {
          key: 'status',
          header: 'Hoe het staat',
          cell: ({ status, openFlags }) => <Standing openFlags={openFlags} status={status} />,
        },
        {
          key: 'who',
          header: 'Wie is aan zet',
          cell: (row) => ownerOf(row),
        },
        {
          key: 'due',
          header: 'Uiterlijk',
          cell: (row) => <Due dueOn={dueDayOf(row)} today={today} />,
        },
      ]}
    />
  )
}

function Standing({ status, openFlags }: Pick<Row, 'status' | 'openFlags'>) {
  return (
    <>
      {vacancyStatusLabel(status, 'adviser')}
      {openFlags > 0 ? (
        <>
          {' '}
          <Tag kind="brand">{openFlags === 1 ? '1 tip' : `${openFlags} tips`}</Tag>
        </>
      ) : null}
    </>
  )
}

function Due({ dueOn, today }: { dueOn: IsoDate | null; today: IsoDate }) {
  if (dueOn === null) return <>Geen</>
  return (
    <>
      {dutchDate(dueOn)} {dueOn < today ? <Tag kind="late">Te laat</Tag> : null}
    </>
  )
}

function ownerOf({ status, isOwn, adviser }: Row): string {
  const { owner } = nextOfVacancy(status, 'adviser')
  if (owner === null) return 'Niemand'
  if (owner === 'employer') return 'Werkgever'
  return isOwn ? 'U' : adviser
}
