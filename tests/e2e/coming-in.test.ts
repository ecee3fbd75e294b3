import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { argon2PasswordHasher } from '#app/adapters/argon2-password-hasher.ts'
import { systemClock } from '#app/adapters/system-clock.ts'
import { systemRandomness } from '#app/adapters/system-randomness.ts'
import { addFirstAdministrator } from '#app/use-cases/first-administrator.ts'
import { renewInvitation } from '#app/use-cases/renew-invitation.ts'
import { accountByEmail } from '#db/queries/accounts.ts'
import {
  expectAccessible as expectNoViolations,
  openBrowser,
  openVisitor,
  signIn,
} from '#tests/support/browser.ts'
import { makeAdministrator, someKvk } from '#tests/support/make-people.ts'
import { startTestPortal, type TestPortal } from '#tests/support/portal.ts'
import { openTestServices, type TestServices } from '#tests/support/services.ts'

const PASSWORD = 'vier woorden op een rij'
let services: TestServices & { close: () => Promise<void> }
let portal: TestPortal
let browser: Browser

beforeAll(async () => {
  services = await openTestServices()
  portal = await startTestPortal({ DATABASE_URL: services.database.url })
  browser = await openBrowser()
})

afterAll(async () => {
  await browser?.close()
  await portal?.stop()
  await services?.close()
})

/** axe is a script on the page itself: it looks where scripts run, and the markup is the same without. */
const withScripts = new WeakSet<Page>()

async function open(javaScriptEnabled: boolean) {
  const visitor = await openVisitor(browser, portal.url, { javaScriptEnabled })
  if (javaScriptEnabled) withScripts.add(visitor.page)
  return visitor
}

async function expectAccessible(page: Page): Promise<void> {
  if (withScripts.has(page)) await expectNoViolations(page)
}

/** The link of an administrator, as the terminal gives it the first time and after that by a colleague. */
async function administratorLink(): Promise<string> {
  const real = {
    ...services,
    clock: systemClock,
    random: systemRandomness,
    passwords: argon2PasswordHasher(),
  }
  const person = { name: 'Ad Beheer', email: 'beheer@voorbeeld.nl' }
  const first = await addFirstAdministrator(real, person)
  if (first.ok) return `/uitnodiging/${first.link.token}`
  const account = await accountByEmail(services.db, person.email)
  const by = await makeAdministrator(services.db)
  const again = account && (await renewInvitation(real, by, account.id))
  if (!again?.ok) throw new Error('the administrator is there')
  return `/uitnodiging/${again.link.token}`
}

async function choosePassword(page: Page, link: string): Promise<void> {
  await page.goto(link)
  await expectAccessible(page)
  await page.getByLabel('Nieuw wachtwoord').fill(PASSWORD)
  await page.getByRole('button', { name: 'Bewaar en ga verder' }).click()
  await page.waitForURL((url) => !url.pathname.startsWith('/uitnodiging'))
}

async function shownLink(page: Page): Promise<string> {
  return new URL((await page.locator('.one-time-link code').textContent()) ?? '').pathname
}

describe.each([{ javaScriptEnabled: true }, { javaScriptEnabled: false }])(
  'with JavaScript: $javaScriptEnabled',
  ({ javaScriptEnabled }) => {
    const email = (who: string) => `${who}-${javaScriptEnabled}@voorbeeld.nl`

    test('from the first administrator to an employer who looks around', async () => {
      const administrator = await open(javaScriptEnabled)
      await choosePassword(administrator.page, await administratorLink())
      expect(new URL(administrator.page.url()).pathname).toBe('/beheer')
      const adviserLink = await inviteAdviser(administrator.page, email('adviseur'))

      const adviser = await open(javaScriptEnabled)
      await choosePassword(adviser.page, adviserLink)
      expect(new URL(adviser.page.url()).pathname).toBe('/bureau')

      const employer = await open(javaScriptEnabled)
      const kvk = someKvk()
      await askForAccess(employer.page, kvk)
      const [asked] = await services.database.sql`select id from access_requests where kvk = ${kvk}`
      const employerLink = await admit(adviser.page, asked?.id, email('werkgever'))
      await choosePassword(employer.page, employerLink)
      expect(new URL(employer.page.url()).pathname).toBe('/overzicht')

      await employer.page.goto(employerLink)
      await employer.page.getByRole('heading', { name: 'Deze link werkt niet meer' }).waitFor()
      await expectAccessible(employer.page)
      expect([...administrator.wrong, ...adviser.wrong, ...employer.wrong]).toEqual([])
    })

    test('a wrong password is told, the right one goes on to where someone was', async () => {
      const { page, wrong } = await open(javaScriptEnabled)
      await page.goto('/bureau/werkgevers?zoek=kas')
      await page.getByLabel('E-mailadres').fill(email('adviseur'))
      await page.getByLabel('Wachtwoord', { exact: true }).fill('een verkeerd wachtwoord')
      await page.locator('main').getByRole('button', { name: 'Inloggen' }).click()
      await page.getByText('Het e-mailadres of het wachtwoord klopt niet').waitFor()
      await expectAccessible(page)
      expect(await page.getByLabel('E-mailadres').inputValue()).toBe(email('adviseur'))

      await page.getByLabel('Wachtwoord', { exact: true }).fill(PASSWORD)
      await page.locator('main').getByRole('button', { name: 'Inloggen' }).click()

      await page.getByRole('heading', { name: 'Werkgevers' }).waitFor()
      expect(page.url()).toBe(`${portal.url}/bureau/werkgevers?zoek=kas`)
      expect(wrong).toEqual([])
    })

    test('signing out everywhere ends the other browser too', async () => {
      const [one, other] = [await open(javaScriptEnabled), await open(javaScriptEnabled)]
      await signIn(one.page, email('adviseur'), PASSWORD)
      await signIn(other.page, email('adviseur'), PASSWORD)
      await one.page.goto('/account')
      await expectAccessible(one.page)

      await one.page.getByRole('button', { name: 'Overal uitloggen' }).click()
      await one.page.waitForURL('**/inloggen')
      await other.page.goto('/bureau/werkgevers')

      expect(new URL(other.page.url()).pathname).toBe('/inloggen')
    })
  },
)

async function inviteAdviser(page: Page, email: string): Promise<string> {
  await expectAccessible(page)
  await page.goto('/beheer/accounts')
  await expectAccessible(page)
  await page.getByLabel('Voor- en achternaam').fill('Noor Adviseur')
  await page.getByLabel('E-mailadres').fill(email)
  await page.getByRole('radio', { name: 'Bedrijfsadviseur' }).check()
  await page.getByRole('combobox', { name: 'Arbeidsmarktregio' }).selectOption('Midden-Utrecht')
  await page.getByRole('button', { name: 'Maak een uitnodiging' }).click()
  const link = await shownLink(page)
  await expectAccessible(page)
  return link
}

async function askForAccess(page: Page, kvk: string): Promise<void> {
  await page.goto('/')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Vraag toegang' }).click()
  await page.getByText('Een KvK-nummer heeft acht cijfers.').first().waitFor()
  await expectAccessible(page)

  await page.getByLabel('Naam van uw bedrijf').fill('Kas en Kruid')
  await page.getByLabel('KvK-nummer').fill(kvk)
  await page.getByLabel('Gemeente').selectOption('Utrecht')
  await page.getByLabel('Telefoonnummer').fill('030 000 00 00')
  await page.getByLabel('Wat voor werk is er?').fill('Planten verzorgen.')
  await page.getByRole('button', { name: 'Vraag toegang' }).click()
  await page.getByText('Een adviseur belt u uiterlijk op').waitFor()
  await expectAccessible(page)
}

async function admit(page: Page, id: string, email: string): Promise<string> {
  await page.goto(`/bureau/toegang/${id}`)
  await expectAccessible(page)
  await page.getByLabel('Wie hebt u gesproken?').fill('Robin Werkgever')
  await page.getByLabel('E-mailadres').fill(email)
  await page.getByRole('button', { name: 'Laat toe en maak een link' }).click()
  const link = await shownLink(page)
  await page.getByText('Deze werkgever is toegelaten.').waitFor()
  return link
}
