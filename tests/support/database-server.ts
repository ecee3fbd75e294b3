import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { openEmbedded } from '#db/embedded.ts'
import { ensureDatabase, migrateDatabase } from '#db/migrate.ts'

/** The migrated database that every test file clones. */
export const TEMPLATE = 'maatwerk_template'

declare module 'vitest' {
  interface ProvidedContext {
    /** The address of the test server, to be ended with the name of a database. */
    databaseServer: string
  }
}

declare global {
  /** Every vitest project loads this file anew in the one process: here they find the one server. */
  var testServer: { opening: ReturnType<typeof openServer>; users: number } | undefined
}

/** One PostgreSQL for all projects of a run, with a migrated database that test files clone. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  globalThis.testServer ??= { opening: openServer(), users: 0 }
  const server = globalThis.testServer
  server.users += 1
  const { address, close } = await server.opening
  project.provide('databaseServer', address)
  return async () => {
    server.users -= 1
    if (server.users > 0) return
    globalThis.testServer = undefined
    await close()
  }
}

async function openServer() {
  const folder = await mkdtemp(join(tmpdir(), 'maatwerk-tests-'))
  await chmod(folder, 0o711)
  const quick = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }
  const directory = join(folder, 'postgres')
  const server = await openEmbedded({ directory, port: 0, settings: quick })
  await ensureDatabase(server.url('postgres'), TEMPLATE)
  await migrateDatabase(server.url(TEMPLATE))
  return {
    address: server.url(''),
    close: async () => {
      await server.stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
