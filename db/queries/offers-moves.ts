import { and, eq, inArray, lte, type SQL } from 'drizzle-orm'
import type { Coverage } from '#app/domain/coverage/coverage.ts'
import type { EmployerChoice } from '#app/domain/placement/employer-choice.ts'
import { type OfferStatus, OPEN_OFFER_STATUSES } from '#app/domain/placement/statuses.ts'
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
  coverage?: Coverage | null
  rulesVersion?: string | null
  employerChoice?: EmployerChoice | null
  choiceSignedBy?: AccountId | null
  choiceSignedAt?: Date | null
  sentOn?: IsoDate | null
  answer?: string | null
  dueOn?: IsoDate | null
  waitingSince?: Date
}

/** Moves a locked offer, or leaves it where it is, with what changes on it. */
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
  if (to === offer.status) return
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

/** Withdraws the offer of a locked request that is not accepted yet; false when it is too late for that. */
export async function withdrawOpenOfferOf(
  db: Db,
  requestId: RequestId,
  because: string,
  by: Move['by'],
): Promise<boolean> {
  const [offer] = await db
    .select({ id: placementOffers.id, status: placementOffers.status })
    .from(placementOffers)
    .where(
      and(
        eq(placementOffers.requestId, requestId),
        inArray(placementOffers.status, [...OPEN_OFFER_STATUSES, 'accepted']),
      ),
    )
    .for('no key update')
  if (offer?.status === 'accepted') return false
  if (offer) await moveOffer(db, offer, 'withdrawn', { answer: because }, by)
  return true
}

/** Every offer that was sent and not answered by its start day, without locking it. */
export async function offersToLapse(db: Db, today: IsoDate) {
  return db
    .select({
      id: placementOffers.id,
      candidateId: placementOffers.candidateId,
      requestId: placementOffers.requestId,
    })
    .from(placementOffers)
    .where(toLapse(today))
}

/** Lapses those of these offers that are still to lapse, and gives them. */
export async function lapseSentOffers(db: Db, ids: readonly OfferId[], today: IsoDate) {
  return db
    .update(placementOffers)
    .set({ status: 'lapsed' })
    .where(and(inArray(placementOffers.id, [...ids]), toLapse(today)))
    .returning({ id: placementOffers.id, requestId: placementOffers.requestId })
}

function toLapse(today: IsoDate): SQL | undefined {
  return and(eq(placementOffers.status, 'sent'), lte(placementOffers.startsOn, today))
}
