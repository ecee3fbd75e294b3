import { lockCandidates, lockRequests } from '#db/queries/locks.ts'
import { recordMoves } from '#db/queries/moves.ts'
import { lapseSentOffers, offersToLapse } from '#db/queries/offers-moves.ts'
import { renewRequests } from '#db/queries/requests-moves.ts'
import { inOneStep } from './in-one-step.ts'
import type { Services } from './services.ts'
import { stepOpens } from './step-opens.ts'

/**
 * Lapses what was sent and not answered by its start day; the request is there for another offer, or to close.
 * The portal runs it by the clock; gives how many.
 */
export async function lapseOffers(
  services: Pick<Services, 'db' | 'clock' | 'calendar'>,
): Promise<number> {
  const today = services.clock.today()
  return inOneStep(services, async (db) => {
    const due = await offersToLapse(db, today)
    if (due.length === 0) return 0
    await lockCandidates(
      db,
      due.map(({ candidateId }) => candidateId),
    )
    await lockRequests(
      db,
      due.map(({ requestId }) => requestId),
    )
    const lapsed = await lapseSentOffers(
      db,
      due.map(({ id }) => id),
      today,
    )
    await renewRequests(
      db,
      lapsed.map(({ requestId }) => requestId),
      stepOpens(services),
    )
    await recordMoves(
      db,
      lapsed.map(({ id }) => ({
        object: 'offer',
        objectId: id,
        from: 'sent',
        to: 'lapsed',
        by: { role: 'portal' },
      })),
    )
    return lapsed.length
  })
}
