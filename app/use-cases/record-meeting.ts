import type { SignedInAdviser } from '#app/domain/access/signed-in.ts'
import type { WayRefusal } from '#app/domain/introduction/refusals.ts'
import type { RequestId } from '#app/domain/primitives.ts'
import { cancelPlannedMeeting, endMeeting, plannedMeeting } from '#db/queries/meetings-moves.ts'
import { moveRequest, renewRequests } from '#db/queries/requests-moves.ts'
import { type Outcome, refuse } from './outcome.ts'
import type { Services } from './services.ts'
import { stepOpens } from './step-opens.ts'
import { withRequest } from './with-request.ts'

/** How a planned meeting went: held, with a line from both sides, or missed, without blame. */
export type MeetingRecord =
  | { held: true; outcomeEmployer: string; outcomeCandidate: string }
  | { held: false }

/** The adviser records how the planned meeting went. Held makes the request ready for an offer. */
export async function recordMeeting(
  services: Services,
  adviser: SignedInAdviser,
  id: RequestId,
  record: MeetingRecord,
): Promise<Outcome<WayRefusal>> {
  return withRequest(services, { region: adviser.region }, id, async ({ db, request }) => {
    if (request.onHold) return refuse('onHold')
    const planned = await plannedMeeting(db, id)
    if (!planned) return refuse('noMeetingPlanned')
    if (planned.plannedOn > services.clock.today()) return refuse('dayInTheFuture')
    if (!record.held) {
      await endMeeting(db, planned.id, { status: 'missed' }, adviser)
      await renewRequests(db, [id], stepOpens(services))
      return { ok: true }
    }
    const { outcomeEmployer, outcomeCandidate } = record
    await endMeeting(db, planned.id, { status: 'held', outcomeEmployer, outcomeCandidate }, adviser)
    const move = { from: 'candidateYes', to: 'met', next: stepOpens(services) } as const
    const moved = await moveRequest(db, id, move, adviser)
    if (!moved) throw new Error('a request with a planned meeting stood elsewhere')
    return { ok: true }
  })
}

/** The adviser goes on to an offer without a meeting, and says why. */
export async function goOnWithoutMeeting(
  services: Services,
  adviser: SignedInAdviser,
  id: RequestId,
  reason: string,
): Promise<Outcome<WayRefusal>> {
  return withRequest(services, { region: adviser.region }, id, async ({ db, request }) => {
    if (request.onHold) return refuse('onHold')
    if (request.status !== 'candidateYes') return refuse('movedByOther')
    await cancelPlannedMeeting(db, id, adviser)
    const move = { from: 'candidateYes', to: 'met', next: stepOpens(services) } as const
    const moved = await moveRequest(db, id, { ...move, withoutMeeting: reason }, adviser)
    return moved ? { ok: true } : refuse('movedByOther')
  })
}
