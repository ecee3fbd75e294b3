import type { AccountId, SenderId } from '#app/domain/primitives.ts'
import { placeLookup } from '#app/domain/register/place-lookup.ts'
import { type ReadRows, readRows } from '#app/domain/register/read-rows.ts'
import { fileOfRefusedRows, type RegisterFile } from '#app/domain/register/register-file.ts'
import type { RegisterRow } from '#app/domain/register/register-row.ts'
import type { FileRefusal, Refusal } from '#app/domain/register/sentences.ts'
import type { Db } from '#db/client.ts'
import { endRun, insertRun, type RunEnd, writeRunProgress } from '#db/queries/import-runs.ts'
import { placesOf } from '#db/queries/places.ts'
import { lockSender } from '#db/queries/register-candidates.ts'
import { type AppliedCounts, applyRegisterRows } from './apply-register-rows.ts'
import { inOneStep } from './in-one-step.ts'
import { type ReadFile, readRegisterFile } from './read-register-file.ts'
import type { Services } from './services.ts'

export type ImportProgress = { read: number; total: number }

export type ImportInput = {
  /** Null in a dry run for a sender that does not exist yet: then everyone is new. */
  senderId: SenderId | null
  bytes: Uint8Array
  /** Reports the same and changes nothing. */
  dryRun?: boolean
  startedBy?: AccountId
  onProgress?: (progress: ImportProgress) => void
}

/** What came of a file: counts of its rows and why some were refused, or why the whole file was. */
export type ImportReport =
  | ({
      ok: true
      read: number
      refused: number
      refusals: Refusal[]
      /** Rows to correct and read again; null when none was refused. */
      refusedFile: string | null
      unknownColumns: string[]
    } & AppliedCounts)
  | { ok: false; because: FileRefusal; line: number }

/** Rows between two reports of progress: often enough to see it move. */
const STEP = 500

/**
 * Reads a register file of a sender and lays it over what the portal has, all of it or nothing. A refused row
 * never stops the others. The run is kept, but for a dry run, which leaves nothing behind. Throws when the
 * sender is not there: whoever calls has looked it up.
 */
export async function importRegister(
  services: Services,
  input: ImportInput,
): Promise<ImportReport> {
  const { senderId, startedBy = null } = input
  if (input.dryRun || !senderId) return readAndApply(services, { ...input, dryRun: true }, null)
  const startedAt = services.clock.now()
  const runId = await insertRun(services.db, { senderId, startedBy, dryRun: false, startedAt })
  return runImport(services, input, runId)
}

/** The same within a run that stands already; an outage ends the run too, and is thrown on. */
export async function runImport(
  services: Services,
  input: ImportInput,
  runId: string,
): Promise<ImportReport> {
  try {
    const report = await readAndApply(services, input, runId)
    if (!report.ok) await end(services, runId, { status: 'refused', because: report.because })
    return report
  } catch (error) {
    await end(services, runId, { status: 'stopped', because: 'failed' })
    throw error
  }
}

async function readAndApply(
  services: Services,
  input: ImportInput,
  runId: string | null,
): Promise<ImportReport> {
  const read: ReadFile = await readRegisterFile(input.bytes)
  if (!read.ok) return read
  const { file } = read
  const { rows, refused, refusals } = await interpret(services, file, async (progress) => {
    input.onProgress?.(progress)
    if (runId) await writeRunProgress(services.db, runId, progress)
  })
  return inOneStep(services, async (db) => {
    const counts = input.senderId
      ? await applyFor(db, services, { ...input, senderId: input.senderId }, rows)
      : { new: rows.length, changed: 0, unchanged: 0 }
    const report = {
      read: file.rows.length,
      ...counts,
      refused: refused.length,
      refusals,
      unknownColumns: [...file.unknownColumns],
      refusedFile: refused.length > 0 ? fileOfRefusedRows(file, refused) : null,
    }
    if (runId) await endRun(db, runId, { status: 'done', ...report }, services.clock.now())
    return { ok: true, ...report }
  })
}

async function applyFor(
  db: Db,
  services: Services,
  { senderId, dryRun = false }: { senderId: SenderId; dryRun?: boolean },
  rows: readonly RegisterRow[],
): Promise<AppliedCounts> {
  const sender = await lockSender(db, senderId)
  if (!sender) throw new Error('the sender of a register file is not there')
  return applyRegisterRows(db, { ...services, sender }, rows, dryRun)
}

async function interpret(
  services: Services,
  file: RegisterFile,
  tell: (progress: ImportProgress) => Promise<void>,
): Promise<ReadRows> {
  const about = {
    today: services.clock.today(),
    findPlace: placeLookup(await placesOf(services.db)),
    seen: new Set<string>(),
  }
  const total = file.rows.length
  const all: ReadRows = { rows: [], refused: [], refusals: [] }
  for (let at = 0; at < total; at += STEP) {
    const part = readRows(file, file.rows.slice(at, at + STEP), about)
    all.rows.push(...part.rows)
    all.refused.push(...part.refused)
    all.refusals.push(...part.refusals)
    await tell({ read: Math.min(at + STEP, total), total })
  }
  return all
}

function end(services: Services, runId: string, how: RunEnd): Promise<void> {
  return endRun(services.db, runId, how, services.clock.now())
}
