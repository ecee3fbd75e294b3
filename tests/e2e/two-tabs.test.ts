import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { SignedIn } from '#app/domain/access/signed-in.ts'
import { paths } from '#app/paths.ts'
import { changeOffer } from '#app/use-cases/change-offer.ts'
import { flagMatch } from '#app/use-cases/flag-match.ts'
import { done } from '#seed/done.ts'
import { openBrowser, openVisitor, type Visitor, visit } from '#tests/support/browser.ts'
import {
  day,
  makeDraft,
  makeRequest,
  makeSent,
  makeTerms,
  makeYes,
  SUPPORT,
} from '#tests/support/make-way.ts'
import { makeCandidate, makeVacancy, makeWorld, type World } from '#tests/support/make-world.ts'
import { startPortalOn } from '#tests/support/portal.ts'
import { openTestServices } from '#tests/support/services.ts'
import { sessionCookie } from '#tests/support/session-cookie.ts'

/*
 * The same page in two tabs: the first answers, the second comes too late. With JavaScript, where a refused form does
 * not load the page anew by itself.
 */

const TODAY = '2026-03-02'

let services: Awaited<ReturnType<typeof openTestServices>>
let portal: Awaited<ReturnType<typeof startPortalOn>>
let browser: Browser
let world: World

beforeAll(async () => {
  services = await openTestServices(TODAY)
  world = await makeWorld(services)
  portal = await startPortalOn(TODAY, { DATABASE_URL: services.database.url })
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  await portal?.stop()
  await services?.close()
})

/** Someone with the same page open twice. */
async function openTwice(who: SignedIn, path: string): Promise<[Visitor, Visitor]> {
  const tabs: [Visitor, Visitor] = [
    await openVisitor(browser, portal.url),
    await openVisitor(browser, portal.url),
  ]
  for (const tab of tabs) {
    await tab.context.addCookies([await sessionCookie(services, who.accountId, portal.url)])
    await visit(tab, path)
  }
  return tabs
}

async function answer(page: Page, which: RegExp, because?: string): Promise<void> {
  await page.getByRole('radio', { name: which }).check()
  if (because) await page.getByLabel('Zo niet: waarom?').selectOption(because)
  await page.getByRole('button', { name: 'Leg het antwoord vast' }).click()
}

/** The sentence that names what happened has the focus, and the page below it shows how it stands now. */
async function expectTooLate({ page, wrong }: Visitor, label: string, gone: string) {
  const sentence = page.getByRole('alert').filter({ hasText: `‘${label}’` })
  await sentence.waitFor()
  await page.getByRole('button', { name: gone }).waitFor({ state: 'detached' })
  expect(await page.getByRole('alert').count()).toBe(1)
  expect(await sentence.evaluate((element) => element === document.activeElement)).toBe(true)
  expect(await page.locator('main').textContent()).not.toContain('Iemand anders')
  expect(wrong).toEqual([])
}

test('a jobhunter who answers a request twice reads what was answered', async () => {
  const { requestId } = await makeRequest(world)
  const [first, second] = await openTwice(world.jobhunter, `/vragen/aanvragen/${requestId}`)

  await answer(first.page, /^Ja/)
  await first.page.getByText('De kandidaat zegt ja').first().waitFor()
  await answer(second.page, /^Nee/, 'travelTooFar')

  await expectTooLate(second, 'De kandidaat zegt ja', 'Leg het antwoord vast')
})

test('an adviser who declines a tip that was taken up reads so', async () => {
  const ends = { candidateId: await makeCandidate(world), vacancyId: await makeVacancy(world) }
  const tip = { ...ends, reason: 'Sam kent dit werk.' }
  const { flagId } = done(await flagMatch(services, world.jobhunter, tip))
  const [first, second] = await openTwice(world.adviser, `/bureau/signalen/${flagId}`)

  await first.page.getByRole('button', { name: 'Stel voor aan de werkgever' }).click()
  await first.page.getByText('Opgepakt').first().waitFor()
  await second.page.getByText('Niet oppakken').first().click()
  await second.page.getByLabel('Waarom niet?').fill('Er is al iemand.')
  await second.page.getByRole('button', { name: 'Niet oppakken' }).click()

  await expectTooLate(second, 'Opgepakt', 'Niet oppakken')
})

test('an adviser who plans a meeting of what was stopped reads so', async () => {
  const { requestId } = await makeYes(world)
  const [first, second] = await openTwice(world.adviser, `/bureau/aanvragen/${requestId}`)

  await first.page.getByText('Sluit deze aanvraag').click()
  await first.page.getByLabel('Waarom?').selectOption('agreedTogether')
  await first.page.getByRole('button', { name: 'Sluit de aanvraag' }).click()
  await first.page.getByText('Afgerond').first().waitFor()
  await second.page.getByLabel('Dag', { exact: true }).fill(day('2026-03-06'))
  await second.page.getByLabel('Tijd').fill('10:30')
  await second.page.getByLabel('Waar', { exact: true }).fill('De kas')
  await second.page.getByLabel('Wie zijn erbij').fill('Sam')
  await second.page.getByRole('button', { name: 'Plan', exact: true }).click()

  await expectTooLate(second, 'Afgerond', 'Plan')
})

test('an employer who accepts what was declined reads so', async () => {
  const { offerId } = await makeSent(world)
  const [first, second] = await openTwice(world.employer, `/voorstellen/${offerId}`)

  await first.page.getByText('Ik wil iets veranderen, of het past niet').click()
  await first.page.getByLabel('Waarom past het niet?').fill('De uren passen niet.')
  await first.page.getByRole('button', { name: 'Nee, dit voorstel niet' }).click()
  await first.page.getByText('Nee tegen het voorstel').first().waitFor()
  await second.page.getByRole('button', { name: 'Ja, ik neem dit voorstel aan' }).click()

  await expectTooLate(second, 'Nee tegen het voorstel', 'Ja, ik neem dit voorstel aan')
})

test('without JavaScript too, a mistake in a form does not make up for what was changed meanwhile', async () => {
  const { offerId } = await makeDraft(world)
  const adviser = await openVisitor(browser, portal.url, { javaScriptEnabled: false })
  const cookie = await sessionCookie(services, world.adviser.accountId, portal.url)
  await adviser.context.addCookies([cookie])
  await visit(adviser, paths.adviser.editOffer(offerId))
  const { page } = adviser
  const other = { version: 1, terms: makeTerms({ months: 6 }), support: SUPPORT }
  done(await changeOffer(services, world.adviser, offerId, other))

  await page.getByLabel('Uren per week').first().fill('')
  await page.getByRole('button', { name: 'Bewaar als nieuwe versie' }).click()
  await page.getByText('Kijk dit nog even na').waitFor()
  await page.getByLabel('Uren per week').first().fill('20')
  await page.getByRole('button', { name: 'Bewaar als nieuwe versie' }).click()

  await page.getByText('De voorwaarden zijn net veranderd.').first().waitFor()
  const now = page.getByRole('region', { name: 'Zo staat het voorstel er nu' })
  await now.getByText('6 maanden').waitFor()
  expect(adviser.wrong).toEqual([])
})

test('pages and their data are kept by nobody, and what is the same for all is kept', async () => {
  const visitor = await openVisitor(browser, portal.url)
  const cookie = await sessionCookie(services, world.employer.accountId, portal.url)
  await visitor.context.addCookies([cookie])
  const script = visitor.page.waitForResponse((one) => one.url().includes('/assets/'))
  const page = await visitor.page.goto('/overzicht')
  const data = await visitor.context.request.get('/overzicht.data')

  expect(page?.headers()['cache-control']).toBe('private, no-store')
  expect(data.headers()['cache-control']).toBe('private, no-store')
  expect((await script).headers()['cache-control']).toContain('immutable')
})
