import type { Env } from '#app/env.server.ts'
import { freePort } from '#db/embedded.ts'
import { findEngine, startEngine, stopLeftEngine } from '#search/start-engine.ts'
import { checkEngine } from './check-engine.ts'

export type OpenEngine = {
  /** The address and key of a Meilisearch; null: search runs on PostgreSQL. */
  meili: { url: string; apiKey: string } | null
  label: string
  stop: () => Promise<void>
}

/**
 * The Meilisearch of MEILI_URL; else one of our own when the program is on PATH; else PostgreSQL.
 * With `share` one that runs for another process is used as it is.
 */
export async function openEngine(env: Env, share: boolean): Promise<OpenEngine> {
  if (env.meili !== null) {
    await checkEngine(env.meili)
    if (!share) await stopLeftEngine(env.dataDirectory)
    const label = `uw eigen Meilisearch op ${new URL(env.meili.url).host} (MEILI_URL)`
    return { meili: env.meili, label, stop: async () => {} }
  }
  const program = await findEngine(env.path)
  if (program === null) {
    if (!share) await stopLeftEngine(env.dataDirectory)
    return onPostgres('er is geen MEILI_URL en geen programma meilisearch op PATH')
  }
  const { dataDirectory } = env
  const engine = await startEngine({ program, dataDirectory, share, port: await freePort(0) })
  if (engine === null) {
    return onPostgres(`${program} start niet; zie ${dataDirectory}/meilisearch.log`)
  }
  return {
    meili: { url: engine.url, apiKey: engine.apiKey },
    label: `Meilisearch op ${new URL(engine.url).host}, want ${program} staat op PATH`,
    stop: engine.stop,
  }
}

function onPostgres(because: string): OpenEngine {
  return { meili: null, label: `PostgreSQL, want ${because}`, stop: async () => {} }
}
