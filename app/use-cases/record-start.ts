import type { SignedInAdviser, SignedInEmployer } from '#app/domain/access/signed-in.ts'
import type { PlacementRefusal } from '#app/domain/placement/refusals.ts'
import type { NotStartedReason } from '#app/domain/placement/statuses.ts'
import type { PlacementId, RequestId } from '#app/domain/primitives.ts'
import type { Db } from '#db/client.ts'
import { writePlaced } from '#db/queries/candidates-moves.ts'
import { releaseWays } from '#db/queries/hold-ways.ts'
import { type LockedVacancy, lockEnds, lockRequest } from '#db/queries/locks.ts'
import {
  movePlacement,
  noteOtherOutcome,
  placementOf,
  settleVacancy,
} from '#db/queries/placements-moves.ts'
import { closeRequestRow } from '#db/queries/requests-moves.ts'
import { closeWaysAfterStart } from './close-ways-of-candidate.ts'
import { type Outcome, refuse } from './outcome.ts'
import type { Services } from './services.ts'
import { type OpenStep, stepOpens } from './step-opens.ts'

/** Whether someone started, and with which reason code if not. */
export type StartRecord = { started: true } | { started: false; because: NotStartedReason }

type Placement = NonNullable<Awaited<ReturnType<typeof placementOf>>>

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
  const owner = who.role === 'employer' ? { employerId: who.employerId } : { region: who.region }
  const next = stepOpens(services)
  return services.db.transaction(async (db) => {
    const placement = await placementOf(db, owner, id)
    if (!placement) return refuse('notThere')
    if (record.started && placement.startsOn > services.clock.today())
      return refuse('notStartedYet')
    const { vacancy } = await lockEnds(db, placement)
    if (!(await movePlacement(db, id, moveFor(record), who)))
      return secondRecord(db, owner, id, record, next)

    if (record.started) await settleStart(db, placement, vacancy)
    else await settleNoStart(db, placement, vacancy, next)
    return { ok: true, stood: true }
  })
}

function moveFor(record: StartRecord) {
  return record.started
    ? ({ from: 'reserved', to: 'started', reason: null } as const)
    : ({ from: 'reserved', to: 'notStarted', reason: record.because } as const)
}

async function settleStart(
  db: Db,
  { candidateId, requestId }: Placement,
  vacancy: LockedVacancy | null,
): Promise<void> {
  await closeOwn(db, requestId, 'candidateStartedHere')
  const isFilled = vacancy !== null && (await settleVacancy(db, vacancy)) === 'filled'
  await closeWaysAfterStart(db, candidateId, isFilled ? vacancy.id : undefined)
}

async function settleNoStart(
  db: Db,
  { candidateId, requestId }: Placement,
  vacancy: LockedVacancy | null,
  next: OpenStep,
): Promise<void> {
  await closeOwn(db, requestId, 'didNotStart')
  await releaseWays(db, candidateId, next)
  await writePlaced(db, candidateId, { placed: true, checkNeeded: true, ...next })
  if (vacancy) await settleVacancy(db, vacancy)
}

/** The request that a placement came from is done either way. */
async function closeOwn(
  db: Db,
  id: RequestId,
  because: 'candidateStartedHere' | 'didNotStart',
): Promise<void> {
  const own = await lockRequest(db, id)
  if (!own || own.status === 'closed') return
  await closeRequestRow(db, own, { because, text: null }, { role: 'portal' })
}

async function secondRecord(
  db: Db,
  owner: Parameters<typeof placementOf>[1],
  id: PlacementId,
  record: StartRecord,
  next: OpenStep,
): Promise<Outcome<PlacementRefusal, { stood: boolean }>> {
  const now = await placementOf(db, owner, id)
  // a job that ended did start
  const stands = now?.status === 'notStarted' ? 'notStarted' : 'started'
  const said = moveFor(record).to
  if (said === stands) return { ok: true, stood: true }
  await noteOtherOutcome(db, id, said, next)
  return { ok: true, stood: false }
}
