import type {
  SignedIn,
  SignedInAdministrator,
  SignedInAdviser,
} from '#app/domain/access/signed-in.ts'
import type { Role } from '#app/domain/actor.ts'
import { municipalityCode, regionCode } from '#app/domain/primitives.ts'
import { acceptInvitation } from '#app/use-cases/accept-invitation.ts'
import { addEmployer } from '#app/use-cases/add-employer.ts'
import { addSender } from '#app/use-cases/add-sender.ts'
import { addFirstAdministrator } from '#app/use-cases/first-administrator.ts'
import { inviteStaff } from '#app/use-cases/invite-staff.ts'
import type { OneTimeLink } from '#app/use-cases/issue-invitation.ts'
import { resumeSession } from '#app/use-cases/resume-session.ts'
import type { Services } from '#app/use-cases/services.ts'

/** What to sign in with, one account for each role. */
export type DemoAccounts = { role: Role; email: string; password: string }[]

const PASSWORD = 'welkom-in-de-demo'
const REGION = regionCode.parse('AM13')
const UTRECHT = municipalityCode.parse('GM0344')

/** Makes the demo through the use cases that people use, and gives one account for each role. */
export async function seedDemo(
  services: Services,
  tell: (line: string) => void,
): Promise<DemoAccounts> {
  tell('  accounts')
  const first = { name: 'Bea Beheer', email: 'beheer@voorbeeld.nl' }
  const administrator = await signInWith(services, await addFirstAdministrator(services, first))
  if (administrator.role !== 'administrator')
    throw new Error('the first account is no administrator')
  const adviser = await addStaff(services, administrator)
  await addDemoEmployer(services, adviser)
  return [
    { role: 'employer', email: 'werkgever@voorbeeld.nl', password: PASSWORD },
    { role: 'adviser', email: 'adviseur@voorbeeld.nl', password: PASSWORD },
    { role: 'jobhunter', email: 'jobhunter@voorbeeld.nl', password: PASSWORD },
    { role: 'manager', email: 'manager@voorbeeld.nl', password: PASSWORD },
    { role: 'administrator', email: 'beheer@voorbeeld.nl', password: PASSWORD },
  ]
}

async function addStaff(
  services: Services,
  administrator: SignedInAdministrator,
): Promise<SignedInAdviser> {
  const sender = await addSender(services, administrator, {
    name: 'Gemeente Voorbeeldstad',
    kind: 'municipality',
  })
  if (!sender.ok) throw new Error(sender.because)
  const { senderId } = sender
  for (const [role, name] of [
    ['jobhunter', 'Joris Jobhunter'],
    ['manager', 'Mila Manager'],
  ] as const) {
    const person = { role, name, email: `${role}@voorbeeld.nl`, senderId, region: null }
    await signInWith(services, await inviteStaff(services, administrator, person))
  }
  const adviser = await signInWith(
    services,
    await inviteStaff(services, administrator, {
      role: 'adviser',
      name: 'Anna Adviseur',
      email: 'adviseur@voorbeeld.nl',
      region: REGION,
      senderId: null,
    }),
  )
  if (adviser.role !== 'adviser') throw new Error('the account is no adviser')
  return adviser
}

async function addDemoEmployer(services: Services, adviser: SignedInAdviser): Promise<void> {
  const employer = await addEmployer(services, adviser, {
    organisation: 'Bakkerij Voorbeeld',
    kvk: '90000001',
    municipality: UTRECHT,
    phone: '030 555 01 00',
    name: 'Wim Werkgever',
    email: 'werkgever@voorbeeld.nl',
  })
  await signInWith(services, employer)
}

/** Uses a one-time link as its person would. */
async function signInWith(
  services: Services,
  invited: { ok: true; link: OneTimeLink } | { ok: false; because: string },
): Promise<SignedIn> {
  if (!invited.ok) throw new Error(invited.because)
  const accepted = await acceptInvitation(services, invited.link.token, PASSWORD)
  const signedIn = accepted.ok && (await resumeSession(services, accepted.session.token))
  if (!signedIn) throw new Error('a fresh link does not let its person in')
  return signedIn
}
