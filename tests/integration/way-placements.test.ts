import { eq } from 'drizzle-orm'
import { afterAll, beforeEach, expect, test } from 'vitest'
import type { CandidateId, OfferId, PlacementId, RequestId } from '#app/domain/primitives.ts'
import { acceptOffer } from '#app/use-cases/accept-offer.ts'
import { acceptRequestForCandidate } from '#app/use-cases/answer-request-for-candidate.ts'
import { askForYes } from '#app/use-cases/change-offer.ts'
import { checkAfterPlacement } from '#app/use-cases/confirm-profile.ts'
import { recordEnd } from '#app/use-cases/record-end.ts'
import { recordStart } from '#app/use-cases/record-start.ts'
import { takeBackRelease } from '#app/use-cases/release-candidate.ts'
import { openStepsOfJobhunter } from '#db/queries/open-steps-of-jobhunter.ts'
import { visibleIds } from '#db/queries/visible-candidates.ts'
import { candidates, placementOffers, placements, requests } from '#db/schema/index.ts'
import { done } from '#seed/done.ts'
import {
  day,
  makeDraft,
  makePlacement,
  makeRequest,
  makeSent,
  makeStart,
  STARTS_ON,
} from '#tests/support/make-way.ts'
import {
  makeCandidate,
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
let elsewhere: World
let third: World
beforeEach(async () => {
  services.clock.set(day('2026-03-02'))
  world = await makeWorld(services)
  elsewhere = await withOtherEmployer(world)
  third = await withOtherEmployer(world)
})

const DID_NOT = { started: false, because: 'noTransport' } as const

async function placementRow(id: PlacementId) {
  const [row] = await db.select().from(placements).where(eq(placements.id, id))
  return row
}

async function candidateRow(id: CandidateId) {
  const [row] = await db.select().from(candidates).where(eq(candidates.id, id))
  return row
}

async function requestRow(id: RequestId) {
  const [row] = await db.select().from(requests).where(eq(requests.id, id))
  return row
}

/** A candidate with a reservation here, and a request and a sent offer elsewhere from before it. */
async function placedWithOtherWays() {
  const candidateId = await makeCandidate(world)
  const request = await makeRequest(elsewhere, { candidateId })
  const offer = await makeSent(third, { candidateId })
  return { ...(await makePlacement(world, { candidateId })), request, offer }
}

async function offerStatus(id: OfferId) {
  const [row] = await db.select().from(placementOffers).where(eq(placementOffers.id, id))
  return row?.status
}

test('an accept puts the other ways of the candidate on hold, and not its own', async () => {
  const { request, offer, requestId } = await placedWithOtherWays()

  expect((await requestRow(request.requestId))?.onHold).toBe(true)
  expect((await requestRow(offer.requestId))?.onHold).toBe(true)
  expect((await requestRow(requestId))?.onHold).toBe(false)
})

test('nothing goes on that is on hold', async () => {
  const candidateId = await makeCandidate(world)
  const request = await makeRequest(elsewhere, { candidateId })
  const draft = await makeDraft(third, { candidateId })
  await makePlacement(world, { candidateId })
  const held = { ok: false, because: 'onHold' }

  expect(await acceptRequestForCandidate(services, world.jobhunter, request.requestId)).toEqual(
    held,
  )
  expect(await askForYes(services, world.adviser, draft.offerId, 1)).toEqual(held)
})

test('a start closes the other ways kindly, and its own as done', async () => {
  const { request, offer, requestId, placementId } = await placedWithOtherWays()
  services.clock.set(STARTS_ON)

  done(await recordStart(services, world.adviser, placementId, { started: true }))

  const closed = { status: 'closed', closedBecause: 'candidateStartedElsewhere', onHold: false }
  expect(await requestRow(request.requestId)).toMatchObject(closed)
  expect(await requestRow(offer.requestId)).toMatchObject(closed)
  expect(await offerStatus(offer.offerId)).toBe('withdrawn')
  expect(await requestRow(requestId)).toMatchObject({
    status: 'closed',
    closedBecause: 'candidateStartedHere',
  })
})

test('not started lets the other ways go on, with a new day for them', async () => {
  const { request, offer, placementId, requestId } = await placedWithOtherWays()
  services.clock.set(STARTS_ON)

  done(await recordStart(services, world.employer, placementId, DID_NOT))

  const goesOn = { status: 'open', onHold: false, dueOn: '2026-04-09' }
  expect(await requestRow(request.requestId)).toMatchObject(goesOn)
  expect((await requestRow(offer.requestId))?.onHold).toBe(false)
  expect(await requestRow(requestId)).toMatchObject({ closedBecause: 'didNotStart' })
  expect((await acceptRequestForCandidate(services, world.jobhunter, request.requestId)).ok).toBe(
    true,
  )
})

test('another offer can be accepted after a start that did not happen, before the profile is checked', async () => {
  const { offer, placementId, candidateId } = await placedWithOtherWays()

  done(await recordStart(services, world.adviser, placementId, DID_NOT))
  done(await acceptOffer(services, third.employer, offer.offerId, 1))

  expect(await candidateRow(candidateId)).toMatchObject({ placed: true, checkNeeded: false })
})

test.each([
  { on: '2026-03-31', outcome: { ok: false, because: 'notStartedYet' }, why: 'the day before' },
  { on: '2026-04-01', outcome: { ok: true, stood: true }, why: 'the start day' },
])('a start is recorded from its day on: $why', async ({ on, outcome }) => {
  const { placementId } = await makePlacement(world)
  services.clock.set(day(on))

  const recorded = await recordStart(services, world.employer, placementId, { started: true })

  expect(recorded).toEqual(outcome)
})

test('that someone will not start can be said before the day', async () => {
  const { placementId } = await makePlacement(world)

  expect(await recordStart(services, world.employer, placementId, DID_NOT)).toEqual({
    ok: true,
    stood: true,
  })
  expect(await placementRow(placementId)).toMatchObject({
    status: 'notStarted',
    reason: 'noTransport',
    recordedBy: 'employer',
  })
})

test('after not started the profile is back once the jobhunter has looked at it', async () => {
  const { placementId, candidateId } = await makePlacement(world)
  services.clock.set(STARTS_ON)
  done(await recordStart(services, world.adviser, placementId, DID_NOT))
  const { accountId } = world.jobhunter

  const before = await visibleIds(db)
  const steps = await openStepsOfJobhunter(db, accountId)
  done(await checkAfterPlacement(services, world.jobhunter, candidateId))

  expect(before).not.toContain(candidateId)
  expect(steps).toMatchObject([
    {
      kind: 'checkProfile',
      id: candidateId,
      dueOn: '2026-04-09',
      waitingSince: services.clock.now().toISOString(),
    },
  ])
  expect(await visibleIds(db)).toContain(candidateId)
  expect(await openStepsOfJobhunter(db, accountId)).toEqual([])
  expect((await candidateRow(candidateId))?.confirmedOn).toBe(STARTS_ON)
})

test('after the end of a job the check gives the profile back, or the release is taken back', async () => {
  const first = await makeStart(world)
  services.clock.set(day('2026-03-02'))
  const second = await makeStart(world)
  const end = { endedOn: STARTS_ON, because: 'mutual' } as const
  done(await recordEnd(services, world.adviser, first.placementId, end))
  done(await recordEnd(services, world.jobhunter, second.placementId, end))

  done(await checkAfterPlacement(services, world.jobhunter, first.candidateId))
  done(await takeBackRelease(services, world.jobhunter, second.candidateId, null))

  expect(await visibleIds(db)).toContain(first.candidateId)
  expect(await candidateRow(second.candidateId)).toMatchObject({
    placed: false,
    checkNeeded: false,
    release: 'takenBack',
  })
  expect(await openStepsOfJobhunter(db, world.jobhunter.accountId)).toEqual([])
})

test.each([
  { endedOn: '2026-03-31', outcome: { ok: false, because: 'endBeforeStart' } },
  { endedOn: '2026-04-01', outcome: { ok: true } },
  { endedOn: '2026-04-02', outcome: { ok: false, because: 'dayInTheFuture' } },
])(
  'the last day of a job that started today is today, not $endedOn',
  async ({ endedOn, outcome }) => {
    const { placementId } = await makeStart(world)
    const end = { endedOn: day(endedOn), because: 'byEmployee' } as const

    expect(await recordEnd(services, world.jobhunter, placementId, end)).toEqual(outcome)
  },
)

test('every status here is told by its moves', async () => {
  expect(await untoldMoves(db)).toEqual([])
})
