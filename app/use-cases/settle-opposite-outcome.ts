import type { SignedInAdviser } from '#app/domain/access/signed-in.ts'
import type { PlacementRefusal } from '#app/domain/placement/refusals.ts'
import type { PlacementId } from '#app/domain/primitives.ts'
import { placementOf, putAwayOtherOutcome } from '#db/queries/placements-moves.ts'
import { inOneStep } from './in-one-step.ts'
import { type Outcome, refuse } from './outcome.ts'
import type { Services } from './services.ts'

/** The adviser has called about two opposite records of a start: the first stands, the second is put away. */
export async function settleOppositeOutcome(
  services: Services,
  adviser: SignedInAdviser,
  id: PlacementId,
): Promise<Outcome<PlacementRefusal>> {
  return inOneStep(services, async (db) => {
    if (!(await placementOf(db, { region: adviser.region }, id))) return refuse('notThere')
    return (await putAwayOtherOutcome(db, id, adviser)) ? { ok: true } : refuse('movedByOther')
  })
}
