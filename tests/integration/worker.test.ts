import { afterAll, expect, test, vi } from 'vitest'
import { candidateCode } from '#app/domain/candidate/candidate-code.ts'
import { EMPTY_PROFILE } from '#app/domain/candidate/profile.ts'
import { openServices } from '#app/services.server.ts'
import { startWorker } from '#app/worker.server.ts'
import { reindex } from '#db/queries/search-outbox.ts'
import { candidates } from '#db/schema/index.ts'
import { openTestDatabase } from '#tests/support/database.ts'
import { makeSender } from '#tests/support/make-people.ts'

const database = await openTestDatabase()
const opened = await openServices({ databaseUrl: database.url, meili: null })
afterAll(async () => {
  await opened.close()
  await database.close()
})

test('the worker hears of a change at once, runs what start and clock ask, and stops', async () => {
  const { db, candidateIndex } = opened.services
  await candidateIndex.prepare()
  let ticks = 0
  let starts = 0
  const worker = await startWorker(
    opened,
    [
      async () => {
        ticks += 1
      },
    ],
    [
      async () => {
        starts += 1
      },
    ],
  )
  const [row] = await db
    .insert(candidates)
    .values({
      code: candidateCode.parse('K-7F3K2'),
      senderId: await makeSender(db),
      reference: 'a-1',
      profile: EMPTY_PROFILE,
      agreedProfile: EMPTY_PROFILE,
      agreedVersion: 1,
      consent: 'given',
      release: 'released',
    })
    .returning({ id: candidates.id })

  await db.transaction((tx) => reindex(tx, row ? [row.id] : []))

  await vi.waitFor(async () => expect(await candidateIndex.ids()).toEqual([row?.id]), {
    timeout: 5_000,
  })
  await worker.stop()
  expect([starts, ticks]).toEqual([1, 1])
})
