import { eq } from 'drizzle-orm'
import { afterAll, beforeEach, expect, test } from 'vitest'
import type { RequestId } from '#app/domain/primitives.ts'
import { declineRequestForCandidate } from '#app/use-cases/answer-request-for-candidate.ts'
import { closeRequest } from '#app/use-cases/close-request.ts'
import { cancelMeeting, planMeeting } from '#app/use-cases/plan-meeting.ts'
import { goOnWithoutMeeting, recordMeeting } from '#app/use-cases/record-meeting.ts'
import { openStepsOfAdviser } from '#db/queries/open-steps-of-adviser.ts'
import { meetings, requests } from '#db/schema/index.ts'
import { done } from '#seed/done.ts'
import { day, makeRequest, makeYes } from '#tests/support/make-way.ts'
import { makeWorld, type World } from '#tests/support/make-world.ts'
import { openTestServices } from '#tests/support/services.ts'
import { untoldMoves } from '#tests/support/untold-moves.ts'

const services = await openTestServices()
const { db } = services
afterAll(services.close)

const MONDAY = day('2026-03-02')
const MET_ON = day('2026-03-12')
const HELD = { held: true, outcomeEmployer: 'Prettig.', outcomeCandidate: 'Leuk werk.' } as const
const WHERE = { plannedTime: '10:00', place: 'De kas', who: 'Sam en Noor' }

let world: World
beforeEach(async () => {
  services.clock.set(MONDAY)
  world = await makeWorld(services)
})

async function planned() {
  const asked = await makeYes(world)
  done(await planMeeting(services, world.adviser, asked.requestId, { plannedOn: MET_ON, ...WHERE }))
  return asked
}

async function meetingsOf(id: RequestId) {
  return db.select().from(meetings).where(eq(meetings.requestId, id))
}

async function requestRow(id: RequestId) {
  const [row] = await db.select().from(requests).where(eq(requests.id, id))
  return row
}

async function stepsOfAdviser() {
  return openStepsOfAdviser(db, world.adviser.accountId, services.clock.today())
}

test('a meeting waits for nobody until its day, and then for the adviser to say how it went', async () => {
  const { requestId } = await planned()

  const before = await stepsOfAdviser()
  services.clock.set(MET_ON)
  const onTheDay = await stepsOfAdviser()

  expect(before).toEqual([])
  expect(onTheDay).toMatchObject([
    {
      kind: 'recordMeeting',
      id: requestId,
      dueOn: '2026-03-19',
      waitingSince: `${MET_ON}T00:00:00.000Z`,
    },
  ])
})

test('a meeting that was held keeps the outcome of both sides and makes room for an offer', async () => {
  const { requestId } = await planned()
  services.clock.set(MET_ON)

  done(await recordMeeting(services, world.adviser, requestId, HELD))

  const { held: _, ...outcome } = HELD
  expect(await meetingsOf(requestId)).toMatchObject([{ status: 'held', ...outcome }])
  expect((await requestRow(requestId))?.status).toBe('met')
  expect(await stepsOfAdviser()).toMatchObject([{ kind: 'makeOffer', dueOn: '2026-03-19' }])
})

const missed = ({ adviser }: World, id: RequestId) =>
  recordMeeting(services, adviser, id, { held: false })
const cancelled = ({ adviser }: World, id: RequestId) => cancelMeeting(services, adviser, id)

test.each([
  { what: 'missed', end: missed },
  { what: 'cancelled', end: cancelled },
])('after a meeting is $what the adviser plans again, with a new day for it', async (ended) => {
  const { requestId } = await planned()
  services.clock.set(MET_ON)

  done(await ended.end(world, requestId))

  expect(await meetingsOf(requestId)).toMatchObject([{ status: ended.what }])
  expect(await stepsOfAdviser()).toMatchObject([{ kind: 'planMeeting', dueOn: '2026-03-19' }])
})

test('a meeting is moved to another day without a second one', async () => {
  const { requestId } = await planned()
  const later = { plannedOn: day('2026-03-16'), ...WHERE }

  done(await planMeeting(services, world.adviser, requestId, later))

  expect(await meetingsOf(requestId)).toMatchObject([
    { status: 'planned', plannedOn: '2026-03-16' },
  ])
})

test.each([
  { on: '2026-03-01', outcome: { ok: false, because: 'dayInThePast' }, why: 'the day before' },
  { on: '2026-03-02', outcome: { ok: true }, why: 'today' },
])('a meeting is planned from today on: $why', async ({ on, outcome }) => {
  const { requestId } = await makeYes(world)

  const plan = { plannedOn: day(on), ...WHERE }

  expect(await planMeeting(services, world.adviser, requestId, plan)).toEqual(outcome)
})

test.each([
  { on: '2026-03-11', outcome: { ok: false, because: 'dayInTheFuture' }, why: 'the day before' },
  { on: '2026-03-12', outcome: { ok: true }, why: 'its day' },
])('how it went is recorded from the day on: $why', async ({ on, outcome }) => {
  const { requestId } = await planned()
  services.clock.set(day(on))

  expect(await recordMeeting(services, world.adviser, requestId, HELD)).toEqual(outcome)
})

test('nothing is planned before the candidate’s yes, nor recorded without a plan', async () => {
  const open = await makeRequest(world)
  const yes = await makeYes(world)
  const plan = { plannedOn: MET_ON, ...WHERE }
  const { adviser } = world

  expect(await planMeeting(services, adviser, open.requestId, plan)).toEqual({
    ok: false,
    because: 'movedByOther',
  })
  expect(await recordMeeting(services, adviser, yes.requestId, HELD)).toEqual({
    ok: false,
    because: 'noMeetingPlanned',
  })
  expect(await cancelMeeting(services, adviser, yes.requestId)).toEqual({
    ok: false,
    because: 'noMeetingPlanned',
  })
})

test('the adviser goes on without a meeting, and says why; a planned one is cancelled', async () => {
  const { requestId } = await planned()

  done(await goOnWithoutMeeting(services, world.adviser, requestId, 'Zij kennen elkaar al.'))

  expect(await meetingsOf(requestId)).toMatchObject([{ status: 'cancelled' }])
  expect(await requestRow(requestId)).toMatchObject({
    status: 'met',
    withoutMeeting: 'Zij kennen elkaar al.',
  })
})

test('closing a request cancels the meeting', async () => {
  const { requestId } = await planned()
  const closing = { because: 'choseOther', text: 'Bedankt voor het meedenken.' } as const

  done(await closeRequest(services, world.employer, requestId, closing))

  expect(await meetingsOf(requestId)).toMatchObject([{ status: 'cancelled' }])
  expect(await requestRow(requestId)).toMatchObject({
    status: 'closed',
    closedBecause: 'choseOther',
    closedBy: 'employer',
    closingText: closing.text,
  })
})

test('the candidate’s no closes the request with a code and a kind text', async () => {
  const { requestId } = await makeRequest(world)
  const no = { because: 'hoursDoNotFit', text: 'Sam zoekt minder uren.' } as const

  done(await declineRequestForCandidate(services, world.jobhunter, requestId, no))
  const again = await declineRequestForCandidate(services, world.jobhunter, requestId, no)

  expect(await requestRow(requestId)).toMatchObject({
    status: 'closed',
    closedBecause: 'hoursDoNotFit',
    closedBy: 'jobhunter',
    closingText: no.text,
  })
  expect(again).toEqual({ ok: false, because: 'movedByOther' })
})

test('every status here is told by its moves', async () => {
  expect(await untoldMoves(db)).toEqual([])
})
