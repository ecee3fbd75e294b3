import type { OfferId } from '#app/domain/primitives.ts'
import type { Db } from '#db/client.ts'
import {
  type LockedCandidate,
  type LockedOffer,
  type LockedRequest,
  type LockedVacancy,
  lockEnds,
  lockOffer,
  lockRequest,
} from '#db/queries/locks.ts'
import { offerOf } from '#db/queries/offers-moves.ts'
import { inOneStep } from './in-one-step.ts'
import { refuse } from './outcome.ts'
import type { Services } from './services.ts'

type Locked = {
  db: Db
  candidate: LockedCandidate
  vacancy: LockedVacancy | null
  request: LockedRequest
  offer: LockedOffer
}

/**
 * Runs a step on an offer of this owner in one transaction, with candidate, vacancy, request and offer locked in
 * that order, so that what the step sees is what stands until it has committed.
 */
export async function withOffer<Result>(
  services: Services,
  owner: Parameters<typeof offerOf>[1],
  id: OfferId,
  step: (locked: Locked) => Promise<Result>,
): Promise<Result | { ok: false; because: 'notThere' }> {
  return inOneStep(services, async (db) => {
    const mine = await offerOf(db, owner, id)
    if (!mine) return refuse('notThere')
    const { candidate, vacancy } = await lockEnds(db, mine)
    const request = await lockRequest(db, mine.requestId)
    const offer = await lockOffer(db, id)
    if (!candidate || !request || !offer) return refuse('notThere')
    return step({ db, candidate, vacancy, request, offer })
  })
}
