import { afterAll, beforeAll } from 'vitest'
import { createPostgresIndex } from '#search/postgres-index.ts'
import { openTestDatabase, type TestDatabase } from '#tests/support/database.ts'
import { candidateIndexContract } from './candidate-index.contract.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await openTestDatabase()
})
afterAll(() => database.close())

candidateIndexContract('PostgreSQL', async () => {
  const index = createPostgresIndex(database.db)
  await index.prepare()
  await index.rebuild([])
  return index
})
