import type { SignedInEmployer } from '#app/domain/access/signed-in.ts'
import type { WayRefusal } from '#app/domain/introduction/refusals.ts'
import type { RequestId, VacancyId } from '#app/domain/primitives.ts'
import { lockEmployer } from '#db/queries/locks.ts'
import { recordMoves } from '#db/queries/moves.ts'
import { insertRequest, openSearchOf } from '#db/queries/requests-moves.ts'
import { inOneStep } from './in-one-step.ts'
import { type Outcome, refuse } from './outcome.ts'
import type { Services } from './services.ts'
import { stepOpens } from './step-opens.ts'
import { whyNotForVacancy } from './why-not-for-vacancy.ts'

/**
 * "Zoek voor mij": an employer asks the adviser to look for someone, for a vacancy or without one. The same
 * question twice, as by a double click, is one.
 */
export async function askToSearch(
  services: Services,
  employer: SignedInEmployer,
  asked: { vacancyId: VacancyId | null; message: string },
): Promise<Outcome<WayRefusal, { requestId: RequestId }>> {
  return inOneStep(services, async (db) => {
    const refusal = await whyNotForVacancy(db, employer.employerId, asked.vacancyId)
    if (refusal) return refuse(refusal)
    await lockEmployer(db, employer.employerId)
    const standing = await openSearchOf(db, employer.employerId, asked)
    if (standing) return { ok: true, requestId: standing.id }
    const requestId = await insertRequest(db, {
      ...asked,
      employerId: employer.employerId,
      candidateId: null,
      introductionId: null,
      status: 'open',
      ...stepOpens(services),
    })
    await recordMoves(db, [
      { object: 'request', objectId: requestId, from: null, to: 'open', by: employer },
    ])
    return { ok: true, requestId }
  })
}
