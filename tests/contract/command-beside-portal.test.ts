import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hold } from '#app/start/holders.ts'
import { announce } from '#app/start/running-portal.ts'
import { freePort } from '#db/embedded.ts'
import { createMeilisearchIndex } from '#search/meilisearch-index.ts'
import { createPostgresIndex } from '#search/postgres-index.ts'
import { type Engine, findEngine, startEngine } from '#search/start-engine.ts'
import { makeDocument } from '#seed/make-document.ts'
import { makeVisibleCandidate } from '#tests/support/make-visible-candidate.ts'
import { makeVacancy, makeWorld } from '#tests/support/make-world.ts'
import { runCommand } from '#tests/support/portal.ts'
import { openTestServices } from '#tests/support/services.ts'

const { PATH = '' } = process.env
const program = await findEngine(PATH)
const why = program === null ? ' — SKIPPED: no meilisearch on PATH' : ''

const services = await openTestServices()
const { db, database } = services
afterAll(services.close)

describe.skipIf(program === null)(`a command beside a portal that runs${why}`, () => {
  let folder: string
  let engine: Engine
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'maatwerk-beside-'))
    engine = await started()
    // this process is the portal that runs
    await hold(folder)
    await announce(folder, { address: '', databaseUrl: database.url, meili: engine })
  })
  afterAll(async () => {
    await engine.stop()
    await rm(folder, { recursive: true, force: true })
  })

  test('asks the engine of that portal, and PostgreSQL when it does not answer', async () => {
    const { vacancyId, code, document } = await makeMatch()
    await createMeilisearchIndex(db, engine).rebuild([document])
    await createPostgresIndex(db).rebuild([])

    const words = ['match', vacancyId, '--json']
    const fromEngine = await runCommand(words, { DATA_DIR: folder, LOG_LEVEL: 'silent' })
    await createMeilisearchIndex(db, engine).rebuild([])
    await createPostgresIndex(db).rebuild([document])
    await engine.stop()
    const fromRefuge = await runCommand(words, { DATA_DIR: folder, LOG_LEVEL: 'silent' })
    engine = await started()

    const codes = [fromEngine, fromRefuge].map((said) => JSON.parse(said)[0]?.code)
    expect(codes).toEqual([code, code])
  })

  test('leaves that engine alone when it works on another database', async () => {
    const other = await openTestServices()
    const meili = { url: engine.url, apiKey: engine.apiKey }
    await announce(folder, { address: '', databaseUrl: database.url, meili })
    const held = makeDocument(1)
    await createMeilisearchIndex(db, engine).rebuild([held])

    const settings = { DATA_DIR: folder, DATABASE_URL: other.database.url, PATH }
    const words = ['match', '3f8a2c1e-5b6d-4e7f-8a9b-0c1d2e3f4a5b']
    const missing = await runCommand(words, settings).catch((error) => error.stderr)
    await other.close()

    expect(missing).toContain('Deze vacature is er niet.')
    expect(await createMeilisearchIndex(db, engine).ids()).toEqual([held.id])
  })

  async function started(): Promise<Engine> {
    const options = { program: program ?? '', dataDirectory: folder, share: false }
    const one = await startEngine({ ...options, port: await freePort(0) })
    if (one === null) throw new Error('Meilisearch did not start.')
    return one
  }
})

/** A vacancy, and someone who fits it, as the index holds a person. */
async function makeMatch() {
  const world = await makeWorld(services)
  const vacancyId = await makeVacancy(world)
  const { id, code } = await makeVisibleCandidate(services, world.jobhunter)
  return { vacancyId, code, document: makeDocument(1, { id, code }) }
}
