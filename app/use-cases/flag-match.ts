import type { SignedInJobhunter } from '#app/domain/access/signed-in.ts'
import { isTaken, isVisible } from '#app/domain/candidate/visibility.ts'
import type { WayRefusal } from '#app/domain/introduction/refusals.ts'
import type { CandidateId, FlagId, VacancyId } from '#app/domain/primitives.ts'
import { insertFlag, lockVacancyForFlag } from '#db/queries/flags-moves.ts'
import { lockCandidate } from '#db/queries/locks.ts'
import { recordMoves } from '#db/queries/moves.ts'
import { hasOpenWay } from '#db/queries/ways.ts'
import { inOneStep } from './in-one-step.ts'
import { type Outcome, refuse } from './outcome.ts'
import type { Services } from './services.ts'
import { stepOpens } from './step-opens.ts'

/** A jobhunter says why a candidate of the own caseload could fit a vacancy; the adviser of the employer answers. */
export async function flagMatch(
  services: Services,
  jobhunter: SignedInJobhunter,
  flag: { candidateId: CandidateId; vacancyId: VacancyId; reason: string },
): Promise<Outcome<WayRefusal, { flagId: FlagId }>> {
  return inOneStep(services, async (db) => {
    const candidate = await lockCandidate(db, flag.candidateId)
    if (candidate?.jobhunterId !== jobhunter.accountId) return refuse('notThere')
    if (isTaken(candidate)) return refuse('placed')
    if (!isVisible(candidate)) return refuse('notVisible')
    if (!(await lockVacancyForFlag(db, flag.vacancyId))) return refuse('vacancyClosed')
    if (await hasOpenWay(db, flag.candidateId, flag.vacancyId)) return refuse('alreadyOpen')

    const flagId = await insertFlag(db, {
      ...flag,
      jobhunterId: jobhunter.accountId,
      ...stepOpens(services),
    })
    if (!flagId) return refuse('alreadyOpen')
    await recordMoves(db, [
      { object: 'flag', objectId: flagId, from: null, to: 'open', by: jobhunter },
    ])
    return { ok: true, flagId }
  })
}
