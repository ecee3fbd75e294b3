import type { Page } from 'playwright-core'
import { type Visitor, visit } from '#tests/support/browser.ts'

/** The jobhunter opens someone of the own caseload. */
export async function openCandidate(jobhunter: Visitor, name: string): Promise<void> {
  await visit(jobhunter, '/kandidaten')
  await jobhunter.page.getByRole('link', { name }).click()
  await jobhunter.page.getByRole('heading', { level: 1, name }).waitFor()
}

/** The jobhunter, on the profile page, writes down what someone can do, needs and wants. */
export async function fillProfile(jobhunter: Visitor): Promise<void> {
  const { page } = jobhunter
  await addWord(jobhunter, TALENTS, 'preci', 'Werkt precies')
  await addWord(jobhunter, TASKS, 'onkruid', 'Onkruid weghalen op straat en in perken')
  const weeding = 'Onkruid wieden en schoffelen'
  if (!jobhunter.javaScript) await addWord(jobhunter, ABLE, 'wieden', weeding)
  await page.getByRole('checkbox', { name: weeding }).check()
  await page.getByLabel(`${weeding}: hoe goed gaat het?`).selectOption({ index: 2 })
  await page.getByRole('checkbox', { name: 'Groen', exact: false }).first().check()
  await page.getByLabel('Minste uren per week').fill('24')
  await page.getByLabel('Meeste uren per week').fill('36')
  await page.getByLabel('Woonplaats of gemeente').fill('Utrecht')
  await page.getByRole('button', { name: 'Bewaar het profiel' }).click()
  await page.getByText('bewaard').first().waitFor()
}

const TALENTS = 'Waar is deze persoon van nature goed in?'
const TASKS = 'Welk werk is al eens gedaan?'
const ABLE = 'Wat kan deze persoon?'

/** Types a few letters and takes the word: from the list that opens, or without JavaScript by asking for it. */
async function addWord(jobhunter: Visitor, question: string, letters: string, word: string) {
  const { page, javaScript } = jobhunter
  const group = page.getByRole('group', { name: question })
  if (javaScript) {
    await group.getByRole('combobox').fill(letters)
    await page.getByRole('option', { name: word }).click()
    return
  }
  await group.getByRole('textbox').fill(letters)
  await group.getByRole('button', { name: 'Zoek' }).click()
  await group.getByRole('checkbox', { name: word }).check()
}

/** The jobhunter goes to another page of the person they have open. */
export async function openTab({ page }: Visitor, tab: string): Promise<void> {
  const tabs = page.getByRole('navigation', { name: 'Over deze kandidaat' })
  await tabs.getByRole('link', { name: tab, exact: true }).click()
  await tabs.locator('[aria-current="page"]').getByText(tab, { exact: true }).waitFor()
}

/** The jobhunter, on the page of facts, records one of a kind, with where it comes from. */
export async function recordFact(
  { page }: Visitor,
  kind: string,
  fill: (page: Page) => Promise<unknown>,
): Promise<void> {
  await page.getByRole('link', { name: kind }).click()
  await page.getByLabel('Waar komt dit vandaan?').fill('Brief van de gemeente.')
  await fill(page)
  await page.getByRole('button', { name: 'Leg vast' }).click()
  await page.getByText('Het feit is vastgelegd.').waitFor()
}

/** The jobhunter records what was talked through, and releases the profile for employers. */
export async function screenAndRelease({ page }: Visitor, on: string): Promise<void> {
  await page.getByRole('group', { name: 'Kan iemand beginnen?' }).getByRole('radio').first().check()
  await page
    .getByRole('group', { name: 'Wat is er nagegaan?' })
    .getByRole('checkbox')
    .first()
    .check()
  await page.getByLabel('Besproken op').fill(on)
  await page.getByRole('button', { name: 'Leg vast' }).click()
  await page.getByText('Vastgelegd wat u heeft besproken.').waitFor()
  await page.getByRole('button', { name: 'Geef het profiel vrij' }).click()
  await page.getByText('Het profiel is vrijgegeven.').waitFor()
}

/** The jobhunter reads the page for the candidate with them, and records the yes. */
export async function recordYes({ page }: Visitor): Promise<void> {
  await page.getByRole('heading', { name: 'Zo zien werkgevers jou' }).waitFor()
  await page
    .getByRole('group', { name: /^Hoe is ja gezegd/ })
    .getByRole('radio')
    .first()
    .check()
  await page.getByRole('button', { name: 'Leg het ja vast' }).click()
  await page.getByText('Het ja is vastgelegd, op precies deze versie.').waitFor()
}

/** The code by which employers know the person the jobhunter has open. */
export async function codeOf({ page }: Visitor): Promise<string> {
  const code = /K-[0-9A-Z]{5}/.exec((await page.locator('main').textContent()) ?? '')
  if (!code) throw new Error(`no code on ${page.url()}`)
  return code[0]
}
