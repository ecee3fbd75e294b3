import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ROLES } from '#app/domain/actor.ts'
import { startPath } from '#app/http/start-path.ts'
import { expectWellMade, openBrowser, openVisitor, type Visitor } from '#tests/support/browser.ts'
import { openWholePortal, type WholePortal } from './steps/open-whole-portal.ts'
import { pageAt, pagesOf } from './steps/pages.ts'
import { walk } from './steps/walk.ts'

let portal: WholePortal
let browser: Browser

beforeAll(async () => {
  portal = await openWholePortal()
  browser = await openBrowser()
})

afterAll(async () => {
  await browser?.close()
  await portal?.close()
})

/** The page is there and well made; gives where it links to. */
async function lookAt(visitor: Visitor, path: string): Promise<string[]> {
  const answer = await visitor.page.goto(path)
  expect(answer?.status(), `the page ${path}`).toBe(200)
  await expectWellMade(visitor)
  const links = visitor.page.locator('a[href^="/"]')
  return links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
}

test.each(ROLES)('every page of the %s is reached by links, there and well made', async (role) => {
  const visitor = await openVisitor(browser, portal.url)
  await visitor.context.addCookies([await portal.cookieOf(portal.people[role])])
  const start = [startPath(role), ...portal.addresses[role]] as const

  const seen = await walk(role, (path) => lookAt(visitor, path), start)

  const looked = seen.map(pageAt)
  expect([...pagesOf(role), 'account'].filter((page) => !looked.includes(page))).toEqual([])
  expect(visitor.wrong).toEqual([])
})

test('every page for a visitor is there and well made', async () => {
  const visitor = await openVisitor(browser, portal.url)
  const start = ['/', ...portal.addresses.public] as const

  const seen = await walk('public', (path) => lookAt(visitor, path), start)

  const looked = seen.map(pageAt)
  expect(pagesOf('public').filter((page) => !looked.includes(page))).toEqual([])
  expect(visitor.wrong).toEqual([])
})

test('what is not there is said on a well made page', async () => {
  const visitor = await openVisitor(browser, portal.url)

  const answer = await visitor.page.goto('/bestaat-niet')

  expect(answer?.status()).toBe(404)
  await expectWellMade(visitor)
})

test.each([360, 320])('a long name stands clear of the logo, %i pixels wide', async (width) => {
  const visitor = await openVisitor(browser, portal.url, { viewport: { width, height: 740 } })
  const { page } = visitor
  await visitor.context.addCookies([await portal.cookieOf(portal.people.jobhunter)])
  await page.goto('/vandaag')
  const name = page.locator('.site-person__name')
  for (const long of ['Kristel Schaduwteller', 'Wolkenspringerschaduwtellerzilverzanger']) {
    await name.evaluate((link, text) => {
      if (link.firstChild) link.firstChild.textContent = text
    }, long)

    const [logo, written] = [await page.locator('.brand').boundingBox(), await name.boundingBox()]
    const isBeside = logo && written && logo.x + logo.width <= written.x
    const isBelow = logo && written && logo.y + logo.height <= written.y
    expect(isBeside || isBelow, long).toBe(true)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
  }
})
