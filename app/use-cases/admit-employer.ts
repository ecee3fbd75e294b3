import type { PersonInput } from '#app/domain/access/forms.ts'
import type { SignedInAdviser } from '#app/domain/access/signed-in.ts'
import type { EmployerId } from '#app/domain/primitives.ts'
import { answerAccessRequest, lockAccessRequest } from '#db/queries/access-requests.ts'
import { recordMoves } from '#db/queries/moves.ts'
import { inOneStep } from './in-one-step.ts'
import type { OneTimeLink } from './issue-invitation.ts'
import { openEmployer } from './open-employer.ts'
import { type Outcome, refuse } from './outcome.ts'
import type { Services } from './services.ts'

/**
 * The adviser lets an employer in who asked for it: makes the organisation, with this adviser, and a one-time
 * link for its first person. Refused when the KvK number is known already: then the person joins.
 */
export async function admitEmployer(
  services: Services,
  adviser: SignedInAdviser,
  requestId: string,
  person: PersonInput,
): Promise<
  Outcome<
    'notThere' | 'movedByOther' | 'kvkInUse' | 'emailInUse',
    { link: OneTimeLink; employerId: EmployerId }
  >
> {
  return inOneStep(services, async (db) => {
    const request = await lockAccessRequest(db, adviser, requestId)
    if (!request) return refuse('notThere')
    if (request.status !== 'asked') return refuse('movedByOther')

    const opened = await openEmployer(services, db, adviser, request, person)
    if (!opened.ok) return opened

    const { employerId } = opened
    await answerAccessRequest(db, adviser, requestId, { to: 'admitted', employerId })
    await recordMoves(db, [
      { object: 'accessRequest', objectId: requestId, from: 'asked', to: 'admitted', by: adviser },
    ])
    return opened
  })
}
