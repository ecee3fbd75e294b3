import { desc, eq, sql } from 'drizzle-orm'
import type { PlacementStatus } from '#app/domain/placement/statuses.ts'
import type { EmployerId } from '#app/domain/primitives.ts'
import type { Db } from '#db/client.ts'
import { candidates, placementOffers, placements, requests, vacancies } from '#db/schema/index.ts'
import { vacancyTitle } from './vacancy-title.ts'

const MOST = 100

/** The requests of an employer, newest first, each with the offer it came to, by code only. */
export async function waysOfEmployer(db: Db, employerId: EmployerId) {
  const lastOffer = db
    .selectDistinctOn([placementOffers.requestId], {
      requestId: placementOffers.requestId,
      id: placementOffers.id,
      status: placementOffers.status,
      sentOn: placementOffers.sentOn,
      dueOn: placementOffers.dueOn,
      // two columns named status in one subquery need a name of their own
      placementStatus: sql<PlacementStatus | null>`${placements.status}`.as('placement_status'),
      startsOn: placementOffers.startsOn,
    })
    .from(placementOffers)
    .leftJoin(placements, eq(placements.offerId, placementOffers.id))
    .where(eq(placementOffers.employerId, employerId))
    .orderBy(placementOffers.requestId, desc(placementOffers.createdAt))
    .as('last_offer')
  return db
    .select({
      id: requests.id,
      status: requests.status,
      onHold: requests.onHold,
      candidateCode: candidates.code,
      vacancyTitle,
      dueOn: requests.dueOn,
      closedBecause: requests.closedBecause,
      hasCandidate: sql<boolean>`${requests.candidateId} is not null`,
      offerId: lastOffer.id,
      offerStatus: lastOffer.status,
      offerSentOn: lastOffer.sentOn,
      offerDueOn: lastOffer.dueOn,
      placementStatus: lastOffer.placementStatus,
      startsOn: lastOffer.startsOn,
    })
    .from(requests)
    .leftJoin(candidates, eq(candidates.id, requests.candidateId))
    .leftJoin(vacancies, eq(vacancies.id, requests.vacancyId))
    .leftJoin(lastOffer, eq(lastOffer.requestId, requests.id))
    .where(eq(requests.employerId, employerId))
    .orderBy(desc(requests.askedAt))
    .limit(MOST)
}
