import type { SignedInAdviser } from '#app/domain/access/signed-in.ts'
import { mayGoOn } from '#app/domain/candidate/visibility.ts'
import type { WayRefusal } from '#app/domain/introduction/refusals.ts'
import type { FlagId, IntroductionId } from '#app/domain/primitives.ts'
import { flagInRegion, moveOpenFlag } from '#db/queries/flags-moves.ts'
import { insertIntroduction } from '#db/queries/introductions-moves.ts'
import { lockEnds } from '#db/queries/locks.ts'
import { hasOpenWay } from '#db/queries/ways.ts'
import { inOneStep } from './in-one-step.ts'
import { type Outcome, refuse } from './outcome.ts'
import type { Services } from './services.ts'
import { stepOpens } from './step-opens.ts'

/** The adviser takes a flag up: an introduction starts, and the candidate is asked first. */
export async function takeFlagUp(
  services: Services,
  adviser: SignedInAdviser,
  flagId: FlagId,
  reason: string,
): Promise<Outcome<WayRefusal, { introductionId: IntroductionId }>> {
  return inOneStep(services, async (db) => {
    const flag = await flagInRegion(db, adviser.region, flagId)
    if (!flag) return refuse('notThere')
    const { candidate } = await lockEnds(db, flag)
    if (!candidate || !mayGoOn(candidate)) return refuse('notVisible')
    if (await hasOpenWay(db, flag.candidateId, flag.vacancyId)) return refuse('alreadyOpen')
    if (!(await moveOpenFlag(db, flagId, 'takenUp', adviser, null))) return refuse('movedByOther')

    const { candidateId, vacancyId, employerId } = flag
    const between = { candidateId, vacancyId, employerId, adviserId: adviser.accountId }
    const introduction = { ...between, flagId, answersRequestId: null, reason }
    const next = stepOpens(services)
    const introductionId = await insertIntroduction(db, { ...introduction, ...next }, adviser)
    return { ok: true, introductionId }
  })
}

/** The adviser declines a flag with a reason the jobhunter reads. */
export async function declineFlag(
  services: Services,
  adviser: SignedInAdviser,
  flagId: FlagId,
  reason: string,
): Promise<Outcome<WayRefusal>> {
  return inOneStep(services, async (db) => {
    const flag = await flagInRegion(db, adviser.region, flagId)
    if (!flag) return refuse('notThere')
    await lockEnds(db, flag)
    const moved = await moveOpenFlag(db, flagId, 'declined', adviser, reason)
    return moved ? { ok: true } : refuse('movedByOther')
  })
}
