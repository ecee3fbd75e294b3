import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { CandidateIndex } from '#search/candidate-index.ts'
import { candidateIndexWithRefuge } from '#search/candidate-index-with-refuge.ts'
import { createCandidateIndex } from '#search/create-candidate-index.ts'
import { createMeilisearchIndex } from '#search/meilisearch-index.ts'
import { createPostgresIndex } from '#search/postgres-index.ts'
import { makeDocument } from '#seed/make-document.ts'
import { openTestDatabase, type TestDatabase } from '#tests/support/database.ts'
import { foundNumbers, idOf } from './found-numbers.ts'
import { HAS_ENGINE, openTestEngine, type TestEngine, WITHOUT_ENGINE } from './test-engine.ts'

const NOBODY_THERE = { url: 'http://127.0.0.1:9', apiKey: 'a-key-of-at-least-16-bytes' }

let database: TestDatabase
let away: unknown[]
beforeAll(async () => {
  database = await openTestDatabase()
})
beforeEach(async () => {
  away = []
  await createPostgresIndex(database.db).rebuild([])
})
afterAll(() => database.close())

test('without an engine PostgreSQL answers, and says so', async () => {
  const index = createCandidateIndex({ db: database.db })
  await index.prepare()
  await index.upsert([makeDocument(1)])

  expect(index.name).toBe('postgres')
  expect(await foundNumbers(index, {})).toEqual([1])
})

test('with an engine that is away from the start, searches are answered and writes tried again', async () => {
  const { db } = database
  const onAway = (error: unknown) => away.push(error)
  const index = createCandidateIndex({ db, meili: NOBODY_THERE, onAway })

  await index.prepare()
  await expect(index.upsert([makeDocument(1), makeDocument(2)])).rejects.toThrow()
  await expect(index.remove([idOf(2)])).rejects.toThrow()

  expect(away).toHaveLength(1)
  expect(await foundNumbers(index, {})).toEqual([1])
  expect(await index.ids()).toEqual([idOf(1)])
})

describe.skipIf(!HAS_ENGINE)(`with an engine${WITHOUT_ENGINE}`, () => {
  let engine: TestEngine
  beforeAll(async () => {
    engine = await openTestEngine()
  })
  afterAll(() => engine.close())

  test('what both hold is the same, and the engine answers', async () => {
    const { index, meilisearch } = withBoth()
    await index.prepare()
    await index.rebuild([makeDocument(1), makeDocument(2)])
    await index.upsert([makeDocument(3)])
    await index.remove([idOf(1)])

    expect(index.name).toBe('meilisearch')
    expect(await meilisearch.ids()).toEqual([idOf(2), idOf(3)])
    expect(await createPostgresIndex(database.db).ids()).toEqual([idOf(2), idOf(3)])
    expect(await index.ids()).toEqual([idOf(2), idOf(3)])
    expect(await foundNumbers(index, {})).toEqual([2, 3])
  })

  test('an engine that stops answering is not noticed by who searches', async () => {
    const { index } = withBoth()
    await index.prepare()
    await index.rebuild([makeDocument(1), makeDocument(2)])

    await engine.admin.deleteIndex(engine.indexName).waitTask()

    expect(await foundNumbers(index, {})).toEqual([1, 2])
    expect(away).toHaveLength(1)
    expect(await foundNumbers(index, {}), 'the engine is left alone for a while').toEqual([1, 2])
    expect(away).toHaveLength(1)
  })

  test('an engine that lost everything is filled from the refuge at the next write', async () => {
    const { index, meilisearch } = withBoth()
    await index.prepare()
    await index.rebuild([makeDocument(1), makeDocument(2)])
    await engine.admin.deleteIndex(engine.indexName).waitTask()

    await expect(index.upsert([makeDocument(3)])).rejects.toThrow()
    await index.upsert([makeDocument(3)])

    expect(await meilisearch.ids()).toEqual([idOf(1), idOf(2), idOf(3)])
    expect(await foundNumbers(index, {})).toEqual([1, 2, 3])
  })

  test('a start finds an engine that is behind, and brings it in step', async () => {
    await createPostgresIndex(database.db).rebuild([makeDocument(4), makeDocument(5)])
    const { index, meilisearch } = withBoth()

    await index.prepare()

    expect(await meilisearch.ids()).toEqual([idOf(4), idOf(5)])
  })

  function withBoth(): { index: CandidateIndex; meilisearch: CandidateIndex } {
    const meilisearch = createMeilisearchIndex(database.db, engine, engine.indexName)
    const postgres = createPostgresIndex(database.db)
    const onAway = (error: unknown) => away.push(error)
    return { index: candidateIndexWithRefuge(meilisearch, postgres, { onAway }), meilisearch }
  }
})
