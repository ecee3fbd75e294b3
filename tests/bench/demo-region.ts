import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseEnv } from '#app/env.server.ts'
import { type OpenServices, openServices } from '#app/services.server.ts'
import { openResources } from '#app/start/open-resources.ts'
import type { DemoAccount } from '#app/start/seed-once.ts'
import { seedOnce } from '#app/start/seed-once.ts'
import { bringIndexUpToDate } from '#app/use-cases/follow-outbox.ts'
import type { Ending } from './ending.ts'

export type DemoRegion = {
  /** The data folder, for a portal that is to run on it. */
  folder: string
  databaseUrl: string
  accounts: DemoAccount[]
  /** Services of this process on the region; closed again at the end. */
  open: () => Promise<OpenServices>
}

/**
 * The demo region in a folder of its own that goes afterwards, with its own database and, when there is one
 * on PATH, its own engine: DATABASE_URL and MEILI_URL are not looked at, because those are someone's real ones.
 */
export async function openDemoRegion(
  ending: Ending,
  tell: (line: string) => void,
): Promise<DemoRegion> {
  const folder = await mkdtemp(join(tmpdir(), 'maatwerk-bench-'))
  await chmod(folder, 0o711)
  ending.add(() => rm(folder, { recursive: true, force: true }))
  const read = parseEnv({ DATA_DIR: folder, PATH: process.env.PATH })
  if (!read.ok) throw new Error(read.sentence)

  const opening = openResources(read.env)
  ending.add(async () => (await opening).close())
  const { database, engine } = await opening
  tell(`search: ${engine.label}`)
  const on = { databaseUrl: database.url, meili: engine.meili }
  return {
    folder,
    databaseUrl: database.url,
    accounts: await fill(on, tell),
    open: async () => {
      const opened = await openServices(on)
      ending.add(opened.close)
      await opened.services.candidateIndex.prepare()
      return opened
    },
  }
}

/** Leaves no connection open: a database with one cannot be cloned. */
async function fill(
  on: Parameters<typeof openServices>[0],
  tell: (line: string) => void,
): Promise<DemoAccount[]> {
  const { services, close } = await openServices(on)
  try {
    await services.candidateIndex.prepare()
    const accounts = await seedOnce(services, tell)
    await bringIndexUpToDate(services)
    return accounts
  } finally {
    await close()
  }
}
