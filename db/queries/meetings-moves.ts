import { and, eq } from 'drizzle-orm'
import type { IsoDate, MeetingId, RequestId } from '#app/domain/primitives.ts'
import type { Db } from '#db/client.ts'
import { meetings } from '#db/schema/index.ts'
import { type Move, recordMoves } from './moves.ts'

export type MeetingPlan = { plannedOn: IsoDate; plannedTime: string; place: string; who: string }

/** The meeting that is planned for a request, locked; null when there is none. */
export async function plannedMeeting(db: Db, requestId: RequestId) {
  const [row] = await db
    .select()
    .from(meetings)
    .where(and(eq(meetings.requestId, requestId), eq(meetings.status, 'planned')))
    .for('no key update')
  return row ?? null
}

/** Plans a meeting, or moves the one that is planned. */
export async function planMeetingRow(
  db: Db,
  requestId: RequestId,
  plan: MeetingPlan,
  by: Move['by'],
): Promise<void> {
  const planned = await plannedMeeting(db, requestId)
  const [row] = planned
    ? await db
        .update(meetings)
        .set(plan)
        .where(eq(meetings.id, planned.id))
        .returning({ id: meetings.id })
    : await db
        .insert(meetings)
        .values({ requestId, ...plan })
        .returning({ id: meetings.id })
  if (!row) throw new Error('a meeting was not written')
  await recordMoves(db, [
    {
      object: 'meeting',
      objectId: row.id,
      from: planned ? 'planned' : null,
      to: 'planned',
      by,
      reason: plan.plannedOn,
    },
  ])
}

/** Ends a planned meeting as held, missed or cancelled. */
export async function endMeeting(
  db: Db,
  id: MeetingId,
  end: {
    status: 'held' | 'missed' | 'cancelled'
    outcomeEmployer?: string
    outcomeCandidate?: string
  },
  by: Move['by'],
): Promise<void> {
  await db.update(meetings).set(end).where(eq(meetings.id, id))
  await recordMoves(db, [{ object: 'meeting', objectId: id, from: 'planned', to: end.status, by }])
}

/** Cancels the planned meeting of a request; false when there is none. */
export async function cancelPlannedMeeting(
  db: Db,
  requestId: RequestId,
  by: Move['by'],
): Promise<boolean> {
  const planned = await plannedMeeting(db, requestId)
  if (!planned) return false
  await endMeeting(db, planned.id, { status: 'cancelled' }, by)
  return true
}
