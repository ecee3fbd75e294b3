import type { PersonInput } from '#app/domain/access/forms.ts'
import type { SignedInAdviser } from '#app/domain/access/signed-in.ts'
import type { EmployerId } from '#app/domain/primitives.ts'
import type { Db } from '#db/client.ts'
import { deleteEmployer, insertEmployer, type NewEmployer } from '#db/queries/employers.ts'
import type { OneTimeLink } from './issue-invitation.ts'
import { openAccount } from './open-account.ts'
import { type Outcome, refuse } from './outcome.ts'
import type { Services } from './services.ts'

/** Makes an organisation with its first person, in the caller's transaction: both, or neither. */
export async function openEmployer(
  services: Pick<Services, 'clock' | 'random'>,
  db: Db,
  adviser: SignedInAdviser,
  { name, kvk, municipality, phone }: Omit<NewEmployer, 'adviserId'>,
  person: PersonInput,
): Promise<Outcome<'kvkInUse' | 'emailInUse', { link: OneTimeLink; employerId: EmployerId }>> {
  const { accountId: adviserId } = adviser
  const employerId = await insertEmployer(db, { name, kvk, municipality, phone, adviserId })
  if (!employerId) return refuse('kvkInUse')

  const first = { ...person, role: 'employer' as const, employerId }
  const invited = await openAccount(services, db, adviser, first)
  if (!invited.ok) {
    await deleteEmployer(db, employerId)
    return invited
  }
  return { ok: true, link: invited.link, employerId }
}
