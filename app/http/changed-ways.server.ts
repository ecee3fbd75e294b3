import { toldToStaff } from '#app/domain/coverage/told-to-staff.ts'
import {
  type AccountId,
  addDays,
  type CandidateId,
  type EmployerId,
  type IsoDate,
} from '#app/domain/primitives.ts'
import { paths } from '#app/paths.ts'
import type { Services } from '#app/use-cases/services.ts'
import { coverChangedSince, touchedWays } from '#db/queries/coverage-versions-read.ts'

/** How long a change of cover stays on a start page, in days. */
const DAYS_SHOWN = 14

type Changed = Awaited<ReturnType<typeof coverChangedSince>>[number]
type Touched = Awaited<ReturnType<typeof touchedWays>>[number]

/** What changed in the cover of running offers and placements in the last two weeks, for a start page of staff. */
export async function changedLately(
  { db, clock }: Pick<Services, 'db' | 'clock'>,
  of: { adviserId: AccountId } | { jobhunterId: AccountId },
  toOffer: (id: string) => string,
) {
  const rows = await coverChangedSince(db, of, addDays(clock.today(), -DAYS_SHOWN))
  return rows.map((row) =>
    shown(
      { ...row, isSent: true },
      `${row.candidateName} bij ${row.employerName}`,
      toOffer(row.offerId),
    ),
  )
}

/** The same for the start page of an employer, in the words to the employer. */
export async function changedForEmployer(
  { db, clock }: Pick<Services, 'db' | 'clock'>,
  employerId: EmployerId,
) {
  const rows = await coverChangedSince(db, { employerId }, addDays(clock.today(), -DAYS_SHOWN))
  return rows.map((row) => ({
    offerId: row.offerId,
    title: row.candidateName,
    to: paths.employer.offer(row.offerId),
    isPlacement: row.placementId !== null,
    isSent: true,
    determinedOn: row.determinedOn,
    sentence: row.sentence,
  }))
}

/** The running offers and placements that any fact about someone touches, for the page of facts. */
export async function touchedBy(
  { db }: Pick<Services, 'db'>,
  jobhunterId: AccountId,
  candidateId: CandidateId,
  toOffer: (id: string) => string,
) {
  const rows = await touchedWays(db, jobhunterId, candidateId)
  return rows.map((row) =>
    shown({ ...row, isSent: row.sentOn !== null }, row.employerName, toOffer(row.offerId)),
  )
}

function shown(row: (Changed | Touched) & { isSent: boolean }, title: string, to: string) {
  const { offerId, placementId, isSent } = row
  const sentence = row.sentence && toldToStaff(row.sentence)
  const determinedOn: IsoDate | null = row.determinedOn
  return { offerId, title, to, isPlacement: placementId !== null, isSent, determinedOn, sentence }
}
