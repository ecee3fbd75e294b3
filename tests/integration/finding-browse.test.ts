import { eq } from 'drizzle-orm'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { wishesFrom } from '#app/domain/matching/wishes.ts'
import { isoDate, municipalityCode } from '#app/domain/primitives.ts'
import { browseCandidates } from '#app/use-cases/browse-candidates.ts'
import { candidates } from '#db/schema/index.ts'
import {
  AMERSFOORT,
  AMERSFOORT_REGION,
  MIDDEN_UTRECHT,
  makeJobhunter,
  makeSender,
  UTRECHT,
  ZEIST,
} from '#tests/support/make-people.ts'
import { makeVisibleCandidate } from '#tests/support/make-visible-candidate.ts'
import { openTestServices } from '#tests/support/services.ts'

const services = await openTestServices()
const { db, database, clock } = services
afterAll(services.close)

const jobhunter = await makeJobhunter(db, await makeSender(db))
const GRONINGEN = municipalityCode.parse('GM0014')

beforeEach(async () => {
  clock.set(isoDate.parse('2026-03-02'))
  await db.delete(candidates)
  await services.candidateIndex.rebuild([])
})

function browse(query = '', region?: typeof MIDDEN_UTRECHT) {
  return browseCandidates(services, wishesFrom(new URLSearchParams(query)), region)
}

async function codesFor(query: string, region?: typeof MIDDEN_UTRECHT) {
  const { candidates: found } = await browse(query, region)
  return found.map(({ code }) => code).sort()
}

test('whoever is no longer visible is not shown, also while the index still has them', async () => {
  const { id } = await makeVisibleCandidate(services, jobhunter)
  await db.update(candidates).set({ release: 'takenBack' }).where(eq(candidates.id, id))

  expect(await services.candidateIndex.ids()).toEqual([id])
  expect(await codesFor('')).toEqual([])
})

test('a place that is typed keeps who lives near, and who is not known to live anywhere', async () => {
  const near = await makeVisibleCandidate(services, jobhunter, { municipality: ZEIST })
  const unknown = await makeVisibleCandidate(services, jobhunter)
  await makeVisibleCandidate(services, jobhunter, { municipality: GRONINGEN })

  expect(await codesFor('plaats=vleuten')).toEqual([near.code, unknown.code].sort())
  expect(await codesFor('plaats=vleuten&onbekend=niet')).toEqual([near.code])
  expect(await codesFor('plaats=Utrecht&km=overal')).toHaveLength(3)
})

test('a place nobody knows is said to be so, and leaves nobody out', async () => {
  await makeVisibleCandidate(services, jobhunter, { municipality: ZEIST })

  const { total, placeProblem } = await browse('plaats=Nergenshuizen')

  expect(total).toBe(1)
  expect(placeProblem).toMatch(/kennen wij niet/)
})

test('an adviser sees the own region, and whose home is not known', async () => {
  const here = await makeVisibleCandidate(services, jobhunter, { municipality: UTRECHT })
  const unknown = await makeVisibleCandidate(services, jobhunter)
  const there = await makeVisibleCandidate(services, jobhunter, { municipality: AMERSFOORT })

  expect(await codesFor('', MIDDEN_UTRECHT)).toEqual([here.code, unknown.code].sort())
  expect(await codesFor('', AMERSFOORT_REGION)).toEqual([there.code, unknown.code].sort())
  expect(await codesFor('plaats=Groningen', MIDDEN_UTRECHT)).toEqual([unknown.code])
})

test('without words everyone is shown once, and each day others come first', async () => {
  for (let number = 0; number < 30; number += 1) await makeVisibleCandidate(services, jobhunter)
  const [first, second] = [await browse(), await browse('pagina=2')]
  clock.set(isoDate.parse('2026-03-03'))
  const tomorrow = await browse()

  const shown = [...first.candidates, ...second.candidates].map(({ code }) => code)
  expect(new Set(shown).size).toBe(30)
  expect([first.candidates.length, second.candidates.length]).toEqual([20, 10])
  expect(tomorrow.candidates[0]?.code).not.toBe(first.candidates[0]?.code)
})

test('words find someone by what they can do, and nobody says why there is nobody', async () => {
  const able = await makeVisibleCandidate(services, jobhunter, {
    competencies: [{ code: 'orders-verzamelen', level: 'independent', evidence: 'observed' }],
  })

  const nobody = await browse('zoek=kapper')

  expect(await codesFor('zoek=orderpicken')).toEqual([able.code])
  expect(nobody.whyNobody).toEqual(['Niemand met ‘kapper’. Zonder dit filter: 1 kandidaat.'])
})

test('more people on a page take no more statements', async () => {
  await makeVisibleCandidate(services, jobhunter)
  await browse()
  const forOne = await database.statementsDuring(() => browse())
  for (let number = 0; number < 10; number += 1) await makeVisibleCandidate(services, jobhunter)
  await browse()

  const forMany = await database.statementsDuring(() => browse())

  // the list may begin further on, which is one search more
  expect(forMany.length - forOne.length).toBeLessThanOrEqual(2)
})
