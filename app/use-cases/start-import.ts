import type { SignedInAdministrator, SignedInManager } from '#app/domain/access/signed-in.ts'
import type { SenderId } from '#app/domain/primitives.ts'
import type { StartRefusal } from '#app/domain/register/sentences.ts'
import { insertRun, isRunning, stopRunningRuns } from '#db/queries/import-runs.ts'
import { allSenders } from '#db/queries/senders.ts'
import { type ImportReport, runImport } from './import-register.ts'
import { type Outcome, refuse } from './outcome.ts'
import type { Services } from './services.ts'

/** How a run in the background came out; `failure` is an outage, for the log. */
export type FinishedImport = { report: ImportReport } | { failure: unknown }

/**
 * An upload: begins a run and answers at once, while the file is read in the background; the run says how far
 * it is and how it ended. A manager uploads for the own sender only. `finished` never rejects.
 */
export async function startImport(
  services: Services,
  who: SignedInManager | SignedInAdministrator,
  { senderId, bytes, dryRun = false }: { senderId: SenderId; bytes: Uint8Array; dryRun?: boolean },
): Promise<Outcome<StartRefusal, { runId: string; finished: Promise<FinishedImport> }>> {
  if (who.role === 'manager' && who.senderId !== senderId) return refuse('notThere')
  const senders = await allSenders(services.db)
  if (!senders.some(({ id }) => id === senderId)) return refuse('notThere')
  if (await isRunning(services.db, senderId)) return refuse('alreadyRunning')
  const startedAt = services.clock.now()
  const run = { senderId, startedBy: who.accountId, dryRun, startedAt }
  const runId = await insertRun(services.db, run)
  const input = { senderId, bytes, dryRun, startedBy: who.accountId }
  const finished = runImport(services, input, runId).then(
    (report): FinishedImport => ({ report }),
    (failure: unknown): FinishedImport => ({ failure }),
  )
  return { ok: true, runId, finished }
}

/** At start: what still says it is running was cut off by a crash, and changed nothing. Gives how many there were. */
export async function stopStaleRuns({ db, clock }: Services): Promise<number> {
  return stopRunningRuns(db, clock.now())
}
