import type { PortalClosingReason } from '#app/domain/introduction/closing-reasons.ts'
import type { CandidateId, VacancyId } from '#app/domain/primitives.ts'
import type { Db } from '#db/client.ts'
import { type Move, recordMoves } from '#db/queries/moves.ts'
import { closeWays, lockOpenWays, type OpenWays } from '#db/queries/open-ways.ts'
import { askToCall } from '#db/queries/placements-moves.ts'
import type { OpenStep } from './step-opens.ts'

/**
 * Closes everything that is open for a locked candidate who takes back release or yes. What was accepted is not
 * touched: its adviser gets a day by which to call.
 */
export async function closeWaysOfWithdrawn(
  db: Db,
  candidateId: CandidateId,
  toCall: OpenStep,
): Promise<void> {
  await closeOpenWays(db, await lockOpenWays(db, { candidateId }), 'candidateWithdrew')
  await askToCall(db, candidateId, toCall)
}

/** Closes everything that is open for a locked vacancy; what was accepted goes on. */
export async function closeWaysOfVacancy(
  db: Db,
  vacancyId: VacancyId,
  because: 'vacancyWithdrawn' | 'vacancyFilled',
): Promise<void> {
  await closeOpenWays(db, await lockOpenWays(db, { vacancyId }), because)
}

/**
 * Closes what a start ends, of what was locked for it: the other ways of the candidate, and those of others to
 * the vacancy when it is filled now.
 */
export async function closeWaysAfterStart(
  db: Db,
  open: OpenWays,
  { candidateId, isFilled }: { candidateId: CandidateId; isFilled: boolean },
): Promise<void> {
  const isOwn = (way: Way) => way.candidateId === candidateId
  await closeOpenWays(db, those(open, isOwn), 'candidateStartedElsewhere')
  if (!isFilled) return
  const isOfAnother = (way: Way) => !isOwn(way)
  await closeOpenWays(db, those(open, isOfAnother), 'vacancyFilled')
}

/** Closes locked ways, each with its move and its reason. */
async function closeOpenWays(db: Db, open: OpenWays, because: PortalClosingReason): Promise<void> {
  await closeWays(db, open, because)
  await recordMoves(db, [
    ...closing('flag', open.openFlags, 'withdrawn', because),
    ...closing('introduction', open.openIntroductions, 'withdrawn', because),
    ...closing('request', open.openRequests, 'closed', because),
    ...closing('meeting', open.openMeetings, 'cancelled', because),
    ...closing('offer', open.openOffers, 'withdrawn', because),
  ])
}

type Way = { candidateId: CandidateId | null }

function those(open: OpenWays, which: (way: Way) => boolean): OpenWays {
  return {
    openFlags: open.openFlags.filter(which),
    openIntroductions: open.openIntroductions.filter(which),
    openRequests: open.openRequests.filter(which),
    openMeetings: open.openMeetings.filter(which),
    openOffers: open.openOffers.filter(which),
  }
}

function closing(
  object: Move['object'],
  rows: readonly { id: string; from: string }[],
  to: string,
  reason: string,
): Move[] {
  return rows.map(({ id, from }) => ({
    object,
    objectId: id,
    from,
    to,
    by: { role: 'portal' },
    reason,
  }))
}
