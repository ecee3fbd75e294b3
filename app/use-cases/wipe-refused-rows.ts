import { REFUSED_ROWS_KEPT_DAYS } from '#app/domain/register/run-in-words.ts'
import { dropOldRefusedRows } from '#db/queries/import-runs.ts'
import { recordMoves } from '#db/queries/moves.ts'
import { inOneStep } from './in-one-step.ts'
import type { Services } from './services.ts'

const DAY_MS = 24 * 60 * 60 * 1000

/**
 * Refused rows that nobody settled are wiped after four weeks; the counts and the reasons stay. The portal runs it
 * by the clock; gives of how many files.
 */
export async function wipeRefusedRows(services: Pick<Services, 'db' | 'clock'>): Promise<number> {
  const before = new Date(services.clock.now().getTime() - REFUSED_ROWS_KEPT_DAYS * DAY_MS)
  return inOneStep(services, async (db) => {
    const ids = await dropOldRefusedRows(db, before)
    const wiped = { object: 'refusedRows', from: 'open', to: 'wiped' } as const
    await recordMoves(
      db,
      ids.map((objectId) => ({ ...wiped, objectId, by: { role: 'portal' } })),
    )
    return ids.length
  })
}
