import { type AccountId, addDays, type CandidateId, type IsoDate } from '#app/domain/primitives.ts'
import type { Services } from '#app/use-cases/services.ts'
import { coverChangedSince, touchedWays } from '#db/queries/coverage-versions-read.ts'

/** How long a change of cover stays on a start page, in days. */
const DAYS_SHOWN = 14

type Changed = Awaited<ReturnType<typeof coverChangedSince>>[number]
type Touched = Awaited<ReturnType<typeof touchedWays>>[number]

/** What changed in the cover of running offers and placements in the last two weeks, for a start page. */
export async function changedLately(
  { db, clock }: Pick<Services, 'db' | 'clock'>,
  of: Parameters<typeof coverChangedSince>[1],
  toOffer: (id: string) => string,
) {
  const rows = await coverChangedSince(db, of, addDays(clock.today(), -DAYS_SHOWN))
  return rows.map((row) =>
    shown(row, `${row.candidateName} bij ${row.employerName}`, toOffer(row.offerId)),
  )
}

/** The running offers and placements that any fact about someone touches, for the page of facts. */
export async function touchedBy(
  { db }: Pick<Services, 'db'>,
  jobhunterId: AccountId,
  candidateId: CandidateId,
  toOffer: (id: string) => string,
) {
  const rows = await touchedWays(db, jobhunterId, candidateId)
  return rows.map((row) => shown(row, row.employerName, toOffer(row.offerId)))
}

function shown(row: Changed | Touched, title: string, to: string) {
  const { offerId, placementId, sentence } = row
  const determinedOn: IsoDate | null = row.determinedOn
  return { offerId, title, to, isPlacement: placementId !== null, determinedOn, sentence }
}
