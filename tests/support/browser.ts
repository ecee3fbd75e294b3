import AxeBuilder from '@axe-core/playwright'
import chromium from '@sparticuz/chromium'
import { type Browser, type BrowserContext, chromium as launcher, type Page } from 'playwright-core'
import { expect } from 'vitest'

/** A Chromium of the package, or the one that CHROMIUM_PATH names. */
export async function openBrowser(): Promise<Browser> {
  const own = process.env.CHROMIUM_PATH
  return launcher.launch({
    executablePath: own || (await chromium.executablePath()),
    args: own ? ['--no-sandbox', '--disable-dev-shm-usage'] : chromium.args,
    headless: true,
  })
}

/** A visitor with a browser of their own, in Dutch; without JavaScript when asked. What goes wrong on a page is kept. */
export async function openVisitor(
  browser: Browser,
  baseURL: string,
  options: { javaScriptEnabled?: boolean; viewport?: { width: number; height: number } } = {},
): Promise<{ page: Page; context: BrowserContext; wrong: string[] }> {
  const context = await browser.newContext({ baseURL, locale: 'nl-NL', ...options })
  const page = await context.newPage()
  const wrong: string[] = []
  page.on('pageerror', (error) => wrong.push(`error: ${error.message}`))
  page.on('console', (message) => {
    const kind = message.type()
    const isAnswer = message.text().startsWith('Failed to load resource')
    if ((kind === 'error' || kind === 'warning') && !isAnswer)
      wrong.push(`${kind}: ${message.text()}`)
  })
  return { page, context, wrong }
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
