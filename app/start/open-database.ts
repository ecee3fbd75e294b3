import { join } from 'node:path'
import type { Env } from '#app/env.server.ts'
import { connect } from '#db/client.ts'
import { type EmbeddedPostgres, openEmbedded } from '#db/embedded.ts'
import { dropDatabase, ensureDatabase, migrateDatabase } from '#db/migrate.ts'
import { seedingWasBrokenOff } from './seed-once.ts'

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

/**
 * The database of DATABASE_URL, or one of our own under the data folder; migrated. One of our own in which
 * a seeding was broken off is made anew, unless it is shared with a process that may still be seeding.
 */
export async function openDatabase(env: Env, shared: boolean): Promise<OpenDatabase> {
  if (env.databaseUrl !== null) {
    await migrateDatabase(env.databaseUrl)
    const { host, pathname } = new URL(env.databaseUrl)
    const label = `uw eigen PostgreSQL op ${host}, database ${pathname.slice(1)} (DATABASE_URL)`
    return { url: env.databaseUrl, own: false, label, notices: [], stop: async () => {} }
  }
  const directory = join(env.dataDirectory, 'postgres')
  const server = await openEmbedded({ directory, port: OWN_PORT })
  try {
    await makeDatabase(server)
    if (!shared && (await isHalfSeeded(server.url(OWN_DATABASE)))) {
      await dropDatabase(server.url('postgres'), OWN_DATABASE)
      await makeDatabase(server)
    }
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

async function makeDatabase(server: EmbeddedPostgres): Promise<void> {
  await ensureDatabase(server.url('postgres'), OWN_DATABASE)
  await migrateDatabase(server.url(OWN_DATABASE))
}

async function isHalfSeeded(url: string): Promise<boolean> {
  const { db, close } = connect(url, { max: 1 })
  try {
    return await seedingWasBrokenOff(db)
  } finally {
    await close()
  }
}
