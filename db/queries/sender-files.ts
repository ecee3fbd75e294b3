import { and, asc, desc, eq, isNotNull, type SQL } from 'drizzle-orm'
import type { SenderId } from '#app/domain/primitives.ts'
import type { Db } from '#db/client.ts'
import { importRuns } from '#db/schema/index.ts'
import { dutchDayOf } from './dutch-day.ts'

const FILE = {
  id: importRuns.id,
  status: importRuns.status,
  because: importRuns.because,
  refused: importRuns.refused,
  startedOn: dutchDayOf(importRuns.startedAt),
}

/** The files of a sender of which refused rows still wait, oldest first; dry runs left out. */
export async function filesWithRefusedRows(db: Db, senderId: SenderId) {
  return db
    .select(FILE)
    .from(importRuns)
    .where(and(real(senderId), eq(importRuns.status, 'done'), isNotNull(importRuns.refusedFile)))
    .orderBy(asc(importRuns.startedAt), asc(importRuns.id))
}

/** The newest file of a sender, when it was not read or is being read now; null when it was, or there is none. */
export async function newestUnreadFile(db: Db, senderId: SenderId) {
  const [newest] = await db
    .select(FILE)
    .from(importRuns)
    .where(real(senderId))
    .orderBy(desc(importRuns.startedAt), desc(importRuns.id))
    .limit(1)
  return newest && newest.status !== 'done' ? newest : null
}

function real(senderId: SenderId): SQL | undefined {
  return and(eq(importRuns.senderId, senderId), eq(importRuns.dryRun, false))
}
