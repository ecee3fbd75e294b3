import { eq } from 'drizzle-orm'
import { afterAll, beforeEach, expect, test } from 'vitest'
import type { RequestId, VacancyId } from '#app/domain/primitives.ts'
import { acceptOffer } from '#app/use-cases/accept-offer.ts'
import { askToSearch } from '#app/use-cases/ask-to-search.ts'
import { changeVacancy } from '#app/use-cases/change-vacancy.ts'
import { publishVacancy } from '#app/use-cases/curate-vacancy.ts'
import { flagMatch } from '#app/use-cases/flag-match.ts'
import { recordEnd } from '#app/use-cases/record-end.ts'
import { recordStart } from '#app/use-cases/record-start.ts'
import { withdrawVacancy } from '#app/use-cases/withdraw-vacancy.ts'
import { movesOf } from '#db/queries/moves.ts'
import { flags, placementOffers, placements, requests, vacancies } from '#db/schema/index.ts'
import { done } from '#seed/done.ts'
import {
  day,
  MESSAGE,
  makePlacement,
  makeRequest,
  makeSent,
  makeStart,
  STARTS_ON,
} from '#tests/support/make-way.ts'
import { makeCandidate, makeVacancy, makeWorld, type World } from '#tests/support/make-world.ts'
import { openTestServices } from '#tests/support/services.ts'
import { untoldMoves } from '#tests/support/untold-moves.ts'

const services = await openTestServices()
const { db } = services
afterAll(services.close)

let world: World
beforeEach(async () => {
  services.clock.set(day('2026-03-02'))
  world = await makeWorld(services)
})

const DID_NOT = { started: false, because: 'workDisappeared' } as const
const STARTED = { started: true } as const

async function vacancyRow(id: VacancyId) {
  const [row] = await db.select().from(vacancies).where(eq(vacancies.id, id))
  if (!row) throw new Error('there is no such vacancy')
  return row
}

async function statusOf(id: VacancyId) {
  return (await vacancyRow(id)).status
}

async function requestRow(id: RequestId) {
  const [row] = await db.select().from(requests).where(eq(requests.id, id))
  return row
}

test('a vacancy is full when its last place is reserved', async () => {
  const vacancyId = await makeVacancy(world, { places: 2 })

  await makePlacement(world, { vacancyId })
  const afterOne = await statusOf(vacancyId)
  await makePlacement(world, { vacancyId })

  expect(afterOne).toBe('published')
  expect(await statusOf(vacancyId)).toBe('full')
})

test('nobody is accepted for a place that is not there', async () => {
  const vacancyId = await makeVacancy(world)
  const late = await makeSent(world, { vacancyId })
  await makePlacement(world, { vacancyId })

  expect(await acceptOffer(services, world.employer, late.offerId, 1)).toEqual({
    ok: false,
    because: 'noPlaceLeft',
  })
})

test('a place that comes free can be given again', async () => {
  const vacancyId = await makeVacancy(world)
  const next = await makeSent(world, { vacancyId })
  const { placementId } = await makePlacement(world, { vacancyId })

  done(await recordStart(services, world.adviser, placementId, DID_NOT))
  const free = await statusOf(vacancyId)
  done(await acceptOffer(services, world.employer, next.offerId, 1))

  expect(free).toBe('published')
  expect(await statusOf(vacancyId)).toBe('full')
})

test('a job that ends makes room in a vacancy that was full', async () => {
  const vacancyId = await makeVacancy(world, { places: 2 })
  await makePlacement(world, { vacancyId })
  const { placementId } = await makeStart(world, { vacancyId })
  const full = await statusOf(vacancyId)

  const end = { endedOn: STARTS_ON, because: 'mutual' } as const
  done(await recordEnd(services, world.adviser, placementId, end))

  expect(full).toBe('full')
  expect(await statusOf(vacancyId)).toBe('published')
})

test('a vacancy is filled when all have started, and what others had open for it closes kindly', async () => {
  const vacancyId = await makeVacancy(world, { places: 2 })
  const other = await makeSent(world, { vacancyId })
  const search = done(await askToSearch(services, world.employer, { vacancyId, message: MESSAGE }))
  const first = await makePlacement(world, { vacancyId })
  const second = await makePlacement(world, { vacancyId })
  services.clock.set(STARTS_ON)

  done(await recordStart(services, world.adviser, first.placementId, STARTED))
  const afterOne = await statusOf(vacancyId)
  done(await recordStart(services, world.adviser, second.placementId, STARTED))

  const filled = { status: 'closed', closedBecause: 'vacancyFilled' }
  const [offer] = await db
    .select()
    .from(placementOffers)
    .where(eq(placementOffers.id, other.offerId))
  expect(afterOne).toBe('full')
  expect(await statusOf(vacancyId)).toBe('filled')
  expect(await requestRow(other.requestId)).toMatchObject(filled)
  expect(await requestRow(search.requestId)).toMatchObject(filled)
  expect(offer).toMatchObject({ status: 'withdrawn', answer: 'vacancyFilled' })
  expect(await requestRow(first.requestId)).toMatchObject({ closedBecause: 'candidateStartedHere' })
})

test('a vacancy that was being changed while all started is filled when it is published', async () => {
  const vacancyId = await makeVacancy(world)
  const { text } = await vacancyRow(vacancyId)
  const sent = await makeSent(world, { vacancyId })
  done(await changeVacancy(services, world.employer, vacancyId, { version: 1, text }))
  const accepted = done(await acceptOffer(services, world.employer, sent.offerId, 1))
  services.clock.set(STARTS_ON)
  done(await recordStart(services, world.adviser, accepted.placementId, STARTED))
  const other = await makeRequest(world, { vacancyId })

  done(await publishVacancy(services, world.adviser, vacancyId, 2))

  const told = await movesOf(db, vacancyId)
  expect(told.slice(-3).map(({ to }) => to)).toEqual(['published', 'full', 'filled'])
  expect(await requestRow(other.requestId)).toMatchObject({ closedBecause: 'vacancyFilled' })
})

test.each(['employer', 'adviser'] as const)(
  'a vacancy that its %s withdraws closes what was open for it; what was accepted goes on',
  async (role) => {
    const vacancyId = await makeVacancy(world, { places: 2 })
    const candidateId = await makeCandidate(world)
    const flag = { candidateId, vacancyId, reason: 'Sam kent dit werk.' }
    const { flagId } = done(await flagMatch(services, world.jobhunter, flag))
    const open = await makeRequest(world, { vacancyId })
    const accepted = await makePlacement(world, { vacancyId })

    done(await withdrawVacancy(services, world[role], vacancyId))

    const [flagRow] = await db.select().from(flags).where(eq(flags.id, flagId))
    const [placement] = await db
      .select()
      .from(placements)
      .where(eq(placements.id, accepted.placementId))
    expect(flagRow).toMatchObject({ status: 'withdrawn', answer: 'vacancyWithdrawn' })
    expect(await requestRow(open.requestId)).toMatchObject({ closedBecause: 'vacancyWithdrawn' })
    expect(placement?.status).toBe('reserved')
    expect((await requestRow(accepted.requestId))?.status).toBe('met')
  },
)

test('nothing more is asked, sought or flagged for a vacancy that is withdrawn', async () => {
  const vacancyId = await makeVacancy(world)
  const candidateId = await makeCandidate(world)
  done(await withdrawVacancy(services, world.employer, vacancyId))
  const closed = { ok: false, because: 'vacancyClosed' }

  const flag = { candidateId, vacancyId, reason: 'Sam kent dit werk.' }

  expect(await flagMatch(services, world.jobhunter, flag)).toEqual(closed)
  expect(await askToSearch(services, world.employer, { vacancyId, message: MESSAGE })).toEqual(
    closed,
  )
  await expect(makeRequest(world, { candidateId, vacancyId })).rejects.toThrow('vacancyClosed')
})

test('every status here is told by its moves', async () => {
  expect(await untoldMoves(db)).toEqual([])
})
