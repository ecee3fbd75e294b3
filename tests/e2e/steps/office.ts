import { addFirstAdministrator } from '#app/use-cases/first-administrator.ts'
import { openBrowser, openVisitor, type Visitor } from '#tests/support/browser.ts'
import { startPortalOn } from '#tests/support/portal.ts'
import { openTestServices } from '#tests/support/services.ts'
import {
  addTeam,
  choosePassword,
  inviteAdviser,
  inviteJobhunter,
  inviteManager,
} from './coming-in.ts'

export const TEAM = 'Gemeente Voorbeeldstad'
export const JOBHUNTER = { name: 'Joris Hulpvaardig', email: 'jobhunter@voorbeeld.nl' }
export const ADVISER = { name: 'Noor Bureau', email: 'adviseur@voorbeeld.nl' }
const MANAGER = { name: 'Mila Teamwerk', email: 'manager@voorbeeld.nl' }
const ADMINISTRATOR = { name: 'Ad Beheer', email: 'beheer@voorbeeld.nl' }

export type Office = Awaited<ReturnType<typeof openOffice>>
export type Staff = Awaited<ReturnType<typeof staffComesIn>>

/** A portal that stands on a day of its own, and visitors with a browser each. */
export async function openOffice(today: string, { javaScriptEnabled = true } = {}) {
  const services = await openTestServices(today)
  const portal = await startPortalOn(today, { DATABASE_URL: services.database.url })
  const browser = await openBrowser()
  const visitors: Visitor[] = []
  return {
    services,
    portal,
    /** Someone with a browser of their own, at the portal unless another address is given. */
    visitor: async (url = portal.url) => {
      const visitor = await openVisitor(browser, url, { javaScriptEnabled })
      visitors.push(visitor)
      return visitor
    },
    /** What any browser complained about. */
    wrong: () => visitors.flatMap(({ wrong }) => wrong),
    close: async () => {
      await browser.close()
      await portal.stop()
      await services.close()
    },
  }
}

/** From the first administrator to everyone who works for a placement, each let in by who may. */
export async function staffComesIn(office: Office) {
  const [administrator, manager] = [await office.visitor(), await office.visitor()]
  const [jobhunter, adviser] = [await office.visitor(), await office.visitor()]
  await choosePassword(administrator, await firstLink(office))
  await addTeam(administrator, TEAM)
  await choosePassword(manager, await inviteManager(administrator, TEAM, MANAGER))
  await choosePassword(jobhunter, await inviteJobhunter(manager, JOBHUNTER))
  await choosePassword(adviser, await inviteAdviser(administrator, 'Midden-Utrecht', ADVISER))
  return { administrator, manager, jobhunter, adviser }
}

/** The one-time link of the first administrator, as the terminal gives it. */
async function firstLink({ services }: Office): Promise<string> {
  const first = await addFirstAdministrator(services, ADMINISTRATOR)
  if (!first.ok) throw new Error(first.because)
  return `/uitnodiging/${first.link.token}`
}
