import AxeBuilder from '@axe-core/playwright'
import chromium from '@sparticuz/chromium'
import { type Browser, type BrowserContext, chromium as launcher, type Page } from 'playwright-core'
import { expect } from 'vitest'

/** In one process the second visitor's cookies get lost: all would share one sign-in. */
const ONE_PROCESS = ['--single-process', '--no-zygote']
/** Longer than any page takes on a busy machine; what takes longer is not going to come. */
const PATIENCE = 15_000
const NARROW = { width: 360, height: 740 }

/** Someone with a browser of their own. In `wrong` is what the browser complained about. */
export type Visitor = {
  page: Page
  context: BrowserContext
  javaScript: boolean
  wrong: string[]
}

/** A Chromium of the package, or the one that CHROMIUM_PATH names. */
export async function openBrowser(): Promise<Browser> {
  const own = process.env.CHROMIUM_PATH
  return launcher.launch({
    executablePath: own || (await chromium.executablePath()),
    args: own
      ? ['--no-sandbox', '--disable-dev-shm-usage']
      : chromium.args.filter((one) => !ONE_PROCESS.includes(one)),
    headless: true,
  })
}

/** A visitor with a browser of their own, in Dutch; without JavaScript when asked. What goes wrong on a page is kept. */
export async function openVisitor(
  browser: Browser,
  baseURL: string,
  options: { javaScriptEnabled?: boolean; viewport?: { width: number; height: number } } = {},
): Promise<Visitor> {
  const context = await browser.newContext({ baseURL, locale: 'nl-NL', ...options })
  context.setDefaultTimeout(PATIENCE)
  const page = await context.newPage()
  const wrong: string[] = []
  page.on('pageerror', (error) => wrong.push(`error: ${error.message}`))
  page.on('response', (answer) => {
    // a page or data may well be refused, what a page is made of is always there
    const isPart = !['document', 'fetch', 'xhr'].includes(answer.request().resourceType())
    if (isPart && answer.status() >= 400) wrong.push(`missing: ${answer.url()}`)
  })
  page.on('console', (message) => {
    const kind = message.type()
    const isAnswer = message.text().startsWith('Failed to load resource')
    if ((kind === 'error' || kind === 'warning') && !isAnswer)
      wrong.push(`${kind}: ${message.text()}`)
  })
  return { page, context, javaScript: options.javaScriptEnabled ?? true, wrong }
}

/** Goes to a page as by typing its address, and waits until its scripts run, if this browser has them. */
export async function visit({ page, javaScript }: Visitor, path: string): Promise<void> {
  await page.goto(path)
  // React leaves its marks on what it has taken over
  if (javaScript)
    await page.waitForFunction(() => {
      const marks = Object.keys(document.querySelector('main') ?? {})
      return marks.some((key) => key.startsWith('__react'))
    })
}

/** Signs in by the form, as a person does. */
export async function signIn(who: Visitor, email: string, password: string): Promise<void> {
  const { page } = who
  await visit(who, '/inloggen')
  await page.locator('input[name="email"]').fill(email)
  await page.locator('input[name="password"]').fill(password)
  await page.locator('main form button[type="submit"]').click()
  await page.waitForURL((url) => url.pathname !== '/inloggen')
}

/** No violation that axe can see on the page a visitor has open. */
export async function expectAccessible({ page, javaScript }: Visitor): Promise<void> {
  const looked = javaScript ? page : await copyWithScripts(page)
  // the other way opens a page of its own each time, which takes longer than looking
  const { violations } = await new AxeBuilder({ page: looked }).setLegacyMode().analyze()
  if (looked !== page) await looked.context().close()
  const found = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map((one) => one.html).join(' ')}`,
  )
  expect(found, `axe on ${page.url()}`).toEqual([])
}

/** axe is a script itself: what a browser without them shows is laid out again, less its scripts, in one that has them. */
async function copyWithScripts(page: Page): Promise<Page> {
  const context = await page.context().browser()?.newContext()
  if (!context) throw new Error('the browser has gone')
  const copy = await context.newPage()
  const body = (await page.content()).replace(/<script\b[\s\S]*?<\/script>/g, '')
  await copy.route(page.url(), (route) => route.fulfill({ contentType: 'text/html', body }))
  await copy.goto(page.url())
  return copy
}

/** What holds for every page: no violation, in Dutch, a title, one h1, and all of it within a narrow screen. */
export async function expectWellMade(visitor: Visitor): Promise<void> {
  await expectAccessible(visitor)
  const { page } = visitor
  const wide = page.viewportSize()
  await page.setViewportSize(NARROW)
  const made = await page.evaluate(() => ({
    language: document.documentElement.lang,
    headings: document.querySelectorAll('h1').length,
    hasTitle: /^\S.* - Maatwerk$/.test(document.title),
    width: document.documentElement.scrollWidth,
  }))
  if (wide) await page.setViewportSize(wide)
  const asItShould = { language: 'nl', headings: 1, hasTitle: true, width: NARROW.width }
  expect(made, `the page ${new URL(page.url()).pathname}`).toEqual(asItShould)
}
