import AxeBuilder from '@axe-core/playwright'
import chromium from '@sparticuz/chromium'
import { type Browser, type BrowserContext, chromium as launcher, type Page } from 'playwright-core'
import { expect } from 'vitest'

/** In one process the second visitor's cookies get lost: all would share one sign-in. */
const ONE_PROCESS = ['--single-process', '--no-zygote']

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
export async function signIn(page: Page, email: string, password: string): Promise<void> {
  await page.goto('/inloggen')
  await page.locator('input[name="email"]').fill(email)
  await page.locator('input[name="password"]').fill(password)
  await page.locator('main form button[type="submit"]').click()
  await page.waitForURL((url) => url.pathname !== '/inloggen')
}

/** No violation that axe can see on this page. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  const found = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map((one) => one.html).join(' ')}`,
  )
  expect(found, `axe on ${page.url()}`).toEqual([])
}

/** What holds for every page: no violation, in Dutch, a title, one h1, and all of it within a narrow screen. */
export async function expectWellMade(page: Page): Promise<void> {
  await expectAccessible(page)
  const where = new URL(page.url()).pathname
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
  expect(made, `the page ${where}`).toEqual(asItShould)
}
