import type { SignedInAdviser } from '#app/domain/access/signed-in.ts'
import { answerAccessRequest, lockAccessRequest } from '#db/queries/access-requests.ts'
import { recordMoves } from '#db/queries/moves.ts'
import { inOneStep } from './in-one-step.ts'
import { type Outcome, refuse } from './outcome.ts'
import type { Services } from './services.ts'

/** The adviser does not let an employer in, and says why. */
export async function refuseAccess(
  services: Services,
  adviser: SignedInAdviser,
  requestId: string,
  reason: string,
): Promise<Outcome<'notThere' | 'movedByOther'>> {
  return inOneStep(services, async (db) => {
    const request = await lockAccessRequest(db, adviser, requestId)
    if (!request) return refuse('notThere')
    if (request.status !== 'asked') return refuse('movedByOther')

    await answerAccessRequest(db, adviser, requestId, { to: 'refused', reason })
    await recordMoves(db, [
      {
        object: 'accessRequest',
        objectId: requestId,
        from: 'asked',
        to: 'refused',
        by: adviser,
        reason,
      },
    ])
    return { ok: true }
  })
}
