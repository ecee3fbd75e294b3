import { DataTable } from '#app/components/data-table.tsx'
import { EmptyState } from '#app/components/empty-state.tsx'
import {
  flagStatusLabel,
  introductionStatusLabel,
  nextOfFlag,
  nextOfIntroduction,
  nextOfRequest,
  requestStatusLabel,
} from '#app/domain/introduction/sentences.ts'
import {
  nextOfOffer,
  nextOfPlacement,
  offerStatusLabel,
  placementStatusLabel,
} from '#app/domain/placement/sentences.ts'
import type { RunningWay } from '#db/queries/sender-person.ts'

/** What runs between someone and employers: with whom, where it stands, and what happens next. */
export function RunningWays({ ways }: { ways: readonly RunningWay[] }) {
  if (ways.length === 0) return <EmptyState title="Er loopt nu niets met een werkgever." />
  return (
    <DataTable
      caption="Wat er loopt met werkgevers"
      captionHidden
      rows={ways}
      rowKey={({ kind, id }) => `${kind} ${id}`}
      columns={[
        { key: 'employer', header: 'Werkgever', cell: ({ employer }) => employer },
        {
          key: 'what',
          header: 'Hoe het staat',
          cell: (way) => `${WHAT[way.kind]}: ${standing(way).label}`,
        },
        { key: 'next', header: 'Wat nu', cell: (way) => standing(way).next },
      ]}
    />
  )
}

const WHAT: Record<RunningWay['kind'], string> = {
  flag: 'Tip',
  introduction: 'Introductie',
  request: 'Aanvraag',
  offer: 'Voorstel',
  placement: 'Werk',
}

function standing(way: RunningWay): { label: string; next: string } {
  switch (way.kind) {
    case 'flag':
      return {
        label: flagStatusLabel(way.status, 'jobhunter'),
        next: nextOfFlag(way.status).sentence,
      }
    case 'introduction':
      return {
        label: introductionStatusLabel(way.status, 'jobhunter'),
        next: nextOfIntroduction(way.status).sentence,
      }
    case 'request':
      return {
        label: requestStatusLabel(way.status, 'jobhunter'),
        next: nextOfRequest(way.status, { hasCandidate: true }).sentence,
      }
    case 'offer':
      return {
        label: offerStatusLabel(way.status, 'jobhunter'),
        next: nextOfOffer(way.status).sentence,
      }
    case 'placement':
      return {
        label: placementStatusLabel(way.status, 'jobhunter'),
        next: nextOfPlacement(way.status).sentence,
      }
  }
}
