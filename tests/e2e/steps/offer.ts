import type { Page } from 'playwright-core'
import type { Visitor } from '#tests/support/browser.ts'
import { openStep } from './open-step.ts'

/** The adviser drafts an offer from the request on the page, with support, and asks for the candidate's yes. */
export async function draftOffer({ page }: Visitor, startsOn: string): Promise<void> {
  await page.getByRole('link', { name: 'Maak een voorstel' }).click()
  await fillTerms(page, startsOn)
  await fillSupport(page)
  await page.locator('main form').getByRole('button').last().click()
  await page.getByRole('button', { name: 'Vraag het ja van de kandidaat' }).click()
  await page.getByText('Wacht op de kandidaat').first().waitFor()
}

async function fillTerms(page: Page, startsOn: string): Promise<void> {
  await page.getByLabel('Eerste dag').fill(startsOn)
  await page.getByLabel('Uren per week').first().fill('32')
  await page.getByLabel('Voltijd bij dit werk').fill('36')
  await page.getByLabel('Loon per uur').fill('14,99')
  await page.getByLabel('Duur van het contract').fill('12')
  await page.getByLabel('Dit voorstel gaat uit van loonkostensubsidie').check()
  await page.getByLabel('De bedoeling is om te verlengen').check()
}

async function fillSupport(page: Page): Promise<void> {
  await page.getByLabel('Voor de start').fill('Samen de route fietsen.')
  await page.getByLabel('Tijdens het werk').fill('Inwerken naast Bas.')
  await page.getByLabel('Daarna').fill('Elke maand een gesprek.')
  await page.getByLabel('Wie begeleidt').fill('Joris Hulpvaardig')
  await page.getByLabel('Hoe vaak').fill('Elke week een uur')
  await page.getByLabel('Vast contact').fill('Joris Hulpvaardig')
  await page.getByLabel('Maatje op het werk').fill('Bas')
}

/** The jobhunter records the candidate's yes to these terms, and that the subsidy was asked for. */
export async function recordYesToOffer(jobhunter: Visitor, askedOn: string): Promise<void> {
  const { page } = jobhunter
  await openStep(jobhunter, 'jobhunter', 'Neem het voorstel door met de kandidaat')
  await page.getByRole('radio', { name: 'Ja, precies zo' }).check()
  await page.getByRole('radio', { name: 'Dat mag wel' }).check()
  const subsidy = page.getByRole('group', { name: /over de loonkostensubsidie/ })
  await subsidy.getByRole('radio', { name: /^Aangevraagd/ }).check()
  await page.getByLabel('Op welke dag?').fill(askedOn)
  await page.getByRole('button', { name: 'Leg het antwoord vast' }).click()
  await page.getByRole('button', { name: 'Leg het antwoord vast' }).waitFor({ state: 'detached' })
}

/** The adviser sends the offer that is ready: its coverage is fixed now. */
export async function sendOffer(adviser: Visitor): Promise<void> {
  const { page } = adviser
  await openStep(adviser, 'adviser', 'Verstuur het voorstel')
  await page.getByRole('button', { name: 'Verstuur naar de werkgever' }).click()
  await page.getByRole('heading', { name: 'Dekking, vastgelegd bij verzenden' }).waitFor()
}

/** The employer takes the offer on the page. */
export async function acceptOffer({ page }: Visitor): Promise<void> {
  await page.getByRole('button', { name: 'Ja, ik neem dit voorstel aan' }).click()
  await page.getByRole('button', { name: 'Ja, ik neem dit voorstel aan' }).waitFor({
    state: 'detached',
  })
}

/** The employer records, from the first working day on, that the work began. */
export async function recordStart(employer: Visitor): Promise<void> {
  const { page } = employer
  await openStep(employer, 'employer', 'Laat weten of iemand is begonnen')
  await page.getByRole('button', { name: 'Ja, de eerste werkdag is geweest' }).click()
  await page.getByRole('button', { name: 'Ja, de eerste werkdag is geweest' }).waitFor({
    state: 'detached',
  })
}

/** The adviser records, from the first working day on, that the work began. */
export async function recordStartAsAdviser(adviser: Visitor): Promise<void> {
  const { page } = adviser
  await openStep(adviser, 'adviser', 'Laat weten of iemand is begonnen')
  await page.getByRole('button', { name: 'Leg vast: begonnen' }).click()
  await page.getByRole('button', { name: 'Leg vast: begonnen' }).waitFor({ state: 'detached' })
}
