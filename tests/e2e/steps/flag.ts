import type { Visitor } from '#tests/support/browser.ts'
import { openStep } from './open-step.ts'

/** The jobhunter, with someone open, tells the adviser of a vacancy why it could fit. */
export async function flagMatch({ page }: Visitor, vacancy: string): Promise<void> {
  const card = page.getByRole('listitem').filter({ hasText: vacancy })
  await card.getByRole('link', { name: 'Geef door als tip' }).click()
  await page
    .getByLabel('Waarom past dit bij deze kandidaat?')
    .fill('Heeft eerder onkruid gewied en wil graag buiten zijn.')
  await page.getByRole('button', { name: 'Geef door aan de adviseur' }).click()
  await page.getByText('Uw tip ligt bij de bedrijfsadviseur.').waitFor()
}

/** The adviser takes the tip up, with words that the employer will read. */
export async function takeFlagUp(adviser: Visitor): Promise<void> {
  const { page } = adviser
  await openStep(adviser, 'adviser', 'Bekijk de tip van een jobhunter')
  await page.getByLabel('Wat leest de werkgever?').fill('Iemand die dit werk kent en precies is.')
  await page.getByRole('button', { name: 'Stel voor aan de werkgever' }).click()
  await page.getByRole('button', { name: 'Stel voor aan de werkgever' }).waitFor({
    state: 'detached',
  })
}

/** The jobhunter records that the candidate may be introduced. */
export async function recordYesToIntroduction(jobhunter: Visitor): Promise<void> {
  const { page } = jobhunter
  await openStep(jobhunter, 'jobhunter', 'Vraag de kandidaat: mogen wij voorstellen?')
  await page.getByRole('radio', { name: /^Ja/ }).check()
  await page.getByRole('button', { name: 'Leg het antwoord vast' }).click()
  await page.getByRole('button', { name: 'Leg het antwoord vast' }).waitFor({ state: 'detached' })
}

/** The employer reads who was introduced and why, and wants to meet. */
export async function wantToMeet(employer: Visitor): Promise<void> {
  const { page } = employer
  await openStep(employer, 'employer', 'Bekijk wie er aan u is voorgesteld')
  await page.getByText('Iemand die dit werk kent en precies is.').waitFor()
  await page.getByRole('button', { name: 'Ja, ik wil kennismaken' }).click()
  await page.waitForURL('**/aanvragen/*')
}
