import type { Page } from 'playwright-core'
import { type Visitor, visit } from '#tests/support/browser.ts'
import { openStep } from './open-step.ts'

export const PASSWORD = 'vier woorden op een rij'

export type Newcomer = { name: string; email: string }

/** Uses a one-time link: a password, and someone is in. */
export async function choosePassword(newcomer: Visitor, link: string): Promise<void> {
  const { page } = newcomer
  await visit(newcomer, link)
  await page.getByLabel('Nieuw wachtwoord').fill(PASSWORD)
  await page.getByRole('button', { name: 'Bewaar en ga verder' }).click()
  await page.waitForURL((url) => !url.pathname.startsWith('/uitnodiging'))
}

/** The administrator makes a team, whose people come in by a file. */
export async function addTeam(administrator: Visitor, team: string): Promise<void> {
  const { page } = administrator
  await visit(administrator, '/beheer/accounts')
  await page.getByLabel('Naam van het team').fill(team)
  await page.getByLabel('Gemeente', { exact: true }).check()
  await page.getByRole('button', { name: 'Voeg team toe' }).click()
  await page.getByRole('option', { name: team }).waitFor({ state: 'attached' })
}

/** The administrator invites a manager for a team; gives the link. */
export async function inviteManager(
  administrator: Visitor,
  team: string,
  who: Newcomer,
): Promise<string> {
  const { page } = administrator
  await visit(administrator, '/beheer/accounts')
  await nameNewcomer(page, who)
  await page.getByLabel('Teammanager').check()
  await page.getByRole('combobox', { name: /^Team/ }).selectOption(team)
  return makeInvitation(page)
}

/** The administrator invites an adviser for a labour region; gives the link. */
export async function inviteAdviser(
  administrator: Visitor,
  region: string,
  who: Newcomer,
): Promise<string> {
  const { page } = administrator
  await visit(administrator, '/beheer/accounts')
  await nameNewcomer(page, who)
  await page.getByLabel('Bedrijfsadviseur').check()
  await page.getByRole('combobox', { name: /^Arbeidsmarktregio/ }).selectOption(region)
  return makeInvitation(page)
}

/** The manager invites a jobhunter for the own team; gives the link. */
export async function inviteJobhunter(manager: Visitor, who: Newcomer): Promise<string> {
  await visit(manager, '/team/medewerkers')
  await nameNewcomer(manager.page, who)
  await manager.page.getByRole('radio', { name: /^Jobhunter/ }).check()
  return makeInvitation(manager.page)
}

/** An employer asks at the door for access. */
export async function askForAccess(
  employer: Visitor,
  organisation: { name: string; kvk: string },
): Promise<void> {
  const { page } = employer
  await visit(employer, '/')
  await page.getByLabel('Naam van uw bedrijf').fill(organisation.name)
  await page.getByLabel('KvK-nummer').fill(organisation.kvk)
  await page.getByLabel('Gemeente').selectOption('Utrecht')
  await page.getByLabel('Telefoonnummer').fill('030 000 00 00')
  await page.getByLabel('Wat voor werk is er?').fill('Planten verzorgen.')
  await page.getByRole('button', { name: 'Vraag toegang' }).click()
  await page.getByText('Een adviseur belt u uiterlijk op').waitFor()
}

/** The adviser finds the question of an employer on the start page, and lets the person who asked in. */
export async function admitEmployer(
  adviser: Visitor,
  organisation: string,
  who: Newcomer,
): Promise<string> {
  const { page } = adviser
  await openStep(adviser, 'adviser', 'Bel een nieuwe werkgever')
  await page.getByText(organisation).first().waitFor()
  await page.getByLabel('Wie heeft u gesproken?').fill(who.name)
  await page.getByLabel('E-mailadres').fill(who.email)
  await page.getByRole('button', { name: 'Laat toe en maak een link' }).click()
  await page.getByText('Deze werkgever is toegelaten.').waitFor()
  return shownLink(page)
}

async function nameNewcomer(page: Page, { name, email }: Newcomer): Promise<void> {
  await page.getByLabel('Voor- en achternaam').fill(name)
  await page.getByLabel('E-mailadres').fill(email)
}

async function makeInvitation(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Maak een uitnodiging' }).click()
  return shownLink(page)
}

/** The path of the one-time link on the page, as it is read out to someone. */
export async function shownLink(page: Page): Promise<string> {
  return new URL((await page.locator('.one-time-link code').textContent()) ?? '').pathname
}
