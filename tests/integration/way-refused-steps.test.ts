import { eq } from 'drizzle-orm'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { inOneStep } from '#app/use-cases/in-one-step.ts'
import { refuse } from '#app/use-cases/outcome.ts'
import { requests } from '#db/schema/index.ts'
import { day, makeRequest } from '#tests/support/make-way.ts'
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

async function messageOf(id: Awaited<ReturnType<typeof makeRequest>>['requestId']) {
  const [row] = await db.select().from(requests).where(eq(requests.id, id))
  return row?.message
}

test('a step that refuses after it wrote something has written nothing', async () => {
  const { requestId } = await makeRequest(world)
  const before = await messageOf(requestId)

  const answer = await inOneStep(services, async (tx) => {
    await tx.update(requests).set({ message: 'Anders' }).where(eq(requests.id, requestId))
    return refuse('placed')
  })

  expect(answer).toEqual({ ok: false, because: 'placed' })
  expect(await messageOf(requestId)).toBe(before)
})

test('a step that is done keeps what it wrote, and an error is no refusal', async () => {
  const { requestId } = await makeRequest(world)

  const kept = await inOneStep(services, async (tx) => {
    await tx.update(requests).set({ message: 'Anders' }).where(eq(requests.id, requestId))
    return { ok: true }
  })
  const broken = inOneStep(services, async () => {
    throw new Error('the database is away')
  })

  await expect(broken).rejects.toThrow('the database is away')
  expect(kept).toEqual({ ok: true })
  expect(await messageOf(requestId)).toBe('Anders')
})
