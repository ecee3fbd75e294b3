import type { PersonInput } from '#app/domain/access/forms.ts'
import type { SignedInAdviser } from '#app/domain/access/signed-in.ts'
import type { EmployerId } from '#app/domain/primitives.ts'
import { answerAccessRequest, lockAccessRequest } from '#db/queries/access-requests.ts'
import { employerByKvk } from '#db/queries/employers.ts'
import { recordMoves } from '#db/queries/moves.ts'
import { inOneStep } from './in-one-step.ts'
import type { OneTimeLink } from './issue-invitation.ts'
import { openAccount } from './open-account.ts'
import { type Outcome, refuse } from './outcome.ts'
import type { Services } from './services.ts'

/** The adviser adds the person who asked for access to the organisation that has this KvK number. */
export async function joinEmployer(
  services: Services,
  adviser: SignedInAdviser,
  requestId: string,
  person: PersonInput,
): Promise<
  Outcome<
    'notThere' | 'movedByOther' | 'noSuchOrganisation' | 'emailInUse',
    { link: OneTimeLink; employerId: EmployerId }
  >
> {
  return inOneStep(services, async (db) => {
    const request = await lockAccessRequest(db, adviser, requestId)
    if (!request) return refuse('notThere')
    if (request.status !== 'asked') return refuse('movedByOther')
    const employer = await employerByKvk(db, request.kvk)
    if (!employer) return refuse('noSuchOrganisation')

    const account = { ...person, role: 'employer' as const, employerId: employer.id }
    const invited = await openAccount(services, db, adviser, account)
    if (!invited.ok) return invited

    await answerAccessRequest(db, adviser, requestId, { to: 'joined', employerId: employer.id })
    await recordMoves(db, [
      { object: 'accessRequest', objectId: requestId, from: 'asked', to: 'joined', by: adviser },
    ])
    return { ok: true, link: invited.link, employerId: employer.id }
  })
}
