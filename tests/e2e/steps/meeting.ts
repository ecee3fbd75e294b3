import type { Visitor } from '#tests/support/browser.ts'
import { openStep } from './open-step.ts'

/** The jobhunter records that the candidate wants to meet. */
export async function recordYesToMeeting(jobhunter: Visitor): Promise<void> {
  const { page } = jobhunter
  await openStep(jobhunter, 'jobhunter', 'Vraag de kandidaat: wil je kennismaken?')
  await page.getByRole('radio', { name: /^Ja/ }).check()
  await page.getByRole('button', { name: 'Leg het antwoord vast' }).click()
  await page.getByRole('button', { name: 'Leg het antwoord vast' }).waitFor({ state: 'detached' })
}

/** The adviser plans the meeting, and records on the day itself how it went. */
export async function planAndHoldMeeting(adviser: Visitor, on: string): Promise<void> {
  const { page } = adviser
  await openStep(adviser, 'adviser', 'Plan een kennismaking')
  await page.getByLabel('Dag', { exact: true }).fill(on)
  await page.getByLabel('Tijd').fill('10:30')
  await page.getByLabel('Waar', { exact: true }).fill('In de kas')
  await page.getByLabel('Wie zijn erbij').fill('Wim en Joris')
  await page.getByRole('button', { name: 'Plan', exact: true }).click()
  await page.getByLabel('Wat vond de werkgever?').fill('Een fijn gesprek.')
  await page.getByLabel('Wat vond de kandidaat?').fill('Leuke plek.')
  await page.getByRole('button', { name: 'Leg vast: de kennismaking is geweest' }).click()
  await page.getByRole('link', { name: 'Maak een voorstel' }).waitFor()
}
