import { StartProblem } from '#db/start-problem.ts'
import { env } from './env.server.ts'
import { errorFields } from './log.server.ts'
import { type Closers, runPortal } from './start/run-portal.ts'

const LOOK_AT_PARENT_EVERY = 1_000

const closers: Closers = []
let stopping: Promise<void> | undefined

process.on('SIGINT', () => stop(0))
process.on('SIGTERM', () => stop(0))
process.on('SIGHUP', () => stop(0))
if (env().startedByNpm) stopWithParent()

try {
  await runPortal(env(), (line) => console.log(line), closers)
} catch (error) {
  if (!stopping) {
    console.error(sentenceFor(error))
    stop(1)
  }
}

/** Stops all that was started, the last thing first, and ends the process. */
function stop(exitCode: number): void {
  stopping ??= closeAll().finally(() => process.exit(exitCode))
}

async function closeAll(): Promise<void> {
  for (let close = closers.pop(); close; close = closers.pop()) {
    await close().catch((error) => console.error(sentenceFor(error)))
  }
}

/** An npm that is killed takes no one along: without this the portal would stay behind, unseen. */
function stopWithParent(): void {
  const parent = process.ppid
  setInterval(() => {
    if (process.ppid !== parent) stop(0)
  }, LOOK_AT_PARENT_EVERY).unref()
}

/** A problem of settings is a sentence; anything else is a bug, of which only the code and the place are told. */
function sentenceFor(error: unknown): string {
  if (error instanceof StartProblem) return error.message
  const { error: what, at } = errorFields(error)
  return `Het portaal start niet door een fout in het programma (${what}${at ? ` ${at}` : ''}).`
}
