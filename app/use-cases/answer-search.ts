import type { SignedInAdviser } from '#app/domain/access/signed-in.ts'
import { isVisible } from '#app/domain/candidate/visibility.ts'
import type { WayRefusal } from '#app/domain/introduction/refusals.ts'
import type { CandidateId, IntroductionId, RequestId } from '#app/domain/primitives.ts'
import { takeOpenFlag } from '#db/queries/flags-moves.ts'
import { insertIntroduction } from '#db/queries/introductions-moves.ts'
import { type LockedCandidate, lockEnds, lockRequest } from '#db/queries/locks.ts'
import { requestOf } from '#db/queries/requests-moves.ts'
import { openWayBetween } from '#db/queries/ways.ts'
import { inOneStep } from './in-one-step.ts'
import { type Outcome, refuse } from './outcome.ts'
import type { Services } from './services.ts'
import { stepOpens } from './step-opens.ts'

/**
 * The adviser answers a "zoek voor mij" with someone: the candidate is asked first, then it is shown. A flag that
 * stands for the same two is taken up with it.
 */
export async function answerSearchWithCandidate(
  services: Services,
  adviser: SignedInAdviser,
  id: RequestId,
  found: { candidateId: CandidateId; reason: string },
): Promise<Outcome<WayRefusal, { introductionId: IntroductionId }>> {
  return inOneStep(services, async (db) => {
    const asked = await requestOf(db, { region: adviser.region }, id)
    if (!asked || asked.candidateId) return refuse('notThere')
    const { candidateId } = found
    const { candidate } = await lockEnds(db, { candidateId, vacancyId: asked.vacancyId })
    const request = await lockRequest(db, id)
    if (request?.status !== 'open') return refuse('movedByOther')
    const { employerId, vacancyId } = request
    const way = await openWayBetween(db, employerId, candidateId, vacancyId)
    const refusal = whyNotIntroduced(candidate, way)
    if (refusal) return refuse(refusal)

    const flagId = await takeOpenFlag(db, { candidateId, vacancyId }, adviser, null)
    const between = { employerId, vacancyId, adviserId: adviser.accountId, ...stepOpens(services) }
    const introduction = { ...found, ...between, flagId, answersRequestId: id }
    return { ok: true, introductionId: await insertIntroduction(db, introduction, adviser) }
  })
}

function whyNotIntroduced(
  candidate: LockedCandidate | null,
  way: Awaited<ReturnType<typeof openWayBetween>>,
): WayRefusal | null {
  if (!candidate || !isVisible(candidate)) return 'notVisible'
  if (!candidate.jobhunterId) return 'noJobhunter'
  return way.request || way.introduction ? 'alreadyOpen' : null
}
