import type { SignedInAdministrator } from '#app/domain/access/signed-in.ts'
import { addSender } from '#app/use-cases/add-sender.ts'
import { addFirstAdministrator } from '#app/use-cases/first-administrator.ts'
import { givePlace } from '#app/use-cases/give-place.ts'
import { inviteSenderStaff, inviteStaff } from '#app/use-cases/invite-staff.ts'
import type { Services } from '#app/use-cases/services.ts'
import { adviserOfPlace } from '#seed/employers/plan-employers.ts'
import type { PlannedPerson } from '#seed/people/plan-people.ts'
import { type DemoSender, HOME_SENDER, SENDERS } from '#seed/people/senders.ts'
import { type AddressBook, jobhunterKey } from './address-book.ts'
import { comeIn } from './come-in.ts'
import { done } from './done.ts'
import { inParallel } from './in-parallel.ts'
import { makeName } from './make-name.ts'
import { openOrganisations } from './open-organisations.ts'
import { DEMO_REGION, PLACES } from './places-of-region.ts'
import { type Random, randomFrom } from './random.ts'
import type { RegionSizes } from './sizes.ts'

/** The people of the demo accounts. */
const HOME_STAFF = {
  administrator: { name: 'Bea Beheer', email: 'beheer@voorbeeld.nl' },
  adviser: { name: 'Anna Adviseur', email: 'adviseur@voorbeeld.nl' },
  jobhunter: { name: 'Joris Jobhunter', email: 'jobhunter@voorbeeld.nl' },
  manager: { name: 'Mila Manager', email: 'manager@voorbeeld.nl' },
} as const

/** Opens the office: an administrator, the advisers with their places, and every sender with a manager and jobhunters. */
export async function openOffice(
  services: Services,
  sizes: RegionSizes,
  people: readonly PlannedPerson[],
): Promise<AddressBook> {
  const random = randomFrom(79)
  const first = await addFirstAdministrator(services, HOME_STAFF.administrator)
  const administrator = await comeIn(services, 'administrator', first)
  const book: AddressBook = {
    administrator,
    advisers: await openAdvisers(services, administrator, sizes.advisers, random),
    senders: new Map(),
    jobhunters: new Map(),
    employers: new Map(),
    candidates: new Map(),
    vacancies: new Map(),
  }
  for (const sender of SENDERS) await openSender(services, book, sender, random)
  await openJobhunters(services, book, people, random)
  await openOrganisations(services, administrator)
  return book
}

async function openAdvisers(
  services: Services,
  administrator: SignedInAdministrator,
  count: number,
  random: Random,
): Promise<AddressBook['advisers']> {
  const people = Array.from({ length: count }, (_, number) =>
    number === 0 ? HOME_STAFF.adviser : staffMember(random, `adviseur${number + 1}`),
  )
  const advisers = await inParallel(people, async (person) => {
    const staff = { ...person, role: 'adviser' as const, region: DEMO_REGION, senderId: null }
    return comeIn(services, 'adviser', await inviteStaff(services, administrator, staff))
  })
  await inParallel(PLACES, async (place) => {
    const adviserId = advisers[adviserOfPlace(place, count)]?.accountId ?? null
    done(await givePlace(services, administrator, { municipality: place.code, adviserId }))
  })
  return advisers
}

async function openSender(
  services: Services,
  { administrator, senders }: AddressBook,
  sender: DemoSender,
  random: Random,
): Promise<void> {
  const { name, kind, letter } = sender
  const { senderId } = done(await addSender(services, administrator, { name, kind }))
  const person =
    sender === HOME_SENDER
      ? HOME_STAFF.manager
      : staffMember(random, `manager.${letter.toLowerCase()}`)
  const staff = { ...person, role: 'manager' as const, region: null, senderId }
  const invited = await inviteStaff(services, administrator, staff)
  senders.set(letter, { id: senderId, manager: await comeIn(services, 'manager', invited) })
}

/** Every jobhunter of whom someone is in the caseload. */
async function openJobhunters(
  services: Services,
  { senders, jobhunters }: AddressBook,
  people: readonly PlannedPerson[],
  random: Random,
): Promise<void> {
  const caseloads = new Map(
    people
      .filter(({ jobhunter }) => jobhunter !== null)
      .map((person) => [jobhunterKey(person), person.sender]),
  )
  const toOpen = [...caseloads].map(([key, sender], place) => ({
    key,
    sender,
    person:
      place === 0 ? HOME_STAFF.jobhunter : staffMember(random, `jobhunter.${key.toLowerCase()}`),
  }))
  const opened = await inParallel(toOpen, async ({ key, sender, person }) => {
    const manager = senders.get(sender.letter)?.manager
    if (!manager) throw new Error(`${sender.name} has no manager`)
    const staff = { ...person, role: 'jobhunter' as const }
    const invited = await inviteSenderStaff(services, manager, staff)
    return [key, await comeIn(services, 'jobhunter', invited)] as const
  })
  for (const [key, jobhunter] of opened) jobhunters.set(key, jobhunter)
}

function staffMember(random: Random, mailbox: string): { name: string; email: string } {
  const { firstName, lastName } = makeName(random)
  return { name: `${firstName} ${lastName}`, email: `${mailbox}@voorbeeld.nl` }
}
