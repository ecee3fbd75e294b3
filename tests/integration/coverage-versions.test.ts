import { asc, eq } from 'drizzle-orm'
import { afterAll, beforeEach, expect, test } from 'vitest'
import type { Coverage } from '#app/domain/coverage/coverage.ts'
import type { OfferId } from '#app/domain/primitives.ts'
import { changeOffer } from '#app/use-cases/change-offer.ts'
import { recordEnd } from '#app/use-cases/record-end.ts'
import { askForChange } from '#app/use-cases/turn-down-offer.ts'
import { coverageVersionsForStaff, touchedWays } from '#db/queries/coverage-versions-read.ts'
import { coverageVersions, placementOffers } from '#db/schema/index.ts'
import { done } from '#seed/done.ts'
import {
  JOBCOACH_DECIDED,
  JOBCOACH_REFUSED,
  learn,
  NOT_REGISTERED,
  ON_ROUTE,
  REGISTERED,
} from '#tests/support/make-facts.ts'
import { makeJobhunter } from '#tests/support/make-people.ts'
import {
  day,
  makeDraft,
  makePlacement,
  makeReady,
  makeSent,
  makeStart,
  makeTerms,
  SUPPORT,
} from '#tests/support/make-way.ts'
import { makeCandidate, makeWorld, type World } from '#tests/support/make-world.ts'
import { openTestServices } from '#tests/support/services.ts'

const services = await openTestServices()
const { db } = services
afterAll(services.close)

let world: World
beforeEach(async () => {
  services.clock.set(day('2026-03-02'))
  world = await makeWorld(services)
})

async function offerRow(id: OfferId) {
  const [row] = await db.select().from(placementOffers).where(eq(placementOffers.id, id))
  return row
}

async function versionsOf(id: OfferId) {
  return db
    .select()
    .from(coverageVersions)
    .where(eq(coverageVersions.offerId, id))
    .orderBy(asc(coverageVersions.offerVersion), asc(coverageVersions.number))
}

function noRisk(coverage: Coverage | null | undefined) {
  return coverage?.instruments.find(({ instrument }) => instrument === 'noRiskPolicy')
}

test('a fact that changes the cover makes a version beside the one that was sent', async () => {
  const candidateId = await makeCandidate(world)
  await learn(world, candidateId, ON_ROUTE)
  const { offerId } = await makeSent(world, { candidateId })
  const sent = await offerRow(offerId)

  services.clock.set(day('2026-03-09'))
  const renewed = await learn(world, candidateId, REGISTERED)

  const [version, ...more] = await versionsOf(offerId)
  expect(renewed).toEqual([offerId])
  expect(more).toEqual([])
  expect(version).toMatchObject({
    number: 2,
    determinedOn: '2026-03-09',
    because: 'factChanged',
    changed: ['registerStatus'],
  })
  expect(version?.sentence).toContain('De no-riskpolis geldt vanaf 1 april 2026.')
  expect(noRisk(version?.coverage)?.certainty).toBe('confirmed')
  expect((await offerRow(offerId))?.coverage).toEqual(sent?.coverage)
  expect(noRisk(sent?.coverage)?.certainty).toBe('expected')
})

test('a fact that changes nothing for the employer makes no version', async () => {
  const candidateId = await makeCandidate(world)
  await learn(world, candidateId, REGISTERED)
  const { offerId } = await makeSent(world, { candidateId })

  const renewed = await learn(world, candidateId, REGISTERED)

  expect(renewed).toEqual([])
  expect(await versionsOf(offerId)).toEqual([])
})

test('cover that is lost is told as well, without why', async () => {
  const candidateId = await makeCandidate(world)
  await learn(world, candidateId, REGISTERED)
  const { offerId } = await makePlacement(world, { candidateId })

  services.clock.set(day('2026-03-03'))
  await learn(world, candidateId, NOT_REGISTERED)

  const [version] = await versionsOf(offerId)
  expect(version?.sentence).toMatch(/no-riskpolis/)
  expect(version?.sentence).not.toMatch(/regist/i)
  expect(noRisk(version?.coverage)?.certainty).not.toBe('confirmed')
})

test('a decision that is a yes and one that is a no follow the same path', async () => {
  const candidateId = await makeCandidate(world)
  await learn(world, candidateId, REGISTERED)
  const { offerId } = await makeSent(world, { candidateId })

  await learn(world, candidateId, JOBCOACH_DECIDED)
  services.clock.set(day('2026-03-03'))
  await learn(world, candidateId, JOBCOACH_REFUSED)

  const told = (await versionsOf(offerId)).map(({ number, sentence }) => [number, sentence])
  expect(told).toEqual([
    [2, 'Er is besloten: uw medewerker wordt begeleid door een jobcoach vanaf 1 april 2026.'],
    [3, 'De begeleiding door een jobcoach geldt niet meer.'],
  ])
})

test.each([
  { what: 'a draft', make: makeDraft },
  { what: 'an offer that is ready', make: makeReady },
])('$what has nothing fixed yet, so it is touched without a version', async ({ make }) => {
  const candidateId = await makeCandidate(world)
  const { offerId } = await make(world, { candidateId })

  const renewed = await learn(world, candidateId, REGISTERED)

  const touched = await touchedWays(db, world.jobhunter.accountId, candidateId)
  expect(renewed).toEqual([])
  expect(touched).toMatchObject([{ offerId, placementId: null, number: null }])
})

test('a placement that runs is touched, one that has ended is not', async () => {
  const { candidateId, offerId, placementId } = await makeStart(world)

  const renewed = await learn(world, candidateId, REGISTERED)
  const touched = await touchedWays(db, world.jobhunter.accountId, candidateId)
  const end = { endedOn: services.clock.today(), because: 'mutual' } as const
  done(await recordEnd(services, world.adviser, placementId, end))
  const afterwards = await learn(world, candidateId, NOT_REGISTERED)

  expect(renewed).toEqual([offerId])
  expect(touched).toMatchObject([{ offerId, placementId, placementStatus: 'started', number: 2 }])
  expect(afterwards).toEqual([])
  expect(await touchedWays(db, world.jobhunter.accountId, candidateId)).toEqual([])
})

test('what is touched is for the candidate’s own jobhunter', async () => {
  const { candidateId } = await makeSent(world)
  const other = await makeJobhunter(db, world.senderId)

  expect(await touchedWays(db, other.accountId, candidateId)).toEqual([])
})

test('two facts at once make two versions that follow each other', async () => {
  const candidateId = await makeCandidate(world)
  const { offerId } = await makeSent(world, { candidateId })

  await Promise.all([
    learn(world, candidateId, REGISTERED),
    learn(world, candidateId, JOBCOACH_DECIDED),
  ])

  const versions = await versionsOf(offerId)
  expect(versions.map(({ number }) => number)).toEqual([2, 3])
  const last = versions.at(-1)?.coverage
  const certain = last?.instruments.filter(({ certainty }) => certainty === 'confirmed')
  expect(certain?.map(({ instrument }) => instrument)).toEqual(
    expect.arrayContaining(['noRiskPolicy', 'jobcoaching']),
  )
})

test('an offer that goes back and is sent anew has no versions of before', async () => {
  const candidateId = await makeCandidate(world)
  const { offerId } = await makeSent(world, { candidateId })
  await learn(world, candidateId, REGISTERED)
  const { adviser, employer } = world
  done(await askForChange(services, employer, offerId, { version: 1, text: 'Graag 20 uur.' }))
  const before = await coverageVersionsForStaff(db, { region: adviser.region }, offerId)

  const change = { version: 1, terms: makeTerms({ hoursPerWeek: 20 }), support: SUPPORT }
  done(await changeOffer(services, adviser, offerId, change))

  expect(before).toHaveLength(1)
  expect(await coverageVersionsForStaff(db, { region: adviser.region }, offerId)).toEqual([])
  expect(await offerRow(offerId)).toMatchObject({ coverage: null, rulesVersion: null })
})

test('a fact about someone with several offers costs no more statements than with one', async () => {
  const one = await makeCandidate(world)
  await makeSent(world, { candidateId: one })
  const several = await makeCandidate(world)
  await makeSent(world, { candidateId: several })
  await makeSent(world, { candidateId: several })
  await makeSent(world, { candidateId: several })

  const few = await services.database.statementsDuring(() => learn(world, one, REGISTERED))
  const many = await services.database.statementsDuring(() => learn(world, several, REGISTERED))

  expect(many).toHaveLength(few.length)
})
