import type { SignedInAdviser, SignedInEmployer } from '#app/domain/access/signed-in.ts'
import type { PlacementRefusal } from '#app/domain/placement/refusals.ts'
import type { NotStartedReason } from '#app/domain/placement/statuses.ts'
import type { CandidateId, PlacementId, RequestId } from '#app/domain/primitives.ts'
import type { Db } from '#db/client.ts'
import { lockCandidate, lockRequest, lockVacancy, setPlaced } from '#db/queries/locks.ts'
import {
  movePlacement,
  noteOtherOutcome,
  placementOf,
  settleVacancy,
} from '#db/queries/placements-moves.ts'
import { closeRequestRow } from '#db/queries/requests-moves.ts'
import { holdWays } from '#db/queries/ways.ts'
import { closeWaysOfCandidate } from './close-ways-of-candidate.ts'
import { type Outcome, refuse } from './outcome.ts'
import type { Services } from './services.ts'

/** Whether someone started, and with which reason code if not. */
export type StartRecord = { started: true } | { started: false; because: NotStartedReason }

/**
 * Adviser or employer records whether someone started, from the start day on. The first record stands; an
 * opposite one after it is kept for the adviser to see. A start closes the candidate's other ways; without a
 * start they go on, and the profile waits for the jobhunter's check.
 */
export async function recordStart(
  services: Services,
  who: SignedInAdviser | SignedInEmployer,
  id: PlacementId,
  record: StartRecord,
): Promise<Outcome<PlacementRefusal, { stood: boolean }>> {
  return services.db.transaction(async (db) => {
    const owner = ownerFor(who)
    const seen = await placementOf(db, owner, id)
    if (!seen) return refuse('notThere')
    if (record.started && seen.startsOn > services.clock.today()) return refuse('notStartedYet')
    await lockCandidate(db, seen.candidateId)
    const vacancy = seen.vacancyId ? await lockVacancy(db, seen.vacancyId) : null

    const move = moveFor(record)
    if (!(await movePlacement(db, id, move, who))) return secondRecord(db, owner, id, move.to)
    await settleWays(db, seen, move.to)
    if (vacancy) await settleVacancy(db, vacancy)
    return { ok: true, stood: true }
  })
}

function ownerFor(who: SignedInAdviser | SignedInEmployer) {
  return who.role === 'employer' ? { employerId: who.employerId } : { region: who.region }
}

const CLOSES = { started: 'candidateStartedHere', notStarted: 'didNotStart' } as const

function moveFor(record: StartRecord) {
  return record.started
    ? ({ from: 'reserved', to: 'started', reason: null } as const)
    : ({ from: 'reserved', to: 'notStarted', reason: record.because } as const)
}

/** The request a placement came from is done either way; the candidate's other ways close or go on. */
async function settleWays(
  db: Db,
  { candidateId, requestId }: { candidateId: CandidateId; requestId: RequestId },
  to: 'started' | 'notStarted',
): Promise<void> {
  const own = await lockRequest(db, requestId)
  if (own && own.status !== 'closed')
    await closeRequestRow(db, own, { because: CLOSES[to], text: null }, { role: 'portal' })
  if (to === 'started') {
    await closeWaysOfCandidate(db, candidateId, 'candidateStartedElsewhere', requestId)
    return
  }
  await holdWays(db, candidateId, false, requestId)
  await setPlaced(db, [candidateId], { placed: true, checkNeeded: true })
}

async function secondRecord(
  db: Db,
  owner: Parameters<typeof placementOf>[1],
  id: PlacementId,
  said: 'started' | 'notStarted',
): Promise<Outcome<PlacementRefusal, { stood: boolean }>> {
  const now = await placementOf(db, owner, id)
  if (now?.status === said) return { ok: true, stood: true }
  await noteOtherOutcome(db, id, said)
  return { ok: true, stood: false }
}
