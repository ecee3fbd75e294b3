import type { CandidateId } from '#app/domain/primitives.ts'
import type { Db } from '#db/client.ts'
import { outdateWhereChanged } from '#db/queries/consent-moves.ts'
import { recordMoves } from '#db/queries/moves.ts'
import type { OpenStep } from './step-opens.ts'

/**
 * After a change in what employers would read: whoever had said yes is asked again. The version they agreed to
 * stays visible and indexed until then, so the index has nothing to follow. Gives whose yes became outdated.
 */
export async function outdateConsent(
  db: Db,
  candidateIds: readonly CandidateId[],
  next: OpenStep,
): Promise<CandidateId[]> {
  if (candidateIds.length === 0) return []
  const outdated = await outdateWhereChanged(db, candidateIds, next)
  await recordMoves(
    db,
    outdated.map((objectId) => ({
      object: 'consent',
      objectId,
      from: 'given',
      to: 'outdated',
      by: { role: 'portal' },
      reason: 'profileChanged',
    })),
  )
  return outdated
}
