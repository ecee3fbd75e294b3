import type { SignedInManager } from '#app/domain/access/signed-in.ts'
import type { AccountId } from '#app/domain/primitives.ts'
import { type AccountToManage, lockAccount } from '#db/queries/accounts.ts'
import { moveCaseload } from '#db/queries/hand-over.ts'
import { recordMoves } from '#db/queries/moves.ts'
import { inOneStep } from './in-one-step.ts'
import { type Outcome, refuse } from './outcome.ts'
import type { Services } from './services.ts'

/** A manager gives the whole caseload of one jobhunter, with the open flags, to another of the same sender. */
export async function handOverCaseload(
  services: Services,
  manager: SignedInManager,
  { from, to }: { from: AccountId; to: AccountId },
): Promise<Outcome<'notThere' | 'nobodyToTakeOver', { moved: number }>> {
  return inOneStep(services, async (db) => {
    const leaves = await lockAccount(db, from)
    if (!leaves || leaves.senderId !== manager.senderId) return refuse('notThere')
    const takesOver = from === to ? null : await lockAccount(db, to)
    if (!takesOver || !canTakeOver(takesOver, manager)) return refuse('nobodyToTakeOver')

    const moved = await moveCaseload(db, manager.senderId, from, to)
    await recordMoves(
      db,
      moved.map((objectId) => ({ object: 'caseload', objectId, from, to, by: manager })),
    )
    return { ok: true, moved: moved.length }
  })
}

function canTakeOver(account: AccountToManage, manager: SignedInManager): boolean {
  return account.role === 'jobhunter' && account.senderId === manager.senderId && !account.hasEnded
}
