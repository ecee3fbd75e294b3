import type { SignedInAdministrator } from '#app/domain/access/signed-in.ts'
import type { AccountId } from '#app/domain/primitives.ts'
import { lockAccount } from '#db/queries/accounts.ts'
import { moveAdviserWork } from '#db/queries/hand-over.ts'
import { recordMoves } from '#db/queries/moves.ts'
import { inOneStep } from './in-one-step.ts'
import { type Outcome, refuse } from './outcome.ts'
import type { Services } from './services.ts'

/**
 * An administrator gives all an adviser has (employers, places, questions at the door, running introductions,
 * offers and placements) to another adviser of the same region.
 */
export async function handOverAdviser(
  services: Services,
  administrator: SignedInAdministrator,
  { from, to }: { from: AccountId; to: AccountId },
): Promise<Outcome<'notThere' | 'nobodyToTakeOver'>> {
  return inOneStep(services, async (db) => {
    const leaves = await lockAccount(db, from)
    if (leaves?.role !== 'adviser') return refuse('notThere')
    const takesOver = from === to ? null : await lockAccount(db, to)
    if (takesOver?.role !== 'adviser' || takesOver.hasEnded) return refuse('nobodyToTakeOver')
    if (takesOver.region !== leaves.region) return refuse('nobodyToTakeOver')

    await moveAdviserWork(db, from, to)
    await recordMoves(db, [
      { object: 'caseload', objectId: from, from, to, by: administrator, reason: 'adviserWork' },
    ])
    return { ok: true }
  })
}
