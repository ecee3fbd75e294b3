import type { SignedInAdviser, SignedInEmployer } from '#app/domain/access/signed-in.ts'
import type { PlacementRefusal } from '#app/domain/placement/refusals.ts'
import type { NotStartedReason } from '#app/domain/placement/statuses.ts'
import type { PlacementId, RequestId } from '#app/domain/primitives.ts'
import type { Db } from '#db/client.ts'
import { writePlaced } from '#db/queries/candidates-moves.ts'
import { releaseWays } from '#db/queries/hold-ways.ts'
import { type LockedVacancy, lockEnds, lockRequest } from '#db/queries/locks.ts'
import { lockOpenWays } from '#db/queries/open-ways.ts'
import {
  movePlacement,
  noteOtherOutcome,
  placementOf,
  settleVacancy,
} from '#db/queries/placements-moves.ts'
import { closeRequestRow } from '#db/queries/requests-moves.ts'
import { closeWaysAfterStart } from './close-ways-of-candidate.ts'
import { inOneStep } from './in-one-step.ts'
import { type Outcome, refuse } from './outcome.ts'
import type { Services } from './services.ts'
import { type OpenStep, stepOpens } from './step-opens.ts'

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
  const owner = who.role === 'employer' ? { employerId: who.employerId } : { region: who.region }
  const next = stepOpens(services)
  return inOneStep(services, async (db) => {
    const seen = await placementOf(db, owner, id)
    if (!seen) return refuse('notThere')
    if (record.started && seen.startsOn > services.clock.today()) return refuse('notStartedYet')
    const { vacancy } = await lockEnds(db, seen)
    const placement = (await placementOf(db, owner, id)) ?? seen
    if (placement.status !== 'reserved') {
      return secondRecord({ db, who, placement }, record, next)
    }

    if (record.started) await start({ db, who, placement, vacancy })
    else await doNotStart({ db, who, placement, vacancy }, record.because, next)
    return { ok: true, stood: true }
  })
}

type Recorded = {
  db: Db
  who: SignedInAdviser | SignedInEmployer
  placement: NonNullable<Awaited<ReturnType<typeof placementOf>>>
  vacancy: LockedVacancy | null
}

async function start({ db, who, placement, vacancy }: Recorded): Promise<void> {
  const { id, candidateId, requestId } = placement
  await closeOwn(db, requestId, 'candidateStartedHere')
  const open = await lockOpenWays(db, { candidateId, vacancyId: vacancy?.id })
  await movePlacement(db, id, { from: 'reserved', to: 'started', reason: null }, who)
  const isFilled = vacancy !== null && (await settleVacancy(db, vacancy)) === 'filled'
  await closeWaysAfterStart(db, open, { candidateId, isFilled })
}

async function doNotStart(
  { db, who, placement, vacancy }: Recorded,
  reason: NotStartedReason,
  next: OpenStep,
): Promise<void> {
  const { id, candidateId, requestId } = placement
  await closeOwn(db, requestId, 'didNotStart')
  await releaseWays(db, candidateId, next)
  await writePlaced(db, candidateId, { placed: true, checkNeeded: true, ...next })
  await movePlacement(db, id, { from: 'reserved', to: 'notStarted', reason }, who)
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
  { db, who, placement: { id, status } }: Omit<Recorded, 'vacancy'>,
  record: StartRecord,
  next: OpenStep,
): Promise<Outcome<PlacementRefusal, { stood: boolean }>> {
  const didStart = status !== 'notStarted' // a job that ended did start
  if (record.started === didStart) return { ok: true, stood: true }
  const other = record.started
    ? ({ outcome: 'started', reason: null } as const)
    : ({ outcome: 'notStarted', reason: record.because } as const)
  await noteOtherOutcome(db, id, other, next, who)
  return { ok: true, stood: false }
}
