import { ButtonLink } from '#app/components/button.tsx'
import { DataTable } from '#app/components/data-table.tsx'
import { EmptyState } from '#app/components/empty-state.tsx'
import { Tag } from '#app/components/tag.tsx'
import { TextLink } from '#app/components/text-link.tsx'
import type { Actor } from '#app/domain/actor.ts'
import type { EmployerStanding } from '#app/domain/introduction/standing-for-employer.ts'
import { dutchDate, type IsoDate } from '#app/domain/primitives.ts'
import { paths } from '#app/paths.ts'

type Way = EmployerStanding & {
  id: string
  candidateCode: string | null
  vacancyTitle: string | null
  offerId: string | null
}

type WaysProps = { ways: readonly Way[]; adviserName: string; today: IsoDate }

/** Every request and offer of an employer: where it stands, what happens next, who does it, by when. */
export function WaysTable({ ways, adviserName, today }: WaysProps) {
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
          cell: (row) => (
            <TextLink
              to={
                row.isOffer && row.offerId
                  ? paths.employer.offer(row.offerId)
                  : paths.employer.request(row.id)
              }
            >
              {row.candidateCode ?? 'Zoek voor mij'}
            </TextLink>
          ),
        },
        { key: 'for', header: 'Voor', cell: (row) => row.vacancyTitle ?? 'Nog geen vacature' },
        { key: 'status', header: 'Stand', cell: (row) => row.label },
        { key: 'next', header: 'Volgende stap', cell: (row) => row.next },
        {
          key: 'by',
          header: 'Wie en wanneer',
          cell: (row) =>
            row.owner === null ? (
              'Klaar'
            ) : (
              <>
                {ownerName(row.owner, adviserName)}
                {row.dueOn ? `, uiterlijk ${dutchDate(row.dueOn)} ` : ' '}
                {row.dueOn && row.dueOn < today ? <Tag kind="late">Te laat</Tag> : null}
              </>
            ),
        },
      ]}
    />
  )
}

function ownerName(owner: Actor, adviserName: string): string {
  if (owner === 'employer') return 'U'
  return owner === 'jobhunter' ? 'De jobhunter' : adviserName
}
