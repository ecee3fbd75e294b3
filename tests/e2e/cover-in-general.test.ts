import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  expectWellMade,
  openBrowser,
  openVisitor,
  type Visitor,
  visit,
} from '#tests/support/browser.ts'
import { openWholePortal, type WholePortal } from './steps/open-whole-portal.ts'

/** What no employer may read before there is a person. */
const GROUPS =
  /wajong|bijstand|\bww\b|\bwia\b|\bwao\b|\bwsw\b|beschut|uitkering|handicap|beperk|praktijkroute/i

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

async function askForAmounts({ page }: Visitor, hours: string): Promise<void> {
  await page.getByLabel('Uren per week').fill(hours)
  await page.getByLabel('Loon per uur').fill('14,71')
  await page.getByLabel('Loonwaarde').selectOption('50-60')
  await page.getByRole('button', { name: 'Reken uit' }).click()
}

test.each([true, false])(
  'an employer finds out what is covered, and counts it; JavaScript: %s',
  async (javaScriptEnabled) => {
    const visitor = await openVisitor(browser, portal.url, { javaScriptEnabled })
    const { page } = visitor
    await visit(visitor, '/')
    await page.getByRole('link', { name: 'wat er voor u geregeld kan zijn' }).click()
    await page.getByRole('heading', { name: 'Stel: uw medewerker wordt ziek' }).waitFor()

    await askForAmounts(visitor, '41')
    await page.getByRole('heading', { name: 'Kijk dit nog even na' }).waitFor()
    await expectWellMade(visitor)
    await askForAmounts(visitor, '28')

    // 2.294,40 x 1,08 x 40 % and 50 % x 1,25 x 28/36
    await page.getByRole('cell', { name: 'tussen € 963,65 en € 1.204,56' }).waitFor()
    expect(new URL(page.url()).searchParams.get('uren')).toBe('28')
    expect(await page.getByLabel('Uren per week').inputValue()).toBe('28')
    expect(await page.locator('main').textContent()).not.toMatch(GROUPS)
    await expectWellMade(visitor)
    expect(visitor.wrong).toEqual([])
  },
)

test.each([
  { from: '/talenten', to: '/talenten/' },
  { from: '/overzicht', to: '/voorgesteld/' },
  { from: '/overzicht', to: '/aanvragen/' },
])('from a page at $to an employer goes on to what can be covered', async ({ from, to }) => {
  const visitor = await openVisitor(browser, portal.url)
  const { page } = visitor
  await visitor.context.addCookies([await portal.cookieOf(portal.people.employer)])
  await visit(visitor, from)
  await page.locator(`main a[href^="${to}"]`).first().click()
  await page.getByText('Vaak is een deel van de risico’s en kosten gedekt.').waitFor()

  await page.getByRole('link', { name: 'Lees wat er kan' }).click()

  await page.getByRole('heading', { name: 'Stel: uw medewerker wordt ziek' }).waitFor()
  expect(visitor.wrong).toEqual([])
})

test('the administrator looks up the rules of a day, and what changes after it', async () => {
  const visitor = await openVisitor(browser, portal.url)
  const { page } = visitor
  await visitor.context.addCookies([await portal.cookieOf(portal.people.administrator)])
  await visit(visitor, '/beheer')
  await page.getByRole('link', { name: 'Regels', exact: true }).click()
  await page.getByLabel('Welke dag?').fill('2026-12-01')
  await page.getByRole('button', { name: 'Toon deze dag' }).click()
  await page.getByRole('heading', { name: 'Regels op 1 december 2026' }).waitFor()
  await page.getByRole('link', { name: '1 januari 2027' }).click()

  await page.getByRole('heading', { name: 'Regels op 1 januari 2027' }).waitFor()
  expect(await page.locator('main').textContent()).toContain('20 jaar: 87,5 procent')
  await expectWellMade(visitor)
  expect(visitor.wrong).toEqual([])
})
