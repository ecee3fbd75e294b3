import type { SignedInJobhunter } from '#app/domain/access/signed-in.ts'
import { isVisible } from '#app/domain/candidate/visibility.ts'
import type { JobhunterClosingReason } from '#app/domain/introduction/closing-reasons.ts'
import type { WayRefusal } from '#app/domain/introduction/refusals.ts'
import type { IntroductionId, RequestId } from '#app/domain/primitives.ts'
import type { Db } from '#db/client.ts'
import { introductionOfJobhunter, moveIntroduction } from '#db/queries/introductions-moves.ts'
import { lockCandidate, lockRequest } from '#db/queries/locks.ts'
import { closeRequestRow } from '#db/queries/requests-moves.ts'
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
  return services.db.transaction(async (db) => {
    const introduction = await introductionOfJobhunter(db, jobhunter.accountId, id)
    if (!introduction) return refuse('notThere')
    const candidate = await lockCandidate(db, introduction.candidateId)
    if (!candidate || !isVisible(candidate)) return refuse('notVisible')
    const move = { from: 'candidateAsked', to: 'shown', answer: null } as const
    const shown = await moveIntroduction(db, id, { ...move, next: stepOpens(services) }, jobhunter)
    if (!shown) return refuse('movedByOther')
    if (introduction.answersRequestId) await answerSearch(db, introduction.answersRequestId)
    return { ok: true }
  })
}

/** The jobhunter records the candidate's no to being introduced, with its reason code, for the adviser. */
export async function keepIntroductionBack(
  services: Services,
  jobhunter: SignedInJobhunter,
  id: IntroductionId,
  because: JobhunterClosingReason,
): Promise<Outcome<WayRefusal>> {
  return services.db.transaction(async (db) => {
    if (!(await introductionOfJobhunter(db, jobhunter.accountId, id))) return refuse('notThere')
    const move = { from: 'candidateAsked', to: 'withdrawn', answer: because } as const
    const moved = await moveIntroduction(db, id, move, jobhunter)
    return moved ? { ok: true } : refuse('movedByOther')
  })
}

async function answerSearch(db: Db, id: RequestId): Promise<void> {
  const asked = await lockRequest(db, id)
  if (asked?.status !== 'open') return
  await closeRequestRow(
    db,
    asked,
    { because: 'answeredByIntroduction', text: null },
    { role: 'portal' },
  )
}
