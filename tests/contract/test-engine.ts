import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Meilisearch } from 'meilisearch'
import { freePort } from '#db/embedded.ts'
import { findEngine, startEngine } from '#search/start-engine.ts'

export type TestEngine = {
  url: string
  apiKey: string
  /** A name no other test uses. */
  indexName: string
  /** A client that may do everything. */
  admin: Meilisearch
  close: () => Promise<void>
}

const { MEILI_URL, MEILI_API_KEY = '', PATH = '' } = process.env
const program = MEILI_URL ? null : await findEngine(PATH)

export const HAS_ENGINE = Boolean(MEILI_URL) || program !== null

/** For the name of a suite that has to be skipped. */
export const WITHOUT_ENGINE = HAS_ENGINE
  ? ''
  : ' — SKIPPED: MEILI_URL is not set and there is no meilisearch on PATH'

if (!HAS_ENGINE) process.stdout.write(`The contract does not run on Meilisearch${WITHOUT_ENGINE}\n`)

/** The engine of MEILI_URL, or one of our own for the time of the test. */
export async function openTestEngine(): Promise<TestEngine> {
  const { url, apiKey, stop } = await reach()
  const admin = new Meilisearch({ host: url, apiKey })
  const indexName = `candidates-test-${randomBytes(5).toString('hex')}`
  return {
    url,
    apiKey,
    indexName,
    admin,
    close: async () => {
      await admin.deleteIndex(indexName).waitTask()
      const { results } = await admin.getKeys({ limit: 1000 })
      const ours = results.filter(({ indexes }) => indexes.includes(indexName))
      await Promise.all(ours.map(({ uid }) => admin.deleteKey(uid)))
      await stop()
    },
  }
}

async function reach() {
  if (MEILI_URL) return { url: MEILI_URL, apiKey: MEILI_API_KEY, stop: async () => {} }
  if (program === null) throw new Error('There is no engine to start.')
  const dataDirectory = await mkdtemp(join(tmpdir(), 'maatwerk-engine-'))
  const options = { program, dataDirectory, share: false, port: await freePort(0) }
  const engine = await startEngine(options)
  if (engine === null) throw new Error(`Meilisearch did not start: see ${dataDirectory}.`)
  return {
    url: engine.url,
    apiKey: engine.apiKey,
    stop: async () => {
      await engine.stop()
      await rm(dataDirectory, { recursive: true, force: true })
    },
  }
}
