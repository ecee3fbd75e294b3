import { createServer } from 'node:http'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { checkEngine } from '#app/start/check-engine.ts'
import { StartProblem } from '#db/start-problem.ts'
import { createMeilisearchIndex } from '#search/meilisearch-index.ts'
import { makeDocument } from '#seed/make-document.ts'
import { openTestDatabase, type TestDatabase } from '#tests/support/database.ts'
import { idOf } from './found-numbers.ts'
import { HAS_ENGINE, openTestEngine, type TestEngine, WITHOUT_ENGINE } from './test-engine.ts'

const TOO_LITTLE = /^MEILI_API_KEY mag te weinig: nodig is een sleutel die op .+ mag beheren\.$/

test('something that answers and is no Meilisearch is a sentence that names MEILI_URL', async () => {
  const other = createServer((_, answer) => answer.end('<html>')).listen(0, '127.0.0.1')
  await new Promise((resolve) => other.once('listening', resolve))
  const address = other.address()
  const port = address !== null && typeof address === 'object' ? address.port : 0

  const checked = checkEngine({ url: `http://127.0.0.1:${port}`, apiKey: 'sleutel' })

  await expect(checked).rejects.toThrow(
    new StartProblem(
      `MEILI_URL werkt niet: 127.0.0.1:${port} antwoordt, maar niet als Meilisearch.`,
    ),
  )
  other.close()
})

describe.skipIf(!HAS_ENGINE)(`a Meilisearch that someone brought${WITHOUT_ENGINE}`, () => {
  let engine: TestEngine
  let database: TestDatabase
  const made: string[] = []
  beforeAll(async () => {
    ;[engine, database] = await Promise.all([openTestEngine(), openTestDatabase()])
  })
  afterAll(async () => {
    await Promise.all(made.map((uid) => engine.admin.deleteKey(uid)))
    await Promise.all([engine.close(), database.close()])
  })

  async function keyThatMay(actions: string[]) {
    const { key, uid } = await engine.admin.createKey({ actions, indexes: ['*'], expiresAt: null })
    made.push(uid)
    return { url: engine.url, apiKey: key }
  }

  test('is taken with its own key, and with a slash at the end of its address', async () => {
    await checkEngine(engine)
    await checkEngine({ ...engine, url: `${engine.url}/` })
  })

  test('refuses a key that it does not know', async () => {
    const checked = checkEngine({ ...engine, apiKey: 'een-andere-sleutel' })

    await expect(checked).rejects.toThrow(/^MEILI_API_KEY werkt niet: .+ weigert deze sleutel\.$/)
  })

  test.each([
    { may: 'only look', actions: ['*.get', 'keys.get'] },
    { may: 'do all but make keys', actions: ['*.get', 'documents.*', 'indexes.*', 'settings.*'] },
  ])('a key that may $may is a sentence that names it', async ({ actions }) => {
    await expect(checkEngine(await keyThatMay(actions))).rejects.toThrow(TOO_LITTLE)
  })

  test('a key that passes is enough to keep an index with', async () => {
    const kinds = ['documents.*', 'indexes.*', 'settings.*', 'tasks.*', 'version']
    const enough = await keyThatMay([...kinds, 'keys.get', 'keys.create'])
    const index = createMeilisearchIndex(database.db, enough, engine.indexName)

    await checkEngine(enough)
    await index.prepare()
    await index.rebuild([makeDocument(1)])
    await index.upsert([makeDocument(2)])
    await index.remove([idOf(1)])

    expect(await index.ids()).toEqual([idOf(2)])
    expect((await index.search({}, { limit: 5 })).total).toBe(1)
  })
})
