import { and, eq } from 'drizzle-orm'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { takeFlagUp } from '#app/use-cases/answer-flag.ts'
import { showIntroduction } from '#app/use-cases/answer-introduction-for-candidate.ts'
import { closeRequest } from '#app/use-cases/close-request.ts'
import { flagMatch } from '#app/use-cases/flag-match.ts'
import { requestCandidate } from '#app/use-cases/request-candidate.ts'
import { flags, introductions, requests } from '#db/schema/index.ts'
import { done } from '#seed/done.ts'
import { MESSAGE, makeRequest } from '#tests/support/make-way.ts'
import {
  makeCandidate,
  makeVacancy,
  makeWorld,
  type World,
  withOtherEmployer,
} from '#tests/support/make-world.ts'
import { openTestServices } from '#tests/support/services.ts'
import { untoldMoves } from '#tests/support/untold-moves.ts'

const services = await openTestServices()
const { db } = services
afterAll(services.close)

let world: World
beforeEach(async () => {
  world = await makeWorld(services)
})

const REASON = 'Sam kent dit werk.'

async function twoEnds() {
  return { candidateId: await makeCandidate(world), vacancyId: await makeVacancy(world) }
}

async function requestsOf({ candidateId }: Awaited<ReturnType<typeof twoEnds>>) {
  return db.select().from(requests).where(eq(requests.candidateId, candidateId))
}

test.each([{ withVacancy: true }, { withVacancy: false }])(
  'a double click makes one request (with a vacancy: $withVacancy)',
  async ({ withVacancy }) => {
    const ends = await twoEnds()
    const asked = { ...ends, vacancyId: withVacancy ? ends.vacancyId : null, message: MESSAGE }
    const click = () => requestCandidate(services, world.employer, asked).then(done)

    const clicks = await Promise.all([click(), click(), click()])

    expect(new Set(clicks.map(({ requestId }) => requestId)).size).toBe(1)
    expect(await requestsOf(ends)).toHaveLength(1)
  },
)

test('another message to what was asked already is refused, and changes nothing', async () => {
  const ends = await twoEnds()
  done(await requestCandidate(services, world.employer, { ...ends, message: MESSAGE }))

  const again = await requestCandidate(services, world.employer, { ...ends, message: 'Kan het?' })

  expect(again).toEqual({ ok: false, because: 'alreadyOpen' })
  expect(await requestsOf(ends)).toMatchObject([{ message: MESSAGE }])
})

test('a double click makes one flag', async () => {
  const flag = { ...(await twoEnds()), reason: REASON }
  const click = () => flagMatch(services, world.jobhunter, flag)

  const clicks = await Promise.all([click(), click()])

  expect(clicks.filter(({ ok }) => ok)).toHaveLength(1)
  expect(clicks).toContainEqual({ ok: false, because: 'alreadyOpen' })
})

test('a request where a flag stands joins it', async () => {
  const ends = await twoEnds()
  const { flagId } = done(await flagMatch(services, world.jobhunter, { ...ends, reason: REASON }))

  done(await requestCandidate(services, world.employer, { ...ends, message: MESSAGE }))

  const [flag] = await db.select().from(flags).where(eq(flags.id, flagId))
  expect(flag).toMatchObject({ status: 'takenUp', answer: 'joinedByRequest' })
  expect(await requestsOf(ends)).toMatchObject([{ status: 'open' }])
})

test('a request where an introduction is shown takes it up, with the yes that was given', async () => {
  const ends = await twoEnds()
  const { adviser, jobhunter, employer } = world
  const { flagId } = done(await flagMatch(services, jobhunter, { ...ends, reason: REASON }))
  const { introductionId } = done(await takeFlagUp(services, adviser, flagId, REASON))
  done(await showIntroduction(services, jobhunter, introductionId))

  done(await requestCandidate(services, employer, { ...ends, message: MESSAGE }))

  const [row] = await db.select().from(introductions).where(eq(introductions.id, introductionId))
  expect(row?.status).toBe('wanted')
  expect(await requestsOf(ends)).toMatchObject([{ status: 'candidateYes', introductionId }])
})

test('a request while the candidate is being asked takes the place of the introduction', async () => {
  const ends = await twoEnds()
  const { adviser, jobhunter, employer } = world
  const { flagId } = done(await flagMatch(services, jobhunter, { ...ends, reason: REASON }))
  const { introductionId } = done(await takeFlagUp(services, adviser, flagId, REASON))

  done(await requestCandidate(services, employer, { ...ends, message: MESSAGE }))

  const [row] = await db.select().from(introductions).where(eq(introductions.id, introductionId))
  expect(row).toMatchObject({ status: 'withdrawn', answer: 'joinedByRequest' })
  expect(await requestsOf(ends)).toMatchObject([{ status: 'open', introductionId }])
})

test('nothing is flagged where a request or an introduction is open', async () => {
  const { candidateId, vacancyId } = await makeRequest(world)
  if (!vacancyId) throw new Error('this request has a vacancy')

  const flag = { candidateId, vacancyId, reason: REASON }

  expect(await flagMatch(services, world.jobhunter, flag)).toEqual({
    ok: false,
    because: 'alreadyOpen',
  })
})

test('another vacancy, no vacancy, another employer: each is a way of its own', async () => {
  const ends = await makeRequest(world)
  const { candidateId } = ends

  await makeRequest(world, { candidateId, vacancyId: await makeVacancy(world) })
  await makeRequest(world, { candidateId, vacancyId: null })
  await makeRequest(await withOtherEmployer(world), { candidateId })

  const open = and(eq(requests.candidateId, candidateId), eq(requests.status, 'open'))
  expect(await db.select().from(requests).where(open)).toHaveLength(4)
})

test('after a request has closed the same two may try again', async () => {
  const { candidateId, vacancyId, requestId } = await makeRequest(world)
  done(
    await closeRequest(services, world.employer, requestId, { because: 'choseOther', text: null }),
  )

  const again = await makeRequest(world, { candidateId, vacancyId })

  expect(again.requestId).not.toBe(requestId)
})

test('every status here is told by its moves', async () => {
  expect(await untoldMoves(db)).toEqual([])
})
