import { and, desc, eq, exists, inArray, type SQL, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { MeetingStatus } from '#app/domain/introduction/statuses.ts'
import type { OfferStatus, PlacementStatus } from '#app/domain/placement/statuses.ts'
import type { IsoDate, OfferId, RequestId } from '#app/domain/primitives.ts'
import type { Db } from '#db/client.ts'
import {
  accounts,
  candidateIdentities,
  candidates,
  employers,
  introductions,
  meetings,
  placementOffers,
  placements,
  requests,
  vacancies,
} from '#db/schema/index.ts'
import { dutchDayOf } from './dutch-day.ts'
import { fullName } from './full-name.ts'
import { vacancyTitle } from './vacancy-title.ts'
import { wayOfRow } from './way-of-row.ts'

const adviser = alias(accounts, 'way_adviser')
const jobhunter = alias(accounts, 'way_jobhunter')

export type RequestWayRow = Awaited<ReturnType<typeof requestWays>>[number]

/** The way of one request. The caller has checked whose request it is. */
export async function wayOfRequest(db: Db, id: RequestId): Promise<RequestWayRow> {
  return theOne(await requestWays(db, eq(requests.id, id), 1))
}

/** The way that an offer is part of. The caller has checked whose offer it is. */
export async function wayOfOffer(db: Db, id: OfferId): Promise<RequestWayRow> {
  const its = db
    .select({ id: placementOffers.requestId })
    .from(placementOffers)
    .where(eq(placementOffers.id, id))
  return theOne(await requestWays(db, inArray(requests.id, its), 1))
}

function theOne([row]: readonly RequestWayRow[]): RequestWayRow {
  if (!row) throw new Error('a request went away while it was read')
  return row
}

/**
 * Requests with all that their standing is told from: the newest meeting and offer, and the placement; newest
 * request first. `whose` names columns of requests only. The name is for the candidate's own people.
 */
export async function requestWays(db: Db, whose: SQL | undefined, most: number) {
  const meeting = lastMeetings(db, whose)
  const offer = lastOffers(db, whose)
  const rows = await db
    .select({
      ...REQUEST,
      someoneIsAsked: someoneIsAsked(db),
      meetingStatus: meeting.status,
      plannedOn: meeting.plannedOn,
      plannedTime: meeting.plannedTime,
      offerId: offer.id,
      offerStatus: offer.status,
      offerSentOn: offer.sentOn,
      offerDueOn: offer.dueOn,
      offerSince: offer.since,
      placementStatus: offer.placementStatus,
      placementStartsOn: offer.placementStartsOn,
      placementDueOn: offer.placementDueOn,
      otherOutcome: offer.otherOutcome,
    })
    .from(requests)
    .innerJoin(employers, eq(employers.id, requests.employerId))
    .innerJoin(adviser, eq(adviser.id, employers.adviserId))
    .leftJoin(candidates, eq(candidates.id, requests.candidateId))
    .leftJoin(candidateIdentities, eq(candidateIdentities.candidateId, candidates.id))
    .leftJoin(jobhunter, eq(jobhunter.id, candidates.jobhunterId))
    .leftJoin(vacancies, eq(vacancies.id, requests.vacancyId))
    .leftJoin(meeting, eq(meeting.requestId, requests.id))
    .leftJoin(offer, eq(offer.requestId, requests.id))
    .where(whose)
    .orderBy(desc(requests.askedAt), desc(requests.id))
    .limit(most)
  return rows.map((row) => ({
    id: row.id,
    offerId: row.offerId,
    candidateId: row.candidateId,
    candidateCode: row.candidateCode,
    candidateName: row.candidateName,
    vacancyId: row.vacancyId,
    vacancyTitle: row.vacancyTitle,
    employerName: row.employerName,
    adviserId: row.adviserId,
    adviserName: row.adviserName,
    adviserPhone: row.adviserPhone,
    jobhunterName: row.jobhunterName,
    since: row.offerSince ?? row.since,
    way: wayOfRow(row),
  }))
}

const REQUEST = {
  id: requests.id,
  status: requests.status,
  onHold: requests.onHold,
  dueOn: requests.dueOn,
  since: dutchDayOf(requests.waitingSince),
  closedBecause: requests.closedBecause,
  closingText: requests.closingText,
  candidateId: requests.candidateId,
  candidateCode: candidates.code,
  candidateName: sql<string | null>`${fullName}`,
  checkNeeded: candidates.checkNeeded,
  checkDueOn: candidates.dueOn,
  release: candidates.release,
  consent: candidates.consent,
  vacancyId: requests.vacancyId,
  vacancyTitle: sql<string | null>`${vacancyTitle}`,
  employerName: employers.name,
  adviserId: adviser.id,
  adviserName: adviser.name,
  adviserPhone: adviser.phone,
  jobhunterName: jobhunter.name,
}

function lastMeetings(db: Db, whose: SQL | undefined) {
  return db
    .selectDistinctOn([meetings.requestId], {
      requestId: meetings.requestId,
      status: sql<MeetingStatus | null>`${meetings.status}`.as('meeting_status'),
      plannedOn: meetings.plannedOn,
      plannedTime: meetings.plannedTime,
    })
    .from(meetings)
    .innerJoin(requests, eq(requests.id, meetings.requestId))
    .where(whose)
    .orderBy(meetings.requestId, desc(meetings.createdAt), desc(meetings.id))
    .as('last_meeting')
}

function lastOffers(db: Db, whose: SQL | undefined) {
  return db
    .selectDistinctOn([placementOffers.requestId], {
      id: sql<OfferId | null>`${placementOffers.id}`.as('offer_id'),
      requestId: placementOffers.requestId,
      status: sql<OfferStatus | null>`${placementOffers.status}`.as('offer_status'),
      sentOn: placementOffers.sentOn,
      dueOn: sql<IsoDate | null>`${placementOffers.dueOn}`.as('offer_due_on'),
      since: sql<IsoDate | null>`${dutchDayOf(placementOffers.waitingSince)}`.as('offer_since'),
      placementStatus: sql<PlacementStatus | null>`${placements.status}`.as('placement_status'),
      placementStartsOn: sql<IsoDate | null>`${placements.startsOn}`.as('placement_starts_on'),
      placementDueOn: sql<IsoDate | null>`${placements.dueOn}`.as('placement_due_on'),
      otherOutcome: placements.otherOutcome,
    })
    .from(placementOffers)
    .innerJoin(requests, eq(requests.id, placementOffers.requestId))
    .leftJoin(placements, eq(placements.offerId, placementOffers.id))
    .where(whose)
    .orderBy(placementOffers.requestId, desc(placementOffers.createdAt), desc(placementOffers.id))
    .as('last_offer')
}

function someoneIsAsked(db: Db): SQL<boolean> {
  const asked = db
    .select({ one: sql`1` })
    .from(introductions)
    .where(
      and(
        eq(introductions.answersRequestId, requests.id),
        eq(introductions.status, 'candidateAsked'),
        eq(introductions.onHold, false),
      ),
    )
  return sql<boolean>`${exists(asked)}`
}
