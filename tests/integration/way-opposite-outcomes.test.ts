import { eq } from 'drizzle-orm'
import { afterAll, beforeEach, expect, test } from 'vitest'
import type { PlacementId } from '#app/domain/primitives.ts'
import { recordEnd } from '#app/use-cases/record-end.ts'
import { recordStart } from '#app/use-cases/record-start.ts'
import { settleOppositeOutcome } from '#app/use-cases/settle-opposite-outcome.ts'
import { movesOf } from '#db/queries/moves.ts'
import { openStepsOfAdviser } from '#db/queries/open-steps-of-adviser.ts'
import { placements } from '#db/schema/index.ts'
import { done } from '#seed/done.ts'
import { day, makePlacement, makeStart, STARTS_ON } from '#tests/support/make-way.ts'
import { makeWorld, type World } from '#tests/support/make-world.ts'
import { openTestServices } from '#tests/support/services.ts'

const services = await openTestServices()
const { db } = services
afterAll(services.close)

let world: World
beforeEach(async () => {
  services.clock.set(day('2026-03-02'))
  world = await makeWorld(services)
})

const STARTED = { started: true } as const
const DID_NOT = { started: false, because: 'unknown' } as const

async function placementRow(id: PlacementId) {
  const [row] = await db.select().from(placements).where(eq(placements.id, id))
  return row
}

async function stepsOfAdviser() {
  return openStepsOfAdviser(db, world.adviser.accountId, services.clock.today())
}

test('of two opposite outcomes the first stands, and the second is there for the adviser', async () => {
  const { placementId, offerId } = await makePlacement(world)
  services.clock.set(STARTS_ON)

  const first = await recordStart(services, world.employer, placementId, DID_NOT)
  const second = await recordStart(services, world.adviser, placementId, STARTED)

  expect([first, second]).toMatchObject([{ stood: true }, { stood: false }])
  expect(await placementRow(placementId)).toMatchObject({
    status: 'notStarted',
    recordedBy: 'employer',
    otherOutcome: 'started',
  })
  expect(await stepsOfAdviser()).toMatchObject([
    { kind: 'oppositeOutcome', id: offerId, dueOn: '2026-04-09' },
  ])
})

test('the adviser who has called puts the second away, once', async () => {
  const { placementId } = await makeStart(world)
  done(await recordStart(services, world.employer, placementId, DID_NOT))

  const settled = await settleOppositeOutcome(services, world.adviser, placementId)
  const again = await settleOppositeOutcome(services, world.adviser, placementId)

  expect(settled).toEqual({ ok: true })
  expect(again).toEqual({ ok: false, because: 'movedByOther' })
  expect(await stepsOfAdviser()).toEqual([])
  const told = (await movesOf(db, placementId)).filter((one) => one.object === 'oppositeOutcome')
  expect(told).toMatchObject([
    { from: null, to: 'notStarted', byRole: 'employer', reason: 'unknown' },
    { from: 'notStarted', to: 'settled', byRole: 'adviser' },
  ])
})

test('two who say the same agree, and it is written down once', async () => {
  const { placementId } = await makeStart(world)

  const same = await recordStart(services, world.employer, placementId, STARTED)

  const moves = await movesOf(db, placementId)
  expect(same).toEqual({ ok: true, stood: true })
  expect(moves.map(({ to }) => to)).toEqual(['reserved', 'started'])
})

test('that a job has ended says that it started', async () => {
  const { placementId } = await makeStart(world)
  const end = { endedOn: STARTS_ON, because: 'contractEnded' } as const
  done(await recordEnd(services, world.adviser, placementId, end))

  const late = await recordStart(services, world.employer, placementId, STARTED)

  expect(late).toEqual({ ok: true, stood: true })
  expect(await placementRow(placementId)).toMatchObject({ status: 'ended', otherOutcome: null })
})
