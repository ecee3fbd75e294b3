import { and, eq, inArray, lte } from 'drizzle-orm'
import type { CoverageLine } from '#app/domain/coverage/coverage-line.ts'
import type { OfferStatus } from '#app/domain/placement/statuses.ts'
import type { AuthorityAnswers, OfferSupport, OfferTerms } from '#app/domain/placement/terms.ts'
import type {
  AccountId,
  CandidateId,
  EmployerId,
  IsoDate,
  OfferId,
  RegionCode,
  RequestId,
  VacancyId,
} from '#app/domain/primitives.ts'
import type { Db } from '#db/client.ts'
import { candidates, employers, placementOffers } from '#db/schema/index.ts'
import { inRegion } from './in-region.ts'
import type { LockedOffer } from './locks.ts'
import { type Move, recordMoves } from './moves.ts'

const BEFORE_ACCEPT = ['draft', 'awaitingYes', 'ready', 'sent', 'changeAsked'] as const

/** Writes a draft offer; null when one is open for this request already. */
export async function insertOffer(
  db: Db,
  offer: {
    requestId: RequestId
    candidateId: CandidateId
    employerId: EmployerId
    vacancyId: VacancyId | null
    adviserId: AccountId
    terms: OfferTerms
    support: OfferSupport
    startsOn: IsoDate
    dueOn: IsoDate
    waitingSince: Date
  },
): Promise<OfferId | null> {
  const [row] = await db
    .insert(placementOffers)
    .values(offer)
    .onConflictDoNothing()
    .returning({ id: placementOffers.id })
  return row?.id ?? null
}

/** Whose offer it is, without locking it: the caller locks the candidate first, and then reads it again. */
export async function offerOf(
  db: Db,
  of: { employerId: EmployerId } | { jobhunterId: AccountId } | { region: RegionCode },
  id: OfferId,
) {
  const mine =
    'employerId' in of
      ? eq(placementOffers.employerId, of.employerId)
      : 'jobhunterId' in of
        ? eq(candidates.jobhunterId, of.jobhunterId)
        : inRegion(employers.municipality, of.region)
  const [row] = await db
    .select({
      id: placementOffers.id,
      candidateId: placementOffers.candidateId,
      vacancyId: placementOffers.vacancyId,
      requestId: placementOffers.requestId,
    })
    .from(placementOffers)
    .innerJoin(employers, eq(employers.id, placementOffers.employerId))
    .innerJoin(candidates, eq(candidates.id, placementOffers.candidateId))
    .where(and(eq(placementOffers.id, id), mine))
  return row ?? null
}

export type OfferChange = {
  version?: number
  terms?: OfferTerms
  support?: OfferSupport
  startsOn?: IsoDate
  agreedVersion?: number | null
  mayShowWageValue?: boolean
  authorityAnswers?: AuthorityAnswers
  coverage?: CoverageLine[] | null
  sentOn?: IsoDate | null
  answer?: string | null
  dueOn?: IsoDate | null
  waitingSince?: Date
}

/** Moves a locked offer, with what changes on it. */
export async function moveOffer(
  db: Db,
  offer: Pick<LockedOffer, 'id' | 'status'>,
  to: OfferStatus,
  change: OfferChange,
  by: Move['by'],
): Promise<void> {
  await db
    .update(placementOffers)
    .set({ ...change, status: to })
    .where(eq(placementOffers.id, offer.id))
  await recordMoves(db, [
    {
      object: 'offer',
      objectId: offer.id,
      from: offer.status,
      to,
      by,
      reason: change.answer ?? undefined,
    },
  ])
}

/** Withdraws the offer of a request that is not accepted yet; 'accepted' when it is too late for that. */
export async function withdrawOpenOfferOf(
  db: Db,
  requestId: RequestId,
  because: string,
): Promise<{ id: OfferId; from: OfferStatus }[] | 'accepted'> {
  const rows = await db
    .select({ id: placementOffers.id, from: placementOffers.status })
    .from(placementOffers)
    .where(
      and(
        eq(placementOffers.requestId, requestId),
        inArray(placementOffers.status, [...BEFORE_ACCEPT, 'accepted']),
      ),
    )
    .for('update')
  if (rows.some(({ from }) => from === 'accepted')) return 'accepted'
  const ids = rows.map(({ id }) => id)
  await db
    .update(placementOffers)
    .set({ status: 'withdrawn', answer: because })
    .where(inArray(placementOffers.id, ids))
  return rows
}

/** Lapses every offer that was sent and not answered by its start day; gives what lapsed. */
export async function lapseSentOffers(db: Db, today: IsoDate): Promise<OfferId[]> {
  const rows = await db
    .update(placementOffers)
    .set({ status: 'lapsed' })
    .where(and(eq(placementOffers.status, 'sent'), lte(placementOffers.startsOn, today)))
    .returning({ id: placementOffers.id })
  return rows.map(({ id }) => id)
}
