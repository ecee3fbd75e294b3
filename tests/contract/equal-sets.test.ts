import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { FACETS } from '#app/domain/matching/criteria.ts'
import type { CandidateIndex, Found } from '#search/candidate-index.ts'
import { createMeilisearchIndex } from '#search/meilisearch-index.ts'
import { createPostgresIndex } from '#search/postgres-index.ts'
import { makeDocuments } from '#seed/make-document.ts'
import { openTestDatabase, type TestDatabase } from '#tests/support/database.ts'
import { numbersOf } from './found-numbers.ts'
import { manyCriteria } from './many-criteria.ts'
import { counted, meets } from './plain-reading.ts'
import { HAS_ENGINE, openTestEngine, type TestEngine, WITHOUT_ENGINE } from './test-engine.ts'

const PEOPLE = makeDocuments(200)
const CRITERIA = manyCriteria(PEOPLE)
const EXPECTED = CRITERIA.map((criteria) => {
  const documents = PEOPLE.filter((person) => meets(person, criteria))
  const counts = Object.fromEntries(FACETS.map((facet) => [facet, counted(documents, facet)]))
  return { criteria, found: summary({ documents, total: documents.length, counts }) }
})

let database: TestDatabase
beforeAll(async () => {
  database = await openTestDatabase()
})
afterAll(() => database.close())

test('PostgreSQL finds who meets the filters, with the right total and counts', async () => {
  const index = createPostgresIndex(database.db)
  await index.rebuild(PEOPLE)

  expect(await answers(index)).toEqual(EXPECTED)
})

test('the searches find everything from nobody to everyone', () => {
  const totals = EXPECTED.map(({ found }) => found.total)
  expect(Math.min(...totals)).toBe(0)
  expect(Math.max(...totals)).toBe(200)
  expect(totals.filter((total) => total > 0 && total < 200).length).toBeGreaterThan(100)
})

describe.skipIf(!HAS_ENGINE)(`with an engine${WITHOUT_ENGINE}`, () => {
  let engine: TestEngine
  beforeAll(async () => {
    engine = await openTestEngine()
  })
  afterAll(() => engine.close())

  test('Meilisearch finds the same people, total and counts', async () => {
    const index = createMeilisearchIndex(database.db, engine, engine.indexName)
    await index.prepare()
    await index.rebuild(PEOPLE)

    expect(await answers(index)).toEqual(EXPECTED)
  })

  test('both put the nearest first in the same order', async () => {
    const engines = [
      createPostgresIndex(database.db),
      createMeilisearchIndex(database.db, engine, engine.indexName),
    ]
    for (const index of engines) await index.rebuild(PEOPLE)
    const fit = ['heftruck-rijden', 'vegen', 'typen'].map((code) => ({ code, weight: 1 }))

    const [one, other] = await Promise.all(
      engines.map((index) => index.search({ fit }, { limit: 20 })),
    )

    expect(one && numbersOf(one.documents)).toEqual(other && numbersOf(other.documents))
  })
})

async function answers(index: CandidateIndex) {
  const given = []
  for (const criteria of CRITERIA) {
    given.push({ criteria, found: summary(await index.search(criteria, { limit: 500 })) })
  }
  return given
}

function summary({ documents, total, counts }: Omit<Found, 'counts'> & { counts: object }) {
  return { numbers: numbersOf(documents).toSorted((one, other) => one - other), total, counts }
}
