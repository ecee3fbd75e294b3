import type { NewEmployerInput } from '#app/domain/access/forms.ts'
import type { SignedInAdviser } from '#app/domain/access/signed-in.ts'
import type { EmployerId } from '#app/domain/primitives.ts'
import type { OneTimeLink } from './issue-invitation.ts'
import { openEmployer } from './open-employer.ts'
import type { Outcome } from './outcome.ts'
import type { Services } from './services.ts'

/** The adviser makes an employer for someone who phones, and a one-time link for that person. */
export async function addEmployer(
  services: Services,
  adviser: SignedInAdviser,
  { organisation, ...rest }: NewEmployerInput,
): Promise<Outcome<'kvkInUse' | 'emailInUse', { link: OneTimeLink; employerId: EmployerId }>> {
  const { name, email, ...employer } = rest
  return services.db.transaction((db) =>
    openEmployer(services, db, adviser, { ...employer, name: organisation }, { name, email }),
  )
}
