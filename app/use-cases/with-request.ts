import type { RequestId } from '#app/domain/primitives.ts'
import type { Db } from '#db/client.ts'
import {
  type LockedCandidate,
  type LockedRequest,
  type LockedVacancy,
  lockEnds,
  lockRequest,
} from '#db/queries/locks.ts'
import { requestOf } from '#db/queries/requests-moves.ts'
import { inOneStep } from './in-one-step.ts'
import { refuse } from './outcome.ts'
import type { Services } from './services.ts'

type Locked = {
  db: Db
  candidate: LockedCandidate | null
  vacancy: LockedVacancy | null
  request: LockedRequest
}

/**
 * Runs a step on a request of this owner in one transaction, with candidate, vacancy and request locked in that
 * order. A request for nobody in particular has no candidate.
 */
export async function withRequest<Result>(
  services: Services,
  owner: Parameters<typeof requestOf>[1],
  id: RequestId,
  step: (locked: Locked) => Promise<Result>,
): Promise<Result | { ok: false; because: 'notThere' }> {
  return inOneStep(services, async (db) => {
    const mine = await requestOf(db, owner, id)
    if (!mine) return refuse('notThere')
    const ends = await lockEnds(db, mine)
    const request = await lockRequest(db, id)
    if (!request) return refuse('notThere')
    return step({ db, ...ends, request })
  })
}
