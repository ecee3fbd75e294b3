import type { SignedInJobhunter } from '#app/domain/access/signed-in.ts'
import type { WayRefusal } from '#app/domain/introduction/refusals.ts'
import type { FlagId } from '#app/domain/primitives.ts'
import { flagOfJobhunter, moveOpenFlag } from '#db/queries/flags-moves.ts'
import { lockEnds } from '#db/queries/locks.ts'
import { inOneStep } from './in-one-step.ts'
import { type Outcome, refuse } from './outcome.ts'
import type { Services } from './services.ts'

/** The jobhunter takes back an open flag. */
export async function withdrawFlag(
  services: Services,
  jobhunter: SignedInJobhunter,
  flagId: FlagId,
): Promise<Outcome<WayRefusal>> {
  return inOneStep(services, async (db) => {
    const flag = await flagOfJobhunter(db, jobhunter.accountId, flagId)
    if (!flag) return refuse('notThere')
    await lockEnds(db, flag)
    const moved = await moveOpenFlag(db, flagId, 'withdrawn', jobhunter, null)
    return moved ? { ok: true } : refuse('movedByOther')
  })
}
