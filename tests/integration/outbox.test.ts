import { eq } from 'drizzle-orm'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { type CandidateCode, candidateCode } from '#app/domain/candidate/candidate-code.ts'
import { EMPTY_PROFILE } from '#app/domain/candidate/profile.ts'
import type { CandidateId } from '#app/domain/primitives.ts'
import { bringIndexUpToDate, drainOutbox } from '#app/use-cases/follow-outbox.ts'
import { reindex } from '#db/queries/search-outbox.ts'
import { candidates, searchOutbox } from '#db/schema/index.ts'
import type { CandidateIndex } from '#search/candidate-index.ts'
import { makeSender } from '#tests/support/make-people.ts'
import { openTestServices } from '#tests/support/services.ts'

const services = await openTestServices()
const { db, candidateIndex } = services
afterAll(services.close)

const senderId = await makeSender(db)
const CODE = candidateCode.parse('K-7F3K2')
const CODES = [CODE, candidateCode.parse('K-7F3K3')]

beforeEach(async () => {
  await db.delete(searchOutbox)
  await db.delete(candidates)
  await candidateIndex.rebuild([])
})

test('someone who becomes visible is found once the outbox is empty', async () => {
  const id = await makeVisible(CODE)
  await reindex(db, [id])

  const rows = await drainOutbox(services)

  expect(rows).toBe(1)
  expect(await candidateIndex.ids()).toEqual([id])
  expect(await waiting()).toBe(0)
})

test.each([
  { why: 'the release is taken back', change: { release: 'takenBack' } as const },
  { why: 'the yes is taken back', change: { consent: 'withdrawn' } as const },
  { why: 'there is a job', change: { placed: true } },
])('someone leaves the index when $why', async ({ change }) => {
  const id = await makeVisible(CODE)
  await bringIndexUpToDate(services)

  await db.update(candidates).set(change).where(eq(candidates.id, id))
  await reindex(db, [id])
  await drainOutbox(services)

  expect(await candidateIndex.ids()).toEqual([])
})

test('an outdated yes keeps the agreed version in the index', async () => {
  const id = await makeVisible(CODE)

  await db
    .update(candidates)
    .set({ consent: 'outdated', profile: { ...EMPTY_PROFILE, ownWords: 'nieuw' } })
    .where(eq(candidates.id, id))
  await reindex(db, [id])
  await drainOutbox(services)
  const { documents } = await candidateIndex.search({}, { limit: 10 })

  expect(documents.map(({ ownWords }) => ownWords)).toEqual(['afgesproken'])
})

test('while the index is away, rows stay until it has them', async () => {
  const id = await makeVisible(CODE)
  await reindex(db, [id])
  const away: CandidateIndex = {
    ...candidateIndex,
    upsert: async () => {
      throw new Error('away')
    },
  }

  await expect(drainOutbox({ db, candidateIndex: away })).rejects.toThrow('away')
  const kept = await waiting()
  await drainOutbox(services)

  expect(kept).toBe(1)
  expect(await waiting()).toBe(0)
  expect(await candidateIndex.ids()).toEqual([id])
})

test('a change that is not committed brings nothing to the index', async () => {
  const id = await makeVisible(CODE)

  const undone = db.transaction(async (tx) => {
    await reindex(tx, [id])
    throw new Error('undone')
  })

  await expect(undone).rejects.toThrow('undone')
  expect(await drainOutbox(services)).toBe(0)
})

test('two workers at once bring every change once', async () => {
  const ids = await Promise.all(CODES.map(makeVisible))
  await reindex(db, [...ids, ...ids])

  const rows = await Promise.all([drainOutbox(services), drainOutbox(services)])

  expect(rows[0] + rows[1]).toBe(4)
  expect((await candidateIndex.ids()).sort()).toEqual([...ids].sort())
})

test('an index that lost its data, or holds someone too many, is made anew at the start', async () => {
  const one = await makeVisible(CODE)
  const other = await makeVisible(candidateCode.parse('K-7F3K3'))
  await bringIndexUpToDate(services)
  await db.update(candidates).set({ placed: true }).where(eq(candidates.id, one))

  const again = await bringIndexUpToDate(services)
  const thenAgain = await bringIndexUpToDate(services)

  expect([again, thenAgain]).toEqual(['rebuilt', 'upToDate'])
  expect(await candidateIndex.ids()).toEqual([other])
})

async function makeVisible(code: CandidateCode): Promise<CandidateId> {
  const [row] = await db
    .insert(candidates)
    .values({
      code,
      senderId,
      reference: code,
      profile: EMPTY_PROFILE,
      agreedProfile: { ...EMPTY_PROFILE, ownWords: 'afgesproken' },
      agreedVersion: 1,
      consent: 'given',
      release: 'released',
    })
    .returning({ id: candidates.id })
  if (!row) throw new Error('the candidate was not made')
  return row.id
}

async function waiting(): Promise<number> {
  const rows = await db.select({ id: searchOutbox.id }).from(searchOutbox)
  return rows.length
}
