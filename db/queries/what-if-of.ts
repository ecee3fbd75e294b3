import { and, eq, inArray, ne } from 'drizzle-orm'
import { OPEN_OFFER_STATUSES } from '#app/domain/placement/statuses.ts'
import type { AccountId, OfferId, RegionCode, RequestId } from '#app/domain/primitives.ts'
import type { Db } from '#db/client.ts'
import { candidates, employers, placementOffers, requests } from '#db/schema/index.ts'
import { inRegion } from './in-region.ts'

const ABOUT = {
  candidateId: placementOffers.candidateId,
  employerChoice: placementOffers.employerChoice,
}

/** Whom an adviser of this region may reckon for: the candidate of a request that is not closed; null otherwise. */
export async function whatIfOfRequest(db: Db, region: RegionCode, id: RequestId) {
  const [row] = await db
    .select({ candidateId: requests.candidateId })
    .from(requests)
    .innerJoin(employers, eq(employers.id, requests.employerId))
    .where(
      and(
        eq(requests.id, id),
        ne(requests.status, 'closed'),
        inRegion(employers.municipality, region),
      ),
    )
  return row?.candidateId ? { candidateId: row.candidateId, employerChoice: null } : null
}

/** The same by an open offer. */
export async function whatIfOfOffer(db: Db, region: RegionCode, id: OfferId) {
  const [row] = await db
    .select(ABOUT)
    .from(placementOffers)
    .innerJoin(employers, eq(employers.id, placementOffers.employerId))
    .where(
      and(
        eq(placementOffers.id, id),
        inArray(placementOffers.status, [...OPEN_OFFER_STATUSES]),
        inRegion(employers.municipality, region),
      ),
    )
  return row ?? null
}

/** The same by an open offer for someone in this jobhunter's caseload. */
export async function whatIfOfCaseload(db: Db, jobhunterId: AccountId, id: OfferId) {
  const [row] = await db
    .select(ABOUT)
    .from(placementOffers)
    .innerJoin(candidates, eq(candidates.id, placementOffers.candidateId))
    .where(
      and(
        eq(placementOffers.id, id),
        inArray(placementOffers.status, [...OPEN_OFFER_STATUSES]),
        eq(candidates.jobhunterId, jobhunterId),
      ),
    )
  return row ?? null
}
