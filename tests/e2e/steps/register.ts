import type { Page } from 'playwright-core'
import { type MadeRow, makeRegisterFile } from '#seed/make-register-file.ts'
import { type Visitor, visit } from '#tests/support/browser.ts'

/** The manager uploads a register file, and waits until it is read. */
export async function uploadFile(manager: Visitor, rows: readonly MadeRow[]): Promise<void> {
  const { page } = manager
  await visit(manager, '/team/aanleveren')
  const buffer = Buffer.from(makeRegisterFile(rows))
  await page
    .getByLabel('Bestand met mensen')
    .setInputFiles({ name: 'register.csv', mimeType: 'text/csv', buffer })
  await page.getByRole('button', { name: 'Lever het bestand aan' }).click()
  await page.waitForURL(/\/team\/aanleveren\/./)
  if (!manager.javaScript) await lookUntilRead(page)
  await page.getByText('Het bestand is verwerkt.').waitFor()
}

/** With JavaScript the page follows by itself; without it someone looks again. */
async function lookUntilRead(page: Page): Promise<void> {
  const look = page.getByRole('link', { name: 'Kijk hoe ver het is' })
  for (let looks = 0; looks < 50 && (await look.isVisible()); looks += 1) {
    await page.waitForTimeout(100)
    await look.click()
  }
}

/** The manager gives people who just came in a jobhunter, in one go. */
export async function assignPeople(
  { page }: Visitor,
  names: readonly string[],
  jobhunter: string,
): Promise<void> {
  await page.getByRole('link', { name: 'Wijs de nieuwe mensen toe' }).click()
  const choice = page.getByLabel('Naar welke jobhunter?')
  const option = choice.getByRole('option', { name: jobhunter })
  await choice.selectOption(await option.getAttribute('value'))
  for (const name of names) await page.getByLabel(name).check()
  await page.getByRole('button', { name: 'Wijs aangevinkte mensen toe' }).click()
  await page.getByText('toegewezen.').waitFor()
}
