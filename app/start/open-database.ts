import { join } from 'node:path'
import type { Env } from '#app/env.server.ts'
import { openEmbedded } from '#db/embedded.ts'
import { ensureDatabase, migrateDatabase } from '#db/migrate.ts'

const OWN_PORT = 54_320
const OWN_DATABASE = 'maatwerk'

export type OpenDatabase = {
  url: string
  /** Whether it is the portal's own, and not one that someone brought. */
  own: boolean
  label: string
  /** What whoever starts the portal should know, in a sentence. */
  notices: string[]
  stop: () => Promise<void>
}

/** The database of DATABASE_URL, or one of our own under the data folder; migrated. */
export async function openDatabase(env: Env): Promise<OpenDatabase> {
  if (env.databaseUrl !== null) {
    await migrateDatabase(env.databaseUrl)
    const { host, pathname } = new URL(env.databaseUrl)
    const label = `uw eigen PostgreSQL op ${host}, database ${pathname.slice(1)} (DATABASE_URL)`
    return { url: env.databaseUrl, own: false, label, notices: [], stop: async () => {} }
  }
  const directory = join(env.dataDirectory, 'postgres')
  const server = await openEmbedded({ directory, port: OWN_PORT })
  try {
    await ensureDatabase(server.url('postgres'), OWN_DATABASE)
    await migrateDatabase(server.url(OWN_DATABASE))
  } catch (error) {
    if (!server.wasRunning) await server.stop()
    throw error
  }
  const moved =
    server.port === OWN_PORT
      ? []
      : [
          `Poort ${OWN_PORT} is bezet, dus de database luistert nu op poort ${server.port}; u hoeft niets te doen.`,
        ]
  return {
    url: server.url(OWN_DATABASE),
    own: true,
    label: `PostgreSQL van het portaal zelf, in ${directory} (poort ${server.port})`,
    notices: moved,
    stop: server.stop,
  }
}
