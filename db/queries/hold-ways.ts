import { and, asc, eq, inArray, ne, type SQL } from 'drizzle-orm'
import { OPEN_INTRODUCTION_STATUSES } from '#app/domain/introduction/statuses.ts'
import { OPEN_OFFER_STATUSES } from '#app/domain/placement/statuses.ts'
import type { CandidateId, IsoDate, RequestId } from '#app/domain/primitives.ts'
import type { Db } from '#db/client.ts'
import { introductions, placementOffers, requests } from '#db/schema/index.ts'

/** Puts the open ways of a locked candidate on hold, but for the request of which the offer was accepted. */
export async function holdWays(db: Db, candidateId: CandidateId, except: RequestId): Promise<void> {
  const which = await lockHoldable(db, candidateId, ne(requests.id, except))
  await db.update(introductions).set({ onHold: true }).where(which.introductions)
  await db.update(requests).set({ onHold: true }).where(which.requests)
}

/** Lets the open ways of a locked candidate go on; what stood still begins to wait anew. */
export async function releaseWays(
  db: Db,
  candidateId: CandidateId,
  next: { dueOn: IsoDate; waitingSince: Date },
): Promise<void> {
  const which = await lockHoldable(db, candidateId, eq(requests.onHold, true))
  const released = { onHold: false, ...next }
  await db.update(introductions).set(released).where(which.introductions)
  await db.update(requests).set(released).where(which.requests)
  await db
    .update(placementOffers)
    .set(next)
    .where(
      and(
        eq(placementOffers.candidateId, candidateId),
        inArray(placementOffers.status, [...OPEN_OFFER_STATUSES]),
      ),
    )
}

/** Locks what may stand on hold, in the order of `locks.ts`, and gives the conditions for it. */
async function lockHoldable(db: Db, candidateId: CandidateId, which: SQL) {
  const asked = await db
    .select({ id: introductions.id })
    .from(introductions)
    .where(
      and(
        eq(introductions.candidateId, candidateId),
        inArray(introductions.status, [...OPEN_INTRODUCTION_STATUSES]),
      ),
    )
    .orderBy(asc(introductions.id))
    .for('no key update')
  const open = await db
    .select({ id: requests.id })
    .from(requests)
    .where(and(eq(requests.candidateId, candidateId), ne(requests.status, 'closed'), which))
    .orderBy(asc(requests.id))
    .for('no key update')
  const idsOf = <Id>(rows: readonly { id: Id }[]) => rows.map(({ id }) => id)
  return {
    introductions: inArray(introductions.id, idsOf(asked)),
    requests: inArray(requests.id, idsOf(open)),
  }
}
