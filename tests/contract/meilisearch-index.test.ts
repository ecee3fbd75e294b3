import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createMeilisearchIndex } from '#search/meilisearch-index.ts'
import { makeDocument } from '#seed/make-document.ts'
import { openTestDatabase, type TestDatabase } from '#tests/support/database.ts'
import { candidateIndexContract } from './candidate-index.contract.ts'
import { can, foundNumbers } from './found-numbers.ts'
import { HAS_ENGINE, openTestEngine, type TestEngine, WITHOUT_ENGINE } from './test-engine.ts'

describe.skipIf(!HAS_ENGINE)(`with an engine${WITHOUT_ENGINE}`, () => {
  let database: TestDatabase
  let engine: TestEngine
  beforeAll(async () => {
    database = await openTestDatabase()
    engine = await openTestEngine()
  })
  afterAll(async () => {
    await engine?.close()
    await database?.close()
  })

  async function open() {
    const index = createMeilisearchIndex(database.db, engine, engine.indexName)
    await index.prepare()
    await index.rebuild([])
    return index
  }

  candidateIndexContract('Meilisearch', open)

  test('searches go with a key that can do nothing but search this index', async () => {
    const index = await open()
    await index.upsert([makeDocument(1)])
    await index.search({}, { limit: 1 })

    const { results } = await engine.admin.getKeys({ limit: 1000 })
    const ours = results.filter(({ indexes }) => indexes.includes(engine.indexName))
    expect(ours.map(({ actions, indexes }) => ({ actions, indexes }))).toEqual([
      { actions: ['search'], indexes: [engine.indexName] },
    ])
  })

  test('a change that leaves the competencies alone sends only what changed', async () => {
    const index = await open()
    await index.upsert([makeDocument(1, { competencies: [can('vegen')], ownWords: 'eerst' })])
    const vector = await vectorStored()
    const before = await writesDone()

    await index.upsert([makeDocument(1, { competencies: [can('vegen')], ownWords: 'daarna' })])
    await index.upsert([makeDocument(1, { competencies: [can('vegen')], ownWords: 'daarna' })])

    expect(await writesDone()).toBe(before + 1)
    expect(await vectorStored()).toEqual(vector)
    expect(await foundNumbers(index, { text: 'daarna' })).toEqual([1])
  })

  test('an index of another vocabulary makes way', async () => {
    const index = await open()
    await index.upsert([makeDocument(1)])
    await engine.admin.index(engine.indexName).resetEmbedders().waitTask()

    await index.prepare()

    expect(await index.ids()).toEqual([])
  })

  async function writesDone(): Promise<number> {
    const asked = { indexUids: [engine.indexName], types: ['documentAdditionOrUpdate' as const] }
    const { total } = await engine.admin.tasks.getTasks(asked)
    return total
  }

  async function vectorStored(): Promise<unknown> {
    const stored = await engine.admin
      .index(engine.indexName)
      .getDocuments({ retrieveVectors: true, fields: ['_vectors'] })
    expect(JSON.stringify(stored.results)).toMatch(/embeddings":\[\[0/)
    return stored.results
  }
})
