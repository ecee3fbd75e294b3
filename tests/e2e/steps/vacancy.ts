import type { Page } from 'playwright-core'
import { type Visitor, visit } from '#tests/support/browser.ts'
import { openStep } from './open-step.ts'

export const VACANCY = 'Onkruid wieden in de kas'

/** The employer answers the three questions of a new vacancy, and sees at once who fits. */
export async function makeVacancy(employer: Visitor): Promise<void> {
  const { page } = employer
  await visit(employer, '/vacatures/nieuw')
  await answerThreeQuestions(page)
  await page.getByRole('button', { name: 'Laat zien wie past' }).click()
  await page.getByRole('heading', { level: 1, name: VACANCY }).waitFor()
}

/** The adviser reads the vacancy of an employer and publishes it. */
export async function publishVacancy(adviser: Visitor): Promise<void> {
  const { page } = adviser
  await openStep(adviser, 'adviser', 'Lees de vacature na en zet die open')
  await page.getByRole('button', { name: 'Zet de vacature open' }).click()
  await page.getByRole('button', { name: 'Zet de vacature open' }).waitFor({ state: 'detached' })
}

/** The employer opens the profile of someone among the matches. */
export async function openMatch(employer: Visitor, code: string): Promise<void> {
  const { page } = employer
  await page.getByRole('listitem').filter({ hasText: code }).getByRole('link').first().click()
  await page.getByRole('heading', { name: 'Kennismaken?' }).waitFor()
}

/** The employer asks for the person on the page. */
export async function requestCandidate({ page }: Visitor): Promise<void> {
  await page.getByLabel('Uw bericht').fill('Wij zoeken iemand die graag buiten is.')
  await page.getByRole('button', { name: 'Vraag kandidaat aan' }).click()
  await page.waitForURL('**/aanvragen/*')
}

/** The adviser writes down the vacancy of an employer on the phone, from the page with the link for that employer. */
export async function writeVacancyForCaller({ page }: Visitor): Promise<void> {
  await page.getByRole('link', { name: 'Maak een vacature' }).click()
  await answerThreeQuestions(page)
  await page.getByRole('button', { name: 'Leg de vacature vast' }).click()
  await page.getByRole('heading', { level: 1, name: VACANCY }).waitFor()
}

/** The employer reads what the adviser wrote down, and says that it is right. */
export async function confirmVacancy(employer: Visitor): Promise<void> {
  const { page } = employer
  await openStep(employer, 'employer', 'Zeg of de vacature klopt')
  await page.getByRole('button', { name: 'Ja, dit klopt' }).click()
  await page.getByRole('button', { name: 'Ja, dit klopt' }).waitFor({ state: 'detached' })
}

async function answerThreeQuestions(page: Page): Promise<void> {
  await page.getByLabel('Wat is het werk?').fill(VACANCY)
  await page.getByLabel('Minstens').fill('24')
  await page.getByLabel('Hoogstens').fill('36')
  await page.getByLabel('Waar is het werk?').fill('Utrecht')
}
