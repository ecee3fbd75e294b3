import { access, constants, mkdir } from 'node:fs/promises'
import type { Env } from '#app/env.server.ts'
import { StartProblem } from '#db/start-problem.ts'
import { hasOtherHolders, hold, letGo } from './holders.ts'
import { type OpenDatabase, openDatabase } from './open-database.ts'
import { type OpenEngine, openEngine } from './open-engine.ts'

export type Resources = {
  database: OpenDatabase
  engine: OpenEngine
  /** Stops what was started here, unless another process still uses it. */
  close: () => Promise<void>
}

/** Opens the database and the search engine that the settings name, or those of our own. */
export async function openResources(env: Env): Promise<Resources> {
  await makeDataDirectory(env.dataDirectory)
  await hold(env.dataDirectory)
  const share = await hasOtherHolders(env.dataDirectory)
  const [database, engine] = await Promise.allSettled([
    openDatabase(env, share),
    openEngine(env, share),
  ])
  const opened = [database, engine].flatMap((one) => (one.status === 'fulfilled' ? one.value : []))

  async function close(): Promise<void> {
    const { last } = await letGo(env.dataDirectory)
    if (last) await Promise.all(opened.map((one) => one.stop()))
  }
  if (database.status === 'fulfilled' && engine.status === 'fulfilled') {
    return { database: database.value, engine: engine.value, close }
  }
  await close()
  throw database.status === 'rejected' ? database.reason : unwrap(engine)
}

function unwrap(settled: PromiseSettledResult<unknown>): unknown {
  return settled.status === 'rejected' ? settled.reason : undefined
}

/** Others may pass through it, because PostgreSQL runs as another user for root; what is in it is closed. */
async function makeDataDirectory(directory: string): Promise<void> {
  try {
    await mkdir(directory, { recursive: true, mode: 0o711 })
    await access(directory, constants.W_OK)
  } catch (cause) {
    throw new StartProblem(
      `In de map ${directory} kan niet worden geschreven: kies een andere met DATA_DIR.`,
      { cause },
    )
  }
}
