import type { SignedInManager } from '#app/domain/access/signed-in.ts'
import type { CandidateRefusal } from '#app/domain/candidate/refusals.ts'
import type { AccountId, CandidateId } from '#app/domain/primitives.ts'
import { writeJobhunter } from '#db/queries/candidates-moves.ts'
import { jobhunterOfSender } from '#db/queries/caseload.ts'
import { recordMoves } from '#db/queries/moves.ts'
import { type Outcome, refuse } from './outcome.ts'
import type { Services } from './services.ts'

/** The manager gives people of the own sender to a jobhunter, one or a batch; the fixed contact changes with it. */
export async function assignJobhunter(
  services: Services,
  manager: SignedInManager,
  { candidateIds, jobhunterId }: { candidateIds: CandidateId[]; jobhunterId: AccountId },
): Promise<Outcome<CandidateRefusal, { assigned: number }>> {
  return services.db.transaction(async (db) => {
    if (!(await jobhunterOfSender(db, manager.senderId, jobhunterId))) return refuse('otherSender')
    const assigned = await writeJobhunter(db, manager.senderId, candidateIds, jobhunterId)
    await recordMoves(
      db,
      assigned.map((objectId) => ({
        object: 'caseload',
        objectId,
        from: null,
        to: jobhunterId,
        by: manager,
      })),
    )
    return { ok: true, assigned: assigned.length }
  })
}
