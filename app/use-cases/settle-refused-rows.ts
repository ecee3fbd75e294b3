import type { SignedInAdministrator, SignedInManager } from '#app/domain/access/signed-in.ts'
import { dropRefusedRows } from '#db/queries/import-runs.ts'
import { recordMoves } from '#db/queries/moves.ts'
import { inOneStep } from './in-one-step.ts'
import { type Outcome, refuse } from './outcome.ts'
import type { Services } from './services.ts'

/**
 * The refused rows of a file are done with: corrected, or not needed. They wait for nobody any more, and the rows
 * themselves are wiped; the counts and the reasons stay. A manager does so for the own sender only.
 */
export async function settleRefusedRows(
  services: Services,
  who: SignedInManager | SignedInAdministrator,
  runId: string,
): Promise<Outcome<'notThere'>> {
  const senderId = who.role === 'manager' ? who.senderId : 'any'
  return inOneStep(services, async (db) => {
    if (!(await dropRefusedRows(db, senderId, runId))) return refuse('notThere')
    const settled = { object: 'refusedRows', objectId: runId, from: 'open', to: 'settled' } as const
    await recordMoves(db, [{ ...settled, by: who }])
    return { ok: true }
  })
}
