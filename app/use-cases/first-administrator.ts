import type { PersonInput } from '#app/domain/access/forms.ts'
import { accountByEmail, hasAccountOfRole, lockAccount } from '#db/queries/accounts.ts'
import { inOneStep } from './in-one-step.ts'
import { issueInvitation, type OneTimeLink } from './issue-invitation.ts'
import { type Invited, openAccount } from './open-account.ts'
import { type Outcome, refuse } from './outcome.ts'
import type { Services } from './services.ts'

const PORTAL = { role: 'portal' } as const

/** From the terminal: the first administrator. Refused once there is one, who can invite others. */
export async function addFirstAdministrator(
  services: Services,
  person: PersonInput,
): Promise<Invited | { ok: false; because: 'administratorExists' }> {
  return inOneStep(services, async (db) => {
    if (await hasAccountOfRole(db, 'administrator')) return refuse('administratorExists')
    return openAccount(services, db, PORTAL, { ...person, role: 'administrator' })
  })
}

/** From the terminal: a new link for an administrator who cannot get in any more. */
export async function resetAdministrator(
  services: Services,
  email: string,
): Promise<Outcome<'noSuchAccount', { link: OneTimeLink }>> {
  return inOneStep(services, async (db) => {
    const found = await accountByEmail(db, email)
    const account = found?.role === 'administrator' ? await lockAccount(db, found.id) : null
    if (!account || account.hasEnded) return refuse('noSuchAccount')
    return { ok: true, link: await issueInvitation(services, db, PORTAL, account) }
  })
}
