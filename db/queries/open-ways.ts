import { and, asc, eq, inArray, ne, notInArray, or, type SQL } from 'drizzle-orm'
import type { AnyPgColumn } from 'drizzle-orm/pg-core'
import type { ClosingReason } from '#app/domain/introduction/closing-reasons.ts'
import { OPEN_INTRODUCTION_STATUSES } from '#app/domain/introduction/statuses.ts'
import { OPEN_OFFER_STATUSES } from '#app/domain/placement/statuses.ts'
import type { CandidateId, VacancyId } from '#app/domain/primitives.ts'
import type { Db } from '#db/client.ts'
import { flags, introductions, meetings, placementOffers, requests } from '#db/schema/index.ts'

/** A candidate, a vacancy, or both: then what belongs to either of them. */
export type EndsOfWays = { candidateId?: CandidateId; vacancyId?: VacancyId }

/**
 * Everything that is still open at these ends, locked. A request of which an offer is accepted is not among it:
 * that goes on with its placement.
 */
export async function lockOpenWays(db: Db, ends: EndsOfWays) {
  const openFlags = await db
    .select({ id: flags.id, from: flags.status, candidateId: flags.candidateId })
    .from(flags)
    .where(and(atEnds(flags, ends), eq(flags.status, 'open')))
    .orderBy(asc(flags.id))
    .for('no key update')
  const { id, status, candidateId } = introductions
  const openIntroductions = await db
    .select({ id, from: status, candidateId })
    .from(introductions)
    .where(and(atEnds(introductions, ends), inArray(status, [...OPEN_INTRODUCTION_STATUSES])))
    .orderBy(asc(id))
    .for('no key update')
  const openRequests = await lockOpenRequests(db, ends)
  const openMeetings = await lockPlannedMeetings(db, openRequests)
  const openOffers = await lockOpenOffers(db, ends)
  return { openFlags, openIntroductions, openRequests, openMeetings, openOffers }
}
export type OpenWays = Awaited<ReturnType<typeof lockOpenWays>>

/** Closes locked ways: flags, introductions and offers are withdrawn, requests closed, meetings cancelled. */
export async function closeWays(db: Db, open: OpenWays, because: ClosingReason): Promise<void> {
  const withdrawn = { status: 'withdrawn', answer: because } as const
  await db.update(flags).set(withdrawn).where(among(flags.id, open.openFlags))
  await db
    .update(introductions)
    .set(withdrawn)
    .where(among(introductions.id, open.openIntroductions))
  await db
    .update(requests)
    .set({ status: 'closed', closedBecause: because, closedBy: 'portal', onHold: false })
    .where(among(requests.id, open.openRequests))
  await db
    .update(meetings)
    .set({ status: 'cancelled' })
    .where(among(meetings.id, open.openMeetings))
  await db.update(placementOffers).set(withdrawn).where(among(placementOffers.id, open.openOffers))
}

type OfWay = { candidateId: AnyPgColumn; vacancyId: AnyPgColumn }

function atEnds(of: OfWay, { candidateId, vacancyId }: EndsOfWays): SQL | undefined {
  const ends = [
    candidateId ? eq(of.candidateId, candidateId) : undefined,
    vacancyId ? eq(of.vacancyId, vacancyId) : undefined,
  ]
  if (ends.every((end) => end === undefined)) throw new Error('ways without an end')
  return or(...ends)
}

async function lockOpenRequests(db: Db, ends: EndsOfWays) {
  const accepted = db
    .select({ id: placementOffers.requestId })
    .from(placementOffers)
    .where(and(atEnds(placementOffers, ends), eq(placementOffers.status, 'accepted')))
  const { id, status, candidateId } = requests
  return db
    .select({ id, from: status, candidateId })
    .from(requests)
    .where(and(atEnds(requests, ends), ne(status, 'closed'), notInArray(id, accepted)))
    .orderBy(asc(id))
    .for('no key update')
}

async function lockPlannedMeetings(db: Db, of: Awaited<ReturnType<typeof lockOpenRequests>>) {
  const { id, status, requestId } = meetings
  return db
    .select({ id, from: status, candidateId: requests.candidateId })
    .from(meetings)
    .innerJoin(requests, eq(requests.id, requestId))
    .where(and(among(requestId, of), eq(status, 'planned')))
    .orderBy(asc(id))
    .for('no key update', { of: meetings })
}

async function lockOpenOffers(db: Db, ends: EndsOfWays) {
  const { id, status, candidateId } = placementOffers
  return db
    .select({ id, from: status, candidateId })
    .from(placementOffers)
    .where(and(atEnds(placementOffers, ends), inArray(status, [...OPEN_OFFER_STATUSES])))
    .orderBy(asc(id))
    .for('no key update')
}

function among(column: AnyPgColumn, rows: readonly { id: string }[]): SQL {
  return inArray(
    column,
    rows.map(({ id }) => id),
  )
}
