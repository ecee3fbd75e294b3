import { afterAll, beforeAll, expect, test } from 'vitest'
import { drawCodes } from '#app/use-cases/draw-codes.ts'
import { FULL_ROW, openSender } from '#tests/support/register.ts'
import { openTestServices, repeatableRandomness } from '#tests/support/services.ts'

let services: Awaited<ReturnType<typeof openTestServices>>

beforeAll(async () => {
  services = await openTestServices()
})
afterAll(() => services.close())

test('a code that someone has is never drawn again', async () => {
  const sender = await openSender(services, 'Gemeente Een')
  const [first, second] = await drawCodes(services.db, repeatableRandomness(7), 2)
  services.random.fraction = repeatableRandomness(7).fraction
  await sender.importRows([FULL_ROW])

  const drawn = await drawCodes(services.db, repeatableRandomness(7), 2)

  expect((await sender.personOf('U-1')).code).toBe(first)
  expect(drawn[0]).toBe(second)
  expect(drawn).not.toContain(first)
  expect(new Set(drawn).size).toBe(2)
})
