import type { SignedIn, SignedInManager } from '#app/domain/access/signed-in.ts'
import { municipalityCode, type SenderId } from '#app/domain/primitives.ts'
import { askForAccess } from '#app/use-cases/ask-for-access.ts'
import { inviteEmployerPerson } from '#app/use-cases/invite-employer-person.ts'
import { startImport } from '#app/use-cases/start-import.ts'
import { done } from '#seed/done.ts'
import { makeRegisterFile } from '#seed/make-register-file.ts'
import { EVERY_STEP_ON, makeEveryStep } from '#tests/support/make-every-step.ts'
import {
  AMERSFOORT_REGION,
  makeAdministrator,
  makeAdviser,
  makeEmployer,
  makeJobhunter,
  makeManager,
  makeSender,
  someKvk,
  UTRECHT,
} from '#tests/support/make-people.ts'
import { makeCandidate, makeWorld } from '#tests/support/make-world.ts'
import { startPortalOn } from '#tests/support/portal.ts'
import { bytesOf, FULL_ROW } from '#tests/support/register.ts'
import { openTestServices, type TestServices } from '#tests/support/services.ts'
import { sessionCookie } from '#tests/support/session-cookie.ts'

export type WholePortal = Awaited<ReturnType<typeof openWholePortal>>

/** A portal with everyone in it and something in every state that waits for someone. */
export async function openWholePortal() {
  const services = await openTestServices()
  const world = await makeWholeWorld(services)
  const portal = await startPortalOn(EVERY_STEP_ON, { DATABASE_URL: services.database.url })
  const cookies = new Map<string, Awaited<ReturnType<typeof sessionCookie>>>()
  return {
    ...world,
    url: portal.url,
    /** What signs someone in without the form, as if it had been done before. */
    cookieOf: async ({ accountId }: SignedIn) => {
      const cookie =
        cookies.get(accountId) ?? (await sessionCookie(services, accountId, portal.url))
      cookies.set(accountId, cookie)
      return cookie
    },
    close: async () => {
      await portal.stop()
      await services.close()
    },
  }
}

/** Everyone of the portal, colleagues elsewhere, and addresses that no link on their start page leads to. */
async function makeWholeWorld(services: TestServices) {
  const { db } = services
  const world = await makeWorld(services)
  const { adviser, employer, jobhunter, manager } = world
  await makeEveryStep(world)
  await comeToTheDoor(services)
  const administrator = await makeAdministrator(db)
  await bringInAFile(services, world)
  const newcomer = { name: 'Nieuw Iemand', email: 'nieuw@voorbeeld.nl' }
  const invited = await inviteEmployerPerson(services, adviser, employer.employerId, newcomer)
  const otherSender = await makeSender(db)
  const otherAdviser = await makeAdviser(db, AMERSFOORT_REGION)
  return {
    people: { employer, adviser, jobhunter, manager, administrator },
    elsewhere: {
      employer: await makeEmployer(db, otherAdviser),
      adviser: otherAdviser,
      jobhunter: await makeJobhunter(db, otherSender),
      manager: await makeManager(db, otherSender),
    },
    addresses: {
      public: [
        '/toegang-gevraagd',
        `/uitnodiging/${done(invited).link.token}`,
        '/dekking?uren=28&loonwaarde=50-60&uurloon=15,60&maanden=12&leeftijd=21&start=2026-1',
      ],
      employer: [],
      adviser: [],
      jobhunter: [`/kandidaten/${await makeCandidate(world)}/vacatures`],
      manager: [],
      administrator: [],
    },
  }
}

/** Two employers ask for access: one where an adviser works, and one where nobody does. */
async function comeToTheDoor(services: TestServices): Promise<void> {
  const asked = { name: 'Kas en Kruid', phone: '030 000 00 00', work: 'Planten verzorgen.' }
  const groningen = municipalityCode.parse('GM0014')
  await askForAccess(services, { ...asked, kvk: someKvk(), municipality: UTRECHT })
  await askForAccess(services, { ...asked, kvk: someKvk(), municipality: groningen })
}

/** A file with someone new, and a row that is refused. */
async function bringInAFile(
  services: TestServices,
  { manager, senderId }: { manager: SignedInManager; senderId: SenderId },
): Promise<void> {
  const bytes = bytesOf(makeRegisterFile([FULL_ROW, { voornaam: 'Zonder' }]))
  await done(await startImport(services, manager, { senderId, bytes })).finished
}
