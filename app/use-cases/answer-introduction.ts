import type { SignedInEmployer } from '#app/domain/access/signed-in.ts'
import { mayGoOn } from '#app/domain/candidate/visibility.ts'
import type { WayRefusal } from '#app/domain/introduction/refusals.ts'
import type { IntroductionId, RequestId } from '#app/domain/primitives.ts'
import { answerIntroduction, introductionOfEmployer } from '#db/queries/introductions-moves.ts'
import { lockEnds } from '#db/queries/locks.ts'
import { recordMoves } from '#db/queries/moves.ts'
import { insertRequest } from '#db/queries/requests-moves.ts'
import { inOneStep } from './in-one-step.ts'
import { type Outcome, refuse } from './outcome.ts'
import type { Services } from './services.ts'
import { stepOpens } from './step-opens.ts'

/** The employer wants to meet who was introduced: a request with the candidate's yes to a meeting. */
export async function wantIntroduced(
  services: Services,
  employer: SignedInEmployer,
  id: IntroductionId,
  message: string,
): Promise<Outcome<WayRefusal, { requestId: RequestId }>> {
  return inOneStep(services, async (db) => {
    const introduction = await introductionOfEmployer(db, employer.employerId, id)
    if (!introduction) return refuse('notThere')
    if (introduction.onHold) return refuse('onHold')
    const { candidate } = await lockEnds(db, introduction)
    if (!candidate || !mayGoOn(candidate)) return refuse('notVisible')
    const moved = await answerIntroduction(db, employer, id, { to: 'wanted', answer: null })
    if (!moved) return refuse('movedByOther')

    const requestId = await insertRequest(db, {
      employerId: employer.employerId,
      candidateId: introduction.candidateId,
      vacancyId: introduction.vacancyId,
      introductionId: id,
      message,
      status: 'candidateYes',
      ...stepOpens(services),
    })
    await recordMoves(db, [
      { object: 'request', objectId: requestId, from: null, to: 'candidateYes', by: employer },
    ])
    return { ok: true, requestId }
  })
}

/** The employer does not want to meet who was introduced; the reason is for the adviser and the jobhunter. */
export async function turnDownIntroduced(
  services: Services,
  employer: SignedInEmployer,
  id: IntroductionId,
  reason: string,
): Promise<Outcome<WayRefusal>> {
  return inOneStep(services, async (db) => {
    const introduction = await introductionOfEmployer(db, employer.employerId, id)
    if (!introduction) return refuse('notThere')
    await lockEnds(db, introduction)
    const moved = await answerIntroduction(db, employer, id, { to: 'notWanted', answer: reason })
    return moved ? { ok: true } : refuse('movedByOther')
  })
}
