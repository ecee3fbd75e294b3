import { afterAll, expect, test } from 'vitest'
import { loader } from '#app/routes/_adviser.bureau.werkgevers.$employerId/route.tsx'
import { askRoute } from '#tests/support/ask-route.ts'
import { makeAdviser } from '#tests/support/make-people.ts'
import { makeYes } from '#tests/support/make-way.ts'
import { makeWorld } from '#tests/support/make-world.ts'
import { openTestServices } from '#tests/support/services.ts'

const services = await openTestServices()
afterAll(services.close)

test('what runs for an employer names its adviser, and that adviser reads u', async () => {
  const world = await makeWorld(services)
  await makeYes(world)
  const colleague = await makeAdviser(services.db)
  const params = { employerId: world.employer.employerId }

  const own = await askRoute(services, world.adviser, loader, '/bureau/werkgevers', { params })
  const other = await askRoute(services, colleague, loader, '/bureau/werkgevers', { params })

  expect(own).toMatchObject({ running: [{ standing: { who: 'u', isMine: true } }] })
  expect(other).toMatchObject({ running: [{ standing: { who: world.adviser.name } }] })
})
