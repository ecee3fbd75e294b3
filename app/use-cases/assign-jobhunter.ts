import type { SignedInManager } from '#app/domain/access/signed-in.ts'
import type { CandidateRefusal } from '#app/domain/candidate/refusals.ts'
import type { AccountId, CandidateId } from '#app/domain/primitives.ts'
import { jobhunterOfSender, lockPeopleOfSender, writeJobhunter } from '#db/queries/caseload.ts'
import { recordMoves } from '#db/queries/moves.ts'
import { inOneStep } from './in-one-step.ts'
import { type Outcome, refuse } from './outcome.ts'
import type { Services } from './services.ts'

type Assignment = {
  candidateIds: CandidateId[]
  jobhunterId: AccountId
  /** Whose people they were on the screen: who came to another meanwhile stays there. */
  from?: AccountId | null
}

/**
 * The manager gives people of the own sender to a jobhunter, one or a batch; the fixed contact and the open flags
 * change with it. Gives how many that were, and how many had come to another: who is in this caseload already
 * stays as it is.
 */
export async function assignJobhunter(
  services: Services,
  manager: SignedInManager,
  { candidateIds, jobhunterId, from: seenAt }: Assignment,
): Promise<Outcome<CandidateRefusal, { assigned: number; elsewhere: number }>> {
  return inOneStep(services, async (db) => {
    if (!(await jobhunterOfSender(db, manager.senderId, jobhunterId))) return refuse('otherSender')
    const people = await lockPeopleOfSender(db, manager.senderId, candidateIds)
    if (people.length === 0) return refuse('notThere')
    const others = people.filter((person) => person.jobhunterId !== jobhunterId)
    const assigned = others.filter((one) => seenAt === undefined || one.jobhunterId === seenAt)
    const elsewhere = others.length - assigned.length
    if (elsewhere === people.length) return refuse('movedByOther')

    await writeJobhunter(
      db,
      assigned.map(({ id }) => id),
      jobhunterId,
    )
    await recordMoves(
      db,
      assigned.map(({ id, jobhunterId: from }) => ({
        object: 'caseload',
        objectId: id,
        from,
        to: jobhunterId,
        by: manager,
      })),
    )
    return { ok: true, assigned: assigned.length, elsewhere }
  })
}
