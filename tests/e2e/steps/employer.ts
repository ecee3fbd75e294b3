import { type Visitor, visit } from '#tests/support/browser.ts'
import { admitEmployer, askForAccess, choosePassword, shownLink } from './coming-in.ts'

export const ORGANISATION = 'Kas en Kruid'
export const EMPLOYER = { name: 'Wim Werkplaats', email: 'werkgever@voorbeeld.nl' }

/** An employer comes in by asking at the door. */
export async function employerAsks(employer: Visitor, adviser: Visitor): Promise<void> {
  await askForAccess(employer, { name: ORGANISATION, kvk: '90000012' })
  await choosePassword(employer, await admitEmployer(adviser, ORGANISATION, EMPLOYER))
}

/** An employer comes in by phone: the adviser writes it down and gives the link. */
export async function employerPhones(
  employer: Visitor,
  adviser: Visitor,
  { organisation = ORGANISATION, kvk = '90000012', person = EMPLOYER } = {},
): Promise<void> {
  const { page } = adviser
  await visit(adviser, '/bureau')
  await page.getByRole('link', { name: 'Werkgever aan de telefoon' }).click()
  await page.getByLabel('Naam van het bedrijf').fill(organisation)
  await page.getByLabel('KvK-nummer').fill(kvk)
  await page.getByLabel('Gemeente').selectOption('Utrecht')
  await page.getByLabel('Telefoonnummer').fill('030 000 00 01')
  await page.getByLabel('Wie heeft u aan de telefoon?').fill(person.name)
  await page.getByLabel('E-mailadres').fill(person.email)
  await page.getByRole('button', { name: 'Voeg toe en maak een link' }).click()
  await choosePassword(employer, await shownLink(page))
}
