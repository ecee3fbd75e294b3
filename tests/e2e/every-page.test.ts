import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Role } from '#app/domain/actor.ts'
import { startPath } from '#app/http/start-path.ts'
import { expectWellMade, openBrowser, openVisitor, type Visitor } from '#tests/support/browser.ts'
import { EVERY_STEP_ON } from '#tests/support/make-every-step.ts'
import { startPortalOn, type TestPortal } from '#tests/support/portal.ts'
import { openTestServices, type TestServices } from '#tests/support/services.ts'
import { pageAt, pagesOf } from './steps/pages.ts'
import { walk } from './steps/walk.ts'
import { makeWholeWorld, signedIn, type WholeWorld } from './steps/whole-world.ts'

const ROLES = ['employer', 'adviser', 'jobhunter', 'manager', 'administrator'] as const

let services: TestServices & { close: () => Promise<void> }
let world: WholeWorld
let portal: TestPortal
let browser: Browser

beforeAll(async () => {
  services = await openTestServices()
  world = await makeWholeWorld(services)
  portal = await startPortalOn(EVERY_STEP_ON, { DATABASE_URL: services.database.url })
  browser = await openBrowser()
})

afterAll(async () => {
  await browser?.close()
  await portal?.stop()
  await services?.close()
})

async function openAs(role: Role): Promise<Visitor> {
  const visitor = await openVisitor(browser, portal.url)
  await signedIn(services, visitor, portal.url, world.people[role])
  return visitor
}

test.each(ROLES)('every page of the %s is reached by links, there and well made', async (role) => {
  const visitor = await openAs(role)

  const seen = await walk(visitor, [startPath(role), ...world.addresses[role]])

  const looked = [...seen.values()].map(pageAt)
  expect(pagesOf(role).filter((page) => !looked.includes(page))).toEqual([])
  expect(looked).toContain('account')
  expect(visitor.wrong).toEqual([])
})

test('every page for a visitor is there and well made', async () => {
  const visitor = await openVisitor(browser, portal.url)

  const seen = await walk(visitor, ['/', ...world.addresses.public])

  const looked = [...seen.values()].map(pageAt)
  expect(pagesOf('public').filter((page) => !looked.includes(page))).toEqual([])
  expect(visitor.wrong).toEqual([])
})

test('what is not there is said on a well made page', async () => {
  const visitor = await openAs('employer')

  const answer = await visitor.page.goto('/bestaat-niet')

  expect(answer?.status()).toBe(404)
  await expectWellMade(visitor)
})
