import type { SignedInAdviser } from '#app/domain/access/signed-in.ts'
import type { WayRefusal } from '#app/domain/introduction/refusals.ts'
import type { RequestId } from '#app/domain/primitives.ts'
import {
  cancelPlannedMeeting,
  type MeetingPlan,
  planMeetingRow,
} from '#db/queries/meetings-moves.ts'
import { renewRequests } from '#db/queries/requests-moves.ts'
import { type Outcome, refuse } from './outcome.ts'
import type { Services } from './services.ts'
import { stepOpens, stepOpensOn } from './step-opens.ts'
import { withRequest } from './with-request.ts'

/** The adviser plans the meeting of a request the candidate said yes to, or moves it to another day or place. */
export async function planMeeting(
  services: Services,
  adviser: SignedInAdviser,
  id: RequestId,
  plan: MeetingPlan,
): Promise<Outcome<WayRefusal>> {
  if (plan.plannedOn < services.clock.today()) return refuse('dayInThePast')
  return withRequest(services, { region: adviser.region }, id, async ({ db, request }) => {
    if (request.onHold) return refuse('onHold')
    if (request.status !== 'candidateYes') return refuse('movedByOther')
    await planMeetingRow(db, id, plan, adviser)
    await renewRequests(db, [id], stepOpensOn(services, plan.plannedOn))
    return { ok: true }
  })
}

/** The adviser cancels the planned meeting; a new one can be planned, or the request closed. */
export async function cancelMeeting(
  services: Services,
  adviser: SignedInAdviser,
  id: RequestId,
): Promise<Outcome<WayRefusal>> {
  return withRequest(services, { region: adviser.region }, id, async ({ db }) => {
    if (!(await cancelPlannedMeeting(db, id, adviser))) return refuse('noMeetingPlanned')
    await renewRequests(db, [id], stepOpens(services))
    return { ok: true }
  })
}
