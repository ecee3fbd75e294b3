import { and, eq, inArray, isNull } from 'drizzle-orm'
import type { ClosingReason } from '#app/domain/introduction/closing-reasons.ts'
import type { RequestStatus } from '#app/domain/introduction/statuses.ts'
import type {
  AccountId,
  CandidateId,
  EmployerId,
  IntroductionId,
  IsoDate,
  RegionCode,
  RequestId,
  VacancyId,
} from '#app/domain/primitives.ts'
import type { Db } from '#db/client.ts'
import { candidates, employers, requests } from '#db/schema/index.ts'
import { inRegion } from './in-region.ts'
import { type Move, recordMoves } from './moves.ts'

/** Places a request and gives its id. */
export async function insertRequest(
  db: Db,
  request: {
    employerId: EmployerId
    candidateId: CandidateId | null
    vacancyId: VacancyId | null
    introductionId: IntroductionId | null
    message: string
    status: RequestStatus
    dueOn: IsoDate
    waitingSince: Date
  },
): Promise<RequestId> {
  const [row] = await db.insert(requests).values(request).returning({ id: requests.id })
  if (!row) throw new Error('a request was not written')
  return row.id
}

/** Moves a request from the status the caller saw and gives its next owner a due day; false when it moved on. */
export async function moveRequest(
  db: Db,
  id: RequestId,
  move: {
    from: RequestStatus
    to: Exclude<RequestStatus, 'closed'>
    next: { dueOn: IsoDate; waitingSince: Date }
    withoutMeeting?: string
  },
  by: Move['by'],
): Promise<boolean> {
  const rows = await db
    .update(requests)
    .set({ status: move.to, ...move.next, withoutMeeting: move.withoutMeeting })
    .where(and(eq(requests.id, id), eq(requests.status, move.from), eq(requests.onHold, false)))
    .returning({ id: requests.id })
  if (rows.length === 0) return false
  await recordMoves(db, [
    {
      object: 'request',
      objectId: id,
      from: move.from,
      to: move.to,
      by,
      reason: move.withoutMeeting,
    },
  ])
  return true
}

/** Closes a request that is not closed yet, with a reason code and a text for the other side. */
export async function closeRequestRow(
  db: Db,
  request: { id: RequestId; status: RequestStatus },
  closing: { because: ClosingReason; text: string | null },
  by: Move['by'],
): Promise<boolean> {
  const rows = await db
    .update(requests)
    .set({
      status: 'closed',
      closedBecause: closing.because,
      closedBy: by.role,
      closingText: closing.text,
      onHold: false,
    })
    .where(and(eq(requests.id, request.id), eq(requests.status, request.status)))
    .returning({ id: requests.id })
  if (rows.length === 0) return false
  await recordMoves(db, [
    {
      object: 'request',
      objectId: request.id,
      from: request.status,
      to: 'closed',
      by,
      reason: closing.because,
    },
  ])
  return true
}

/** Gives the next step of requests that stay where they are a new due day: what was tried came to nothing. */
export async function renewRequests(
  db: Db,
  ids: readonly RequestId[],
  next: { dueOn: IsoDate; waitingSince: Date },
): Promise<void> {
  await db
    .update(requests)
    .set(next)
    .where(inArray(requests.id, [...ids]))
}

/** Whose request it is, without locking it: the caller locks the candidate first, and then reads it again. */
export async function requestOf(
  db: Db,
  of: { employerId: EmployerId } | { jobhunterId: AccountId } | { region: RegionCode },
  id: RequestId,
) {
  const mine =
    'employerId' in of
      ? eq(requests.employerId, of.employerId)
      : 'jobhunterId' in of
        ? eq(candidates.jobhunterId, of.jobhunterId)
        : inRegion(employers.municipality, of.region)
  const [row] = await db
    .select({
      id: requests.id,
      candidateId: requests.candidateId,
      vacancyId: requests.vacancyId,
    })
    .from(requests)
    .innerJoin(employers, eq(employers.id, requests.employerId))
    .leftJoin(candidates, eq(candidates.id, requests.candidateId))
    .where(and(eq(requests.id, id), mine))
  return row ?? null
}

/** The open search of an employer in the same words; null when there is none. */
export async function openSearchOf(
  db: Db,
  employerId: EmployerId,
  asked: { vacancyId: VacancyId | null; message: string },
) {
  const [row] = await db
    .select({ id: requests.id })
    .from(requests)
    .where(
      and(
        eq(requests.employerId, employerId),
        isNull(requests.candidateId),
        eq(requests.status, 'open'),
        asked.vacancyId ? eq(requests.vacancyId, asked.vacancyId) : isNull(requests.vacancyId),
        eq(requests.message, asked.message),
      ),
    )
  return row ?? null
}
