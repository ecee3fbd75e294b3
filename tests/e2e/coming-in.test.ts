import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  expectAccessible,
  openBrowser,
  openVisitor,
  signIn,
  visit,
} from '#tests/support/browser.ts'
import { openTestDatabase, type TestDatabase } from '#tests/support/database.ts'
import { runCommand, startTestPortal, type TestPortal } from '#tests/support/portal.ts'
import { choosePassword, inviteAdviser, PASSWORD } from './steps/coming-in.ts'

const ADMINISTRATOR = 'beheer@voorbeeld.nl'
const ADVISER = 'adviseur@voorbeeld.nl'

let database: TestDatabase
let portal: TestPortal
let browser: Browser

beforeAll(async () => {
  database = await openTestDatabase()
  portal = await startTestPortal({ DATABASE_URL: database.url })
  browser = await openBrowser()
  const administrator = await openVisitor(browser, portal.url)
  const who = ['--role', 'administrator', '--email', ADMINISTRATOR, '--name', 'Ad Beheer']
  await choosePassword(administrator, await linkFromTerminal('add', ...who))
  const adviser = await openVisitor(browser, portal.url)
  const noor = { name: 'Noor Bureau', email: ADVISER }
  await choosePassword(adviser, await inviteAdviser(administrator, 'Midden-Utrecht', noor))
  expect([...administrator.wrong, ...adviser.wrong]).toEqual([])
})

afterAll(async () => {
  await browser?.close()
  await portal?.stop()
  await database?.close()
})

/** The path of the one-time link that a command prints. */
async function linkFromTerminal(...words: string[]): Promise<string> {
  const said = await runCommand(['accounts', ...words], { DATABASE_URL: database.url })
  const link = /\/uitnodiging\/\S+/.exec(said)
  if (!link) throw new Error(`no link in: ${said}`)
  return link[0]
}

test('an administrator who forgot the password comes in by the terminal, once', async () => {
  const visitor = await openVisitor(browser, portal.url)
  const link = await linkFromTerminal('reset', '--email', ADMINISTRATOR)

  await choosePassword(visitor, link)
  expect(new URL(visitor.page.url()).pathname).toBe('/beheer')
  await visit(visitor, link)

  await visitor.page.getByRole('heading', { name: 'Deze link werkt niet meer' }).waitFor()
  await expectAccessible(visitor)
  expect(visitor.wrong).toEqual([])
})

test('the summary of what is missing takes focus', async () => {
  const visitor = await openVisitor(browser, portal.url)
  await visit(visitor, '/')

  await visitor.page.getByRole('button', { name: 'Vraag toegang' }).click()

  const summary = visitor.page.locator('[data-errors]:focus')
  await summary.getByText('Een KvK-nummer heeft acht cijfers.').waitFor()
  expect(visitor.wrong).toEqual([])
})

describe.each([{ javaScriptEnabled: true }, { javaScriptEnabled: false }])(
  'with JavaScript: $javaScriptEnabled',
  ({ javaScriptEnabled }) => {
    const open = () => openVisitor(browser, portal.url, { javaScriptEnabled })

    test('the door says what is missing, and keeps what was typed', async () => {
      const visitor = await open()
      const { page } = visitor
      await visit(visitor, '/')
      await page.getByLabel('Naam van uw bedrijf').fill('Kas en Kruid')

      await page.getByRole('button', { name: 'Vraag toegang' }).click()

      await page.getByText('Een KvK-nummer heeft acht cijfers.').first().waitFor()
      expect(await page.getByLabel('Naam van uw bedrijf').inputValue()).toBe('Kas en Kruid')
      await expectAccessible(visitor)
      expect(visitor.wrong).toEqual([])
    })

    test('a wrong password is told, the right one goes on to where someone was', async () => {
      const visitor = await open()
      const { page } = visitor
      const signInButton = page.locator('main').getByRole('button', { name: 'Inloggen' })
      await visit(visitor, '/bureau/werkgevers?zoek=kas')
      await page.getByLabel('E-mailadres').fill(ADVISER)
      await page.getByLabel('Wachtwoord', { exact: true }).fill('een verkeerd wachtwoord')
      await signInButton.click()
      await page.getByText('Het e-mailadres of het wachtwoord klopt niet').waitFor()
      await expectAccessible(visitor)
      expect(await page.getByLabel('E-mailadres').inputValue()).toBe(ADVISER)

      await page.getByLabel('Wachtwoord', { exact: true }).fill(PASSWORD)
      await signInButton.click()

      await page.getByRole('heading', { level: 1, name: 'Werkgevers' }).waitFor()
      expect(page.url()).toBe(`${portal.url}/bureau/werkgevers?zoek=kas`)
      expect(visitor.wrong).toEqual([])
    })

    test('signing out everywhere ends the other browser too', async () => {
      const [one, other] = [await open(), await open()]
      await signIn(one, ADVISER, PASSWORD)
      await signIn(other, ADVISER, PASSWORD)
      await visit(one, '/account')

      await one.page.getByRole('button', { name: 'Overal uitloggen' }).click()
      await one.page.waitForURL('**/inloggen')
      await visit(other, '/bureau/werkgevers')

      expect(new URL(other.page.url()).pathname).toBe('/inloggen')
      expect([...one.wrong, ...other.wrong]).toEqual([])
    })
  },
)
