import type { SignedInAdministrator } from '#app/domain/access/signed-in.ts'
import type { AccountId } from '#app/domain/primitives.ts'
import { giveAccessRequestRow } from '#db/queries/access-requests.ts'
import { lockAccount } from '#db/queries/accounts.ts'
import { recordMoves } from '#db/queries/moves.ts'
import { inOneStep } from './in-one-step.ts'
import { type Outcome, refuse } from './outcome.ts'
import type { Services } from './services.ts'

/** An administrator gives a question at the door that nobody has to an adviser. */
export async function giveAccessRequest(
  services: Services,
  administrator: SignedInAdministrator,
  requestId: string,
  to: AccountId,
): Promise<Outcome<'nobodyToTakeOver' | 'movedByOther'>> {
  return inOneStep(services, async (db) => {
    const adviser = await lockAccount(db, to)
    if (adviser?.role !== 'adviser' || adviser.hasEnded) return refuse('nobodyToTakeOver')
    if (!(await giveAccessRequestRow(db, requestId, to))) return refuse('movedByOther')

    await recordMoves(db, [
      {
        object: 'accessRequest',
        objectId: requestId,
        from: 'asked',
        to: 'asked',
        by: administrator,
        reason: 'givenToAdviser',
      },
    ])
    return { ok: true }
  })
}
