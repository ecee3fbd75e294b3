import type { SignedIn } from '#app/domain/access/signed-in.ts'
import type { Role } from '#app/domain/actor.ts'
import { acceptInvitation } from '#app/use-cases/accept-invitation.ts'
import { changePhone } from '#app/use-cases/change-phone.ts'
import type { OneTimeLink } from '#app/use-cases/issue-invitation.ts'
import type { Outcome } from '#app/use-cases/outcome.ts'
import { resumeSession } from '#app/use-cases/resume-session.ts'
import type { Services } from '#app/use-cases/services.ts'
import { signOut } from '#app/use-cases/sign-out.ts'
import { done } from './done.ts'

/** What everyone of the demo signs in with. */
export const DEMO_PASSWORD = 'welkom-in-de-demo'

/** One made-up number a desk: nobody is called by accident. */
const DEMO_PHONES: Record<Role, string> = {
  employer: '030 000 00 01',
  adviser: '030 000 00 02',
  jobhunter: '030 000 00 03',
  manager: '030 000 00 04',
  administrator: '030 000 00 05',
}

/** Uses a one-time link as its person would, and gives who that is. */
export async function comeIn<Wanted extends Role>(
  services: Services,
  role: Wanted,
  invited: Outcome<string, { link: OneTimeLink }>,
): Promise<Extract<SignedIn, { role: Wanted }>> {
  const accepted = await acceptInvitation(services, done(invited).link.token, DEMO_PASSWORD)
  const { token } = done(accepted).session
  const who = await resumeSession(services, token)
  await signOut(services, token)
  if (who) await changePhone(services, who, DEMO_PHONES[role])
  if (!who || !isInRole(who, role)) throw new Error(`a fresh link lets no ${role} in`)
  return who
}

function isInRole<Wanted extends Role>(
  who: SignedIn,
  role: Wanted,
): who is Extract<SignedIn, { role: Wanted }> {
  return who.role === role
}
