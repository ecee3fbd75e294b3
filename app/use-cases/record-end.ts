import type { SignedInAdviser, SignedInJobhunter } from '#app/domain/access/signed-in.ts'
import type { PlacementRefusal } from '#app/domain/placement/refusals.ts'
import type { EndedReason } from '#app/domain/placement/statuses.ts'
import type { IsoDate, PlacementId } from '#app/domain/primitives.ts'
import { lockCandidate, setPlaced } from '#db/queries/locks.ts'
import { movePlacement, placementOf } from '#db/queries/placements-moves.ts'
import { type Outcome, refuse } from './outcome.ts'
import type { Services } from './services.ts'

/** Adviser or jobhunter records the last day of a placement; the profile then waits for the jobhunter's check. */
export async function recordEnd(
  services: Services,
  who: SignedInAdviser | SignedInJobhunter,
  id: PlacementId,
  end: { endedOn: IsoDate; because: EndedReason },
): Promise<Outcome<PlacementRefusal>> {
  if (end.endedOn > services.clock.today()) return refuse('dayInTheFuture')
  return services.db.transaction(async (db) => {
    const owner = who.role === 'adviser' ? { region: who.region } : { jobhunterId: who.accountId }
    const placement = await placementOf(db, owner, id)
    if (!placement) return refuse('notThere')
    await lockCandidate(db, placement.candidateId)
    const { endedOn, because } = end
    const move = { from: 'started', to: 'ended', reason: because, endedOn } as const
    if (!(await movePlacement(db, id, move, who))) return refuse('movedByOther')
    await setPlaced(db, [placement.candidateId], { placed: true, checkNeeded: true })
    return { ok: true }
  })
}
