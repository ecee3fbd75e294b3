import type { CandidateId, RequestId } from '#app/domain/primitives.ts'
import type { Db } from '#db/client.ts'
import { type Move, recordMoves } from '#db/queries/moves.ts'
import { closeWays, type OpenWays, openWaysOf } from '#db/queries/ways.ts'

type WaysCloseBecause = 'candidateWithdrew' | 'candidateStartedElsewhere' | 'vacancyWithdrawn'

/**
 * Closes everything that is open for a candidate, in the transaction of what made it close: a withdrawal, or
 * a start through the request that `except` names. An accepted offer is never touched.
 */
export async function closeWaysOfCandidate(
  db: Db,
  candidateId: CandidateId,
  because: WaysCloseBecause,
  except?: RequestId,
): Promise<void> {
  await closeOpenWays(db, await openWaysOf(db, candidateId, except), because)
}

/** Closes open ways, each with its move and its reason. */
export async function closeOpenWays(
  db: Db,
  open: OpenWays,
  because: WaysCloseBecause,
): Promise<void> {
  await closeWays(db, open, because)
  await recordMoves(db, [
    ...closing('flag', open.openFlags, 'withdrawn', because),
    ...closing('introduction', open.openIntroductions, 'withdrawn', because),
    ...closing('request', open.openRequests, 'closed', because),
    ...closing('offer', open.openOffers, 'withdrawn', because),
  ])
}

function closing(
  object: Move['object'],
  rows: readonly { id: string; from: string }[],
  to: string,
  reason: string,
): Move[] {
  return rows.map(({ id, from }) => ({
    object,
    objectId: id,
    from,
    to,
    by: { role: 'portal' },
    reason,
  }))
}
