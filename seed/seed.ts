import type { Role } from '#app/domain/actor.ts'
import type { Services } from '#app/use-cases/services.ts'
import { employersAskForAccess, employersComeIn } from '#seed/employers/open-employers.ts'
import { vacanciesArePlaced } from '#seed/employers/place-vacancies.ts'
import { assign, deliver } from '#seed/people/bring-people.ts'
import { profilesAreFilled } from '#seed/people/fill-profiles.ts'
import { waysAreGone } from '#seed/ways/go-ways.ts'
import type { AddressBook } from './address-book.ts'
import { DEMO_PASSWORD } from './come-in.ts'
import { daysAround, servicesOn } from './demo-days.ts'
import { type HistoryEvent, live } from './history.ts'
import { openOffice } from './open-office.ts'
import {
  activeEmployers,
  FILES_AGO,
  type PlannedRegion,
  peopleOfSecondFile,
  planRegion,
  WRONG_ROWS,
} from './plan-region.ts'
import { quickServices } from './quick-services.ts'
import { REGION, type RegionSizes } from './sizes.ts'

/** What to sign in with, one account for each role. */
export type DemoAccounts = { role: Role; email: string; password: string }[]

const OPENED_AGO = 63
const ACCOUNTS: DemoAccounts = [
  { role: 'employer', email: 'werkgever@voorbeeld.nl', password: DEMO_PASSWORD },
  { role: 'adviser', email: 'adviseur@voorbeeld.nl', password: DEMO_PASSWORD },
  { role: 'jobhunter', email: 'jobhunter@voorbeeld.nl', password: DEMO_PASSWORD },
  { role: 'manager', email: 'manager@voorbeeld.nl', password: DEMO_PASSWORD },
  { role: 'administrator', email: 'beheer@voorbeeld.nl', password: DEMO_PASSWORD },
]

/** Makes the demo region through the import and the use cases that people use, and gives one account for each role. */
export async function seedDemo(
  services: Services,
  tell: (line: string) => void,
): Promise<DemoAccounts> {
  return seedRegion(services, REGION, tell)
}

/**
 * The same for a region of any size. It has lived for some twelve weeks up to the day of the clock; on the same day
 * it comes out the same every time, but for ids that the database draws.
 */
export async function seedRegion(
  services: Services,
  sizes: RegionSizes,
  tell: (line: string) => void = () => {},
): Promise<DemoAccounts> {
  const dayOf = daysAround(services)
  tell('  mensen, werkgevers en vacatures worden bedacht')
  const region = planRegion(sizes, dayOf, services.clock.today())
  const quick = await quickServices(services)
  tell('  het kantoor gaat open')
  const book = await openOffice(servicesOn(quick, dayOf(OPENED_AGO), 0), sizes, region.people)
  tell('  twaalf weken gaan voorbij')
  await live(quick, dayOf, historyOf(book, region), tell)
  return ACCOUNTS
}

function historyOf(book: AddressBook, region: PlannedRegion): HistoryEvent[] {
  const { people, profiles, employers, vacancies, ways } = region
  const active = activeEmployers(region)
  const atFirst = people.filter(({ isJustMeasured }) => !isJustMeasured)
  const again = peopleOfSecondFile(region)
  const measured = people.filter(({ isJustMeasured }) => isJustMeasured)
  return [
    comes(FILES_AGO.first, (services) => deliver(services, book, atFirst)),
    comes(FILES_AGO.first - 1, (services) => assign(services, book, people)),
    comes(FILES_AGO.second, (services) => deliver(services, book, again, WRONG_ROWS)),
    comes(FILES_AGO.justMeasured, (services) => deliver(services, book, measured)),
    ...employersComeIn(book, employers, (employer) => active.has(employer)),
    ...employersAskForAccess(employers.length),
    ...profilesAreFilled(book, profiles),
    ...vacanciesArePlaced(book, vacancies),
    ...waysAreGone(book, ways),
  ]
}

function comes(daysAgo: number, happens: HistoryEvent['happens']): HistoryEvent {
  return { daysAgo, happens }
}
