import type { NewEmployerInput } from '#app/domain/access/forms.ts'
import type { SignedInAdviser } from '#app/domain/access/signed-in.ts'
import { labourRegionOf } from '#app/domain/places/labour-regions.ts'
import type { EmployerId } from '#app/domain/primitives.ts'
import { inOneStep } from './in-one-step.ts'
import type { OneTimeLink } from './issue-invitation.ts'
import { openEmployer } from './open-employer.ts'
import { type Outcome, refuse } from './outcome.ts'
import type { Services } from './services.ts'

/** The adviser makes an employer of the own region for someone who phones, and a one-time link for that person. */
export async function addEmployer(
  services: Services,
  adviser: SignedInAdviser,
  { organisation, ...rest }: NewEmployerInput,
): Promise<
  Outcome<'kvkInUse' | 'emailInUse' | 'otherRegion', { link: OneTimeLink; employerId: EmployerId }>
> {
  const { name, email, ...employer } = rest
  if (labourRegionOf(employer.municipality) !== adviser.region) return refuse('otherRegion')
  return inOneStep(services, (db) =>
    openEmployer(services, db, adviser, { ...employer, name: organisation }, { name, email }),
  )
}
