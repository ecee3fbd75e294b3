import { and, desc, eq, sql } from 'drizzle-orm'
import type { SenderId } from '#app/domain/primitives.ts'
import type { Db } from '#db/client.ts'
import { importRuns } from '#db/schema/index.ts'
import { dutchDayOf } from './dutch-day-of.ts'

/** The newest file of a sender that was read, and the newest that was not; dry runs left out. */
export async function newestFilesOf(db: Db, senderId: SenderId) {
  const isRead = sql<boolean>`${importRuns.status} = 'done'`
  const rows = await db
    .selectDistinctOn([isRead], {
      id: importRuns.id,
      status: importRuns.status,
      because: importRuns.because,
      refused: importRuns.refused,
      startedOn: dutchDayOf(importRuns.startedAt),
      startedAt: importRuns.startedAt,
    })
    .from(importRuns)
    .where(and(eq(importRuns.senderId, senderId), eq(importRuns.dryRun, false)))
    .orderBy(isRead, desc(importRuns.startedAt), desc(importRuns.id))
  const read = rows.find(({ status }) => status === 'done') ?? null
  const unread = rows.find(({ status }) => status !== 'done') ?? null
  const isOver = read !== null && unread !== null && unread.startedAt <= read.startedAt
  return { read, unread: isOver ? null : unread }
}
