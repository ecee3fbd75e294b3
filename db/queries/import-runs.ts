import { and, desc, eq, isNotNull, lt, sql } from 'drizzle-orm'
import type { AccountId, SenderId } from '#app/domain/primitives.ts'
import type { Refusal, RunEndReason } from '#app/domain/register/sentences.ts'
import type { Db } from '#db/client.ts'
import { importRuns, senders } from '#db/schema/index.ts'

export type RunCounts = {
  read: number
  new: number
  changed: number
  unchanged: number
  refused: number
}

/** How a run ended: with what it did, refused as a whole, or stopped before its time. */
export type RunEnd =
  | ({
      status: 'done'
      refusals: Refusal[]
      unknownColumns: string[]
      refusedFile: string | null
    } & RunCounts)
  | { status: 'refused' | 'stopped'; because: RunEndReason }

/** Begins a run of a sender. */
export async function insertRun(
  db: Db,
  run: { senderId: SenderId; startedBy: AccountId | null; dryRun: boolean; startedAt: Date },
): Promise<string> {
  const [row] = await db.insert(importRuns).values(run).returning({ id: importRuns.id })
  if (!row) throw new Error('a run was not written')
  return row.id
}

/** Whether a file of this sender is being read now. */
export async function isRunning(db: Db, senderId: SenderId): Promise<boolean> {
  const rows = await db
    .select({ id: importRuns.id })
    .from(importRuns)
    .where(and(eq(importRuns.senderId, senderId), eq(importRuns.status, 'running')))
    .limit(1)
  return rows.length > 0
}

/** Writes how many rows were read so far, and of how many, for whoever watches. */
export async function writeRunProgress(
  db: Db,
  id: string,
  progress: { read: number; total: number },
): Promise<void> {
  await db
    .update(importRuns)
    .set(progress)
    .where(and(eq(importRuns.id, id), eq(importRuns.status, 'running')))
}

/** Ends a run. */
export async function endRun(db: Db, id: string, end: RunEnd, endedAt: Date): Promise<void> {
  await db
    .update(importRuns)
    .set({ ...end, endedAt })
    .where(eq(importRuns.id, id))
}

/** Stops every run that still says it is running; gives how many. */
export async function stopRunningRuns(db: Db, endedAt: Date): Promise<number> {
  const rows = await db
    .update(importRuns)
    .set({ status: 'stopped', because: 'interrupted', endedAt })
    .where(eq(importRuns.status, 'running'))
    .returning({ id: importRuns.id })
  return rows.length
}

/** One run, with the name of its sender; of this sender only, or of any for an administrator. Null when it is not there. */
export async function importRunOf(db: Db, senderId: SenderId | 'any', id: string) {
  const [row] = await db
    .select({
      ...RUN,
      refusals: importRuns.refusals,
      unknownColumns: importRuns.unknownColumns,
      hasRefusedRows: sql<boolean>`${isNotNull(importRuns.refusedFile)}`,
    })
    .from(importRuns)
    .innerJoin(senders, eq(senders.id, importRuns.senderId))
    .where(and(eq(importRuns.id, id), ofSender(senderId)))
  return row ?? null
}

/** The file of refused rows of a run; null when there is none. */
export async function refusedFileOf(
  db: Db,
  senderId: SenderId | 'any',
  id: string,
): Promise<string | null> {
  const [row] = await db
    .select({ refusedFile: importRuns.refusedFile })
    .from(importRuns)
    .where(and(eq(importRuns.id, id), ofSender(senderId)))
  return row?.refusedFile ?? null
}

/** Wipes the refused rows of a run of this sender, or of any. False when there are none. */
export async function dropRefusedRows(
  db: Db,
  senderId: SenderId | 'any',
  id: string,
): Promise<boolean> {
  const rows = await db
    .update(importRuns)
    .set({ refusedFile: null })
    .where(and(eq(importRuns.id, id), ofSender(senderId), isNotNull(importRuns.refusedFile)))
    .returning({ id: importRuns.id })
  return rows.length === 1
}

/** Wipes the refused rows of every file that ended before a moment; gives the runs. */
export async function dropOldRefusedRows(db: Db, before: Date): Promise<string[]> {
  const rows = await db
    .update(importRuns)
    .set({ refusedFile: null })
    .where(and(isNotNull(importRuns.refusedFile), lt(importRuns.endedAt, before)))
    .returning({ id: importRuns.id })
  return rows.map(({ id }) => id)
}

/** The newest runs, newest first. */
export async function importRunsOf(db: Db, senderId: SenderId | 'any', limit = 20) {
  return db
    .select(RUN)
    .from(importRuns)
    .innerJoin(senders, eq(senders.id, importRuns.senderId))
    .where(ofSender(senderId))
    .orderBy(desc(importRuns.startedAt), desc(importRuns.id))
    .limit(limit)
}

function ofSender(senderId: SenderId | 'any') {
  return senderId === 'any' ? undefined : eq(importRuns.senderId, senderId)
}

const RUN = {
  id: importRuns.id,
  sender: senders.name,
  status: importRuns.status,
  because: importRuns.because,
  dryRun: importRuns.dryRun,
  read: importRuns.read,
  total: importRuns.total,
  new: importRuns.new,
  changed: importRuns.changed,
  unchanged: importRuns.unchanged,
  refused: importRuns.refused,
  startedAt: importRuns.startedAt,
  endedAt: importRuns.endedAt,
}
