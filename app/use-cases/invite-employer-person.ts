import type { PersonInput } from '#app/domain/access/forms.ts'
import type { SignedInAdviser } from '#app/domain/access/signed-in.ts'
import type { EmployerId } from '#app/domain/primitives.ts'
import { employerForAdviser } from '#db/queries/employers.ts'
import { inOneStep } from './in-one-step.ts'
import type { OneTimeLink } from './issue-invitation.ts'
import { openAccount } from './open-account.ts'
import { type Outcome, refuse } from './outcome.ts'
import type { Services } from './services.ts'

/** An adviser invites one more person of an employer of the region; notThere for any other employer. */
export async function inviteEmployerPerson(
  services: Services,
  adviser: SignedInAdviser,
  employerId: EmployerId,
  person: PersonInput,
): Promise<Outcome<'notThere' | 'emailInUse', { link: OneTimeLink }>> {
  return inOneStep(services, async (db) => {
    const employer = await employerForAdviser(db, adviser, employerId)
    if (!employer) return refuse('notThere')
    return openAccount(services, db, adviser, { ...person, role: 'employer', employerId })
  })
}
