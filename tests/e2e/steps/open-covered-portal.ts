import type { SignedIn } from '#app/domain/access/signed-in.ts'
import type { IsoDate } from '#app/domain/primitives.ts'
import { openBrowser, openVisitor } from '#tests/support/browser.ts'
import { makeWorld } from '#tests/support/make-world.ts'
import { startPortalOn } from '#tests/support/portal.ts'
import { openTestServices } from '#tests/support/services.ts'
import { sessionCookie } from '#tests/support/session-cookie.ts'

export type CoveredPortal = Awaited<ReturnType<typeof openCoveredPortal>>

/** A portal in June 2026 with everyone a way passes and a browser; offers are made in its world as a test needs them. */
export async function openCoveredPortal() {
  const services = await openTestServices('2026-06-15')
  const world = await makeWorld(services)
  const portal = await startPortalOn('2026-06-15', { DATABASE_URL: services.database.url })
  const browser = await openBrowser()

  /** Someone's browser, signed in; without JavaScript when asked. */
  async function visitorOf({ accountId }: SignedIn, options: { javaScriptEnabled?: boolean } = {}) {
    const visitor = await openVisitor(browser, portal.url, options)
    await visitor.context.addCookies([await sessionCookie(services, accountId, portal.url)])
    return visitor
  }

  async function setDay(day: IsoDate): Promise<void> {
    services.clock.set(day)
    await portal.setDay(day)
  }

  async function close(): Promise<void> {
    await browser.close()
    await portal.stop()
    await services.close()
  }
  return { services, world, visitorOf, setDay, close }
}
