import { setTimeout as pause } from 'node:timers/promises'
import type { SignedInAdministrator, SignedInManager } from '#app/domain/access/signed-in.ts'
import type { SenderId } from '#app/domain/primitives.ts'
import { errorFields, log } from '#app/log.server.ts'
import type { Services } from '#app/use-cases/services.ts'
import { startImport } from '#app/use-cases/start-import.ts'

/** An ordinary file has been read by then, and its page shows at once what came of it. */
const PATIENCE = 1_000

/** Begins to read an uploaded file. Whoever sent it waits for a moment only; the page of the run tells the rest. */
export async function startUpload(
  services: Services,
  who: SignedInManager | SignedInAdministrator,
  { senderId, file, dryRun }: { senderId: SenderId; file: File; dryRun: boolean },
) {
  const bytes = new Uint8Array(await file.arrayBuffer())
  const started = await startImport(services, who, { senderId, bytes, dryRun })
  if (!started.ok) return started
  const finished = started.finished.then((end) => {
    if ('failure' in end) log.error(errorFields(end.failure), 'import')
  })
  await Promise.race([finished, pause(PATIENCE, undefined, { ref: false })])
  return { ok: true, runId: started.runId } as const
}
