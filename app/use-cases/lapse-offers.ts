import { recordMoves } from '#db/queries/moves.ts'
import { lapseSentOffers } from '#db/queries/offers-moves.ts'
import type { Services } from './services.ts'

/** Lapses what was sent and not answered by its start day. The portal runs it by the clock; gives how many. */
export async function lapseOffers({ db, clock }: Pick<Services, 'db' | 'clock'>): Promise<number> {
  return db.transaction(async (tx) => {
    const lapsed = await lapseSentOffers(tx, clock.today())
    await recordMoves(
      tx,
      lapsed.map((objectId) => ({
        object: 'offer',
        objectId,
        from: 'sent',
        to: 'lapsed',
        by: { role: 'portal' },
      })),
    )
    return lapsed.length
  })
}
