import { and, count, eq, inArray, isNotNull, isNull } from 'drizzle-orm'
import type { PlacementStatus } from '#app/domain/placement/statuses.ts'
import type {
  AccountId,
  CandidateId,
  EmployerId,
  IsoDate,
  OfferId,
  PlacementId,
  RegionCode,
  VacancyId,
} from '#app/domain/primitives.ts'
import type { VacancyStatus } from '#app/domain/vacancy/vacancy-status.ts'
import type { Db } from '#db/client.ts'
import { candidates, employers, placementOffers, placements, vacancies } from '#db/schema/index.ts'
import { inRegion } from './in-region.ts'
import { type Move, recordMoves } from './moves.ts'

/** Reserves a candidate; null when someone else was first. */
export async function insertPlacement(
  db: Db,
  placement: {
    offerId: OfferId
    candidateId: CandidateId
    employerId: EmployerId
    vacancyId: VacancyId | null
    adviserId: AccountId
    startsOn: IsoDate
    dueOn: IsoDate
    waitingSince: Date
  },
): Promise<PlacementId | null> {
  const [row] = await db
    .insert(placements)
    .values(placement)
    .onConflictDoNothing()
    .returning({ id: placements.id })
  return row?.id ?? null
}

/** A placement of this employer, this region or this jobhunter's caseload, with the request it came from. */
export async function placementOf(
  db: Db,
  of: { employerId: EmployerId } | { jobhunterId: AccountId } | { region: RegionCode },
  id: PlacementId,
) {
  const mine =
    'employerId' in of
      ? eq(placements.employerId, of.employerId)
      : 'jobhunterId' in of
        ? eq(candidates.jobhunterId, of.jobhunterId)
        : inRegion(employers.municipality, of.region)
  const [row] = await db
    .select({
      id: placements.id,
      status: placements.status,
      candidateId: placements.candidateId,
      vacancyId: placements.vacancyId,
      requestId: placementOffers.requestId,
      startsOn: placements.startsOn,
      recordedBy: placements.recordedBy,
    })
    .from(placements)
    .innerJoin(placementOffers, eq(placementOffers.id, placements.offerId))
    .innerJoin(employers, eq(employers.id, placements.employerId))
    .innerJoin(candidates, eq(candidates.id, placements.candidateId))
    .where(and(eq(placements.id, id), mine))
  return row ?? null
}

/** How the placement of a locked offer stands; null when there is none. */
export async function placementStatusOf(db: Db, offerId: OfferId): Promise<PlacementStatus | null> {
  const [row] = await db
    .select({ status: placements.status })
    .from(placements)
    .where(eq(placements.offerId, offerId))
  return row?.status ?? null
}

/** Moves a placement from the status the caller saw; false when it has moved on. */
export async function movePlacement(
  db: Db,
  id: PlacementId,
  move: { from: PlacementStatus; to: PlacementStatus; reason: string | null; endedOn?: IsoDate },
  by: Move['by'],
): Promise<boolean> {
  const recorded = move.to === 'ended' ? {} : { recordedBy: by.role }
  const rows = await db
    .update(placements)
    .set({ status: move.to, reason: move.reason, endedOn: move.endedOn, ...recorded })
    .where(and(eq(placements.id, id), eq(placements.status, move.from)))
    .returning({ id: placements.id })
  if (rows.length === 0) return false
  await recordMoves(db, [
    {
      object: 'placement',
      objectId: id,
      from: move.from,
      to: move.to,
      by,
      reason: move.reason ?? undefined,
    },
  ])
  return true
}

/**
 * Keeps what was recorded after the first outcome and is the opposite of it, for the adviser to call about. Its
 * dated move stays when the adviser has put it away.
 */
export async function noteOtherOutcome(
  db: Db,
  id: PlacementId,
  { outcome, reason }: { outcome: 'started' | 'notStarted'; reason: string | null },
  next: { dueOn: IsoDate; waitingSince: Date },
  by: Move['by'],
): Promise<void> {
  const rows = await db
    .update(placements)
    .set({ otherOutcome: outcome, ...next })
    .where(and(eq(placements.id, id), isNull(placements.otherOutcome)))
    .returning({ id: placements.id })
  if (rows.length === 0) return
  const noted = { object: 'oppositeOutcome', objectId: id, from: null, to: outcome } as const
  await recordMoves(db, [{ ...noted, by, reason: reason ?? undefined }])
}

/** Puts a second, opposite outcome away; false when there is none. */
export async function putAwayOtherOutcome(
  db: Db,
  id: PlacementId,
  by: Move['by'],
): Promise<boolean> {
  const [noted] = await db
    .select({ from: placements.otherOutcome })
    .from(placements)
    .where(and(eq(placements.id, id), isNotNull(placements.otherOutcome)))
    .for('no key update')
  if (!noted) return false
  await db.update(placements).set({ otherOutcome: null }).where(eq(placements.id, id))
  await recordMoves(db, [
    { object: 'oppositeOutcome', objectId: id, from: noted.from, to: 'settled', by },
  ])
  return true
}

/** Gives the adviser of a locked candidate's reservation a day by which to call, if there is one. */
export async function askToCall(
  db: Db,
  candidateId: CandidateId,
  next: { dueOn: IsoDate; waitingSince: Date },
): Promise<void> {
  await db
    .update(placements)
    .set(next)
    .where(and(eq(placements.candidateId, candidateId), eq(placements.status, 'reserved')))
}

/** Brings a locked vacancy's status in line with its placements, and gives it: published, full or filled. */
export async function settleVacancy(
  db: Db,
  vacancy: { id: VacancyId; status: VacancyStatus; places: number },
): Promise<VacancyStatus> {
  const rows = await db
    .select({ status: placements.status, number: count() })
    .from(placements)
    .where(
      and(
        eq(placements.vacancyId, vacancy.id),
        inArray(placements.status, ['reserved', 'started']),
      ),
    )
    .groupBy(placements.status)
  const numberOf = (status: PlacementStatus) =>
    rows.find((row) => row.status === status)?.number ?? 0
  const to = settledStatus(vacancy, numberOf('started'), numberOf('reserved'))
  if (to === vacancy.status) return to
  await db.update(vacancies).set({ status: to }).where(eq(vacancies.id, vacancy.id))
  const passesFull = vacancy.status === 'published' && to === 'filled'
  const steps = passesFull ? [vacancy.status, 'full', to] : [vacancy.status, to]
  await recordMoves(
    db,
    steps.slice(1).map((step, before) => ({
      object: 'vacancy',
      objectId: vacancy.id,
      from: steps[before] ?? null,
      to: step,
      by: { role: 'portal' },
    })),
  )
  return to
}

/** How many of a vacancy's places are reserved or started. */
export async function placesTaken(db: Db, id: VacancyId): Promise<number> {
  const [row] = await db
    .select({ number: count() })
    .from(placements)
    .where(and(eq(placements.vacancyId, id), inArray(placements.status, ['reserved', 'started'])))
  return row?.number ?? 0
}

function settledStatus(
  { status, places }: { status: VacancyStatus; places: number },
  started: number,
  reserved: number,
): VacancyStatus {
  if (status !== 'published' && status !== 'full') return status
  if (started >= places) return 'filled'
  return started + reserved >= places ? 'full' : 'published'
}
