import type { SignedInJobhunter } from '#app/domain/access/signed-in.ts'
import { mayGoOn } from '#app/domain/candidate/visibility.ts'
import type { JobhunterClosingReason } from '#app/domain/introduction/closing-reasons.ts'
import type { WayRefusal } from '#app/domain/introduction/refusals.ts'
import type { IntroductionId, RequestId } from '#app/domain/primitives.ts'
import type { Db } from '#db/client.ts'
import { introductionOfJobhunter, moveIntroduction } from '#db/queries/introductions-moves.ts'
import { type LockedRequest, lockEnds, lockRequest } from '#db/queries/locks.ts'
import { closeRequestRow, renewRequests } from '#db/queries/requests-moves.ts'
import { inOneStep } from './in-one-step.ts'
import { type Outcome, refuse } from './outcome.ts'
import type { Services } from './services.ts'
import { stepOpens } from './step-opens.ts'

/**
 * The jobhunter records the candidate's yes to being introduced: the employer now sees the introduction, and
 * the "zoek voor mij" it was made for is answered.
 */
export async function showIntroduction(
  services: Services,
  jobhunter: SignedInJobhunter,
  id: IntroductionId,
): Promise<Outcome<WayRefusal>> {
  return inOneStep(services, async (db) => {
    const introduction = await introductionOfJobhunter(db, jobhunter.accountId, id)
    if (!introduction) return refuse('notThere')
    if (introduction.onHold) return refuse('onHold')
    const { candidate } = await lockEnds(db, introduction)
    if (!candidate || !mayGoOn(candidate)) return refuse('notVisible')
    const search = await lockSearch(db, introduction.answersRequestId)
    const move = { from: 'candidateAsked', to: 'shown', answer: null } as const
    const shown = await moveIntroduction(db, id, { ...move, next: stepOpens(services) }, jobhunter)
    if (!shown) return refuse('movedByOther')
    const answered = { because: 'answeredByIntroduction', text: null } as const
    if (search) await closeRequestRow(db, search, answered, { role: 'portal' })
    return { ok: true }
  })
}

/**
 * The jobhunter records the candidate's no to being introduced, with its reason code, for the adviser, who looks
 * on where it was for a "zoek voor mij".
 */
export async function keepIntroductionBack(
  services: Services,
  jobhunter: SignedInJobhunter,
  id: IntroductionId,
  because: JobhunterClosingReason,
): Promise<Outcome<WayRefusal>> {
  return inOneStep(services, async (db) => {
    const introduction = await introductionOfJobhunter(db, jobhunter.accountId, id)
    if (!introduction) return refuse('notThere')
    await lockEnds(db, introduction)
    const search = await lockSearch(db, introduction.answersRequestId)
    const move = { from: 'candidateAsked', to: 'withdrawn', answer: because } as const
    const moved = await moveIntroduction(db, id, move, jobhunter)
    if (!moved) return refuse('movedByOther')
    if (search) await renewRequests(db, [search.id], stepOpens(services))
    return { ok: true }
  })
}

/** The "zoek voor mij" that an introduction answers, locked before the introduction moves; null when it has closed. */
async function lockSearch(db: Db, id: RequestId | null): Promise<LockedRequest | null> {
  const search = id ? await lockRequest(db, id) : null
  return search?.status === 'open' ? search : null
}
