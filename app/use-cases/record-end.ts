import type { SignedInAdviser, SignedInJobhunter } from '#app/domain/access/signed-in.ts'
import type { PlacementRefusal } from '#app/domain/placement/refusals.ts'
import type { EndedReason } from '#app/domain/placement/statuses.ts'
import type { IsoDate, PlacementId } from '#app/domain/primitives.ts'
import { writePlaced } from '#db/queries/candidates-moves.ts'
import { lockEnds } from '#db/queries/locks.ts'
import { movePlacement, placementOf, settleVacancy } from '#db/queries/placements-moves.ts'
import { inOneStep } from './in-one-step.ts'
import { type Outcome, refuse } from './outcome.ts'
import type { Services } from './services.ts'
import { stepOpens } from './step-opens.ts'

/**
 * Adviser or jobhunter records the last day of a placement; the profile then waits for the jobhunter's check, and
 * a vacancy that was full has a place again.
 */
export async function recordEnd(
  services: Services,
  who: SignedInAdviser | SignedInJobhunter,
  id: PlacementId,
  end: { endedOn: IsoDate; because: EndedReason },
): Promise<Outcome<PlacementRefusal>> {
  const { endedOn, because } = end
  if (endedOn > services.clock.today()) return refuse('dayInTheFuture')
  return inOneStep(services, async (db) => {
    const owner = who.role === 'adviser' ? { region: who.region } : { jobhunterId: who.accountId }
    const placement = await placementOf(db, owner, id)
    if (!placement) return refuse('notThere')
    if (endedOn < placement.startsOn) return refuse('endBeforeStart')
    const { vacancy } = await lockEnds(db, placement)
    const move = { from: 'started', to: 'ended', reason: because, endedOn } as const
    if (!(await movePlacement(db, id, move, who))) return refuse('movedByOther')
    const waiting = { placed: true, checkNeeded: true, ...stepOpens(services) }
    await writePlaced(db, placement.candidateId, waiting)
    if (vacancy) await settleVacancy(db, vacancy)
    return { ok: true }
  })
}
