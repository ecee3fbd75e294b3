import { type Visitor, visit } from '#tests/support/browser.ts'

/** The jobhunter opens someone of the own caseload. */
export async function openCandidate(jobhunter: Visitor, name: string): Promise<void> {
  await visit(jobhunter, '/kandidaten')
  await jobhunter.page.getByRole('link', { name }).click()
  await jobhunter.page.getByRole('heading', { level: 1, name }).waitFor()
}

/** The jobhunter writes down what the person they have open can do, needs and wants. */
export async function fillProfile(jobhunter: Visitor): Promise<void> {
  const { page } = jobhunter
  await openTab(jobhunter, 'Profiel')
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
  await page.getByRole('heading', { level: 1, name: tab }).waitFor()
}
