import { getTableColumns } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { candidateSearch, searchWords } from '#db/schema/index.ts'
import { createMeilisearchIndex } from '#search/meilisearch-index.ts'
import { createPostgresIndex } from '#search/postgres-index.ts'
import { makeDocument, makeDocuments } from '#seed/make-document.ts'
import { openTestDatabase, type TestDatabase } from '#tests/support/database.ts'
import { idOf } from './found-numbers.ts'
import { HAS_ENGINE, openTestEngine, type TestEngine, WITHOUT_ENGINE } from './test-engine.ts'

/** All that may be in an index. A name, status, ground, wage value, benefit, birth date or contact is not. */
const DOCUMENT_KEYS = [
  ...['availableFrom', 'code', 'competencies', 'confirmedOn', 'drivingLicences', 'educationLevel'],
  ...['hoursLeast', 'hoursMost', 'id', 'interests', 'languages', 'municipality', 'ownWords'],
  ...['talents', 'tasks', 'travelKm', 'travelMeans', 'workConditions'],
]
const FACET_KEYS = [
  ...['available', 'competency', 'hours', 'licence', 'municipality', 'sector', 'talent', 'task'],
  'workCondition',
]

// what a careless caller might hand over: a person with everything on it
const PERSON = {
  ...makeDocument(1, { ownWords: 'Ik heet Sterrekind' }),
  firstName: 'Verzonnen',
  lastName: 'Voorbeeldman',
  birthDate: '1999-09-09',
  email: 'verzonnen@voorbeeld.invalid',
  phone: '0612345678',
  registerStatus: 'registered',
  registerGround: 'jobsAgreement',
  wageValue: 47,
  benefit: 'participatiewet',
}
const LEAKS =
  /Voorbeeldman|1999-09-09|voorbeeld\.invalid|0612345678|registered|jobsAgreement|47|participatiewet/
const PEOPLE = [PERSON, ...makeDocuments(50).slice(1)]

let database: TestDatabase
beforeAll(async () => {
  database = await openTestDatabase()
})
afterAll(() => database.close())

test('PostgreSQL holds the agreed profile and nothing else', async () => {
  const index = createPostgresIndex(database.db)
  await index.rebuild(PEOPLE)
  await index.upsert([PERSON])

  const rows = await database.db.select().from(candidateSearch)
  expect(rows).toHaveLength(50)
  expect(keysOf(rows.map(({ document }) => document))).toEqual(DOCUMENT_KEYS)
  expect(Object.keys(getTableColumns(candidateSearch)).sort()).toEqual(
    [
      'availableDay',
      'candidateId',
      'code',
      'dimensions',
      'document',
      'facets',
      'hoursLeast',
    ].concat(['hoursMost', 'lexemes', 'text', 'weights', 'words']),
  )
  expect(kindsOf(rows.flatMap(({ facets }) => facets))).toEqual(FACET_KEYS)
  expect(JSON.stringify(rows.find(({ candidateId }) => candidateId === PERSON.id))).not.toMatch(
    LEAKS,
  )
})

test('the words of someone who is removed are gone as well', async () => {
  const index = createPostgresIndex(database.db)
  await index.rebuild(PEOPLE)

  await index.remove([idOf(1)])

  const words = (await database.db.select().from(searchWords)).map(({ word }) => word)
  expect(words).not.toContain('sterrekind')
  expect(words).toContain('graag')
})

describe.skipIf(!HAS_ENGINE)(`with an engine${WITHOUT_ENGINE}`, () => {
  let engine: TestEngine
  beforeAll(async () => {
    engine = await openTestEngine()
  })
  afterAll(() => engine.close())

  test('Meilisearch holds the agreed profile and nothing else', async () => {
    const index = createMeilisearchIndex(database.db, engine, engine.indexName)
    await index.prepare()
    await index.rebuild(PEOPLE)
    await index.upsert([PERSON])

    const { results } = await engine.admin
      .index<Record<'document' | 'facets', object>>(engine.indexName)
      .getDocuments({ limit: 100 })
    const own = results.filter((stored) => JSON.stringify(stored).includes(PERSON.id))
    expect(results).toHaveLength(50)
    expect(keysOf(results)).toEqual([
      'availableDay',
      'code',
      'document',
      'facets',
      'hoursLeast',
      'hoursMost',
      'id',
      'words',
    ])
    expect(keysOf(results.map(({ document }) => document))).toEqual(DOCUMENT_KEYS)
    expect(keysOf(results.map(({ facets }) => facets))).toEqual(FACET_KEYS)
    expect(own).toHaveLength(1)
    expect(JSON.stringify(own)).not.toMatch(LEAKS)
  })
})

function keysOf(objects: readonly object[]): string[] {
  return [...new Set(objects.flatMap((object) => Object.keys(object)))].sort()
}

function kindsOf(facets: readonly string[]): string[] {
  return [...new Set(facets.map((value) => value.slice(0, value.indexOf(':'))))].sort()
}
