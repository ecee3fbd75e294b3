import { and, eq, exists, inArray, isNull, lte, ne, not, or, sql } from 'drizzle-orm'
import type { OpenStep } from '#app/domain/open-step.ts'
import { OPEN_OFFER_STATUSES } from '#app/domain/placement/statuses.ts'
import type { AccountId, IsoDate } from '#app/domain/primitives.ts'
import type { Db } from '#db/client.ts'
import {
  accessRequests,
  candidates,
  employers,
  flags,
  introductions,
  meetings,
  placementOffers,
  requests,
  vacancies,
} from '#db/schema/index.ts'
import { longestWaitingFirst, openedOn, type WaitingStep } from './longest-waiting-first.ts'
import { placementStepsOfAdviser } from './placement-steps-of-adviser.ts'
import { vacancyTitle } from './vacancy-title.ts'

/** What waits for this adviser, of the employers that are the adviser's own, longest waiting first. */
export async function openStepsOfAdviser(
  db: Db,
  adviserId: AccountId,
  today: IsoDate,
): Promise<OpenStep[]> {
  const steps = await Promise.all([
    accessSteps(db, adviserId),
    vacancySteps(db, adviserId),
    flagSteps(db, adviserId),
    requestSteps(db, adviserId, today),
    offerSteps(db, adviserId),
    placementStepsOfAdviser(db, adviserId, today),
  ])
  return longestWaitingFirst(steps.flat())
}

async function accessSteps(db: Db, adviserId: AccountId): Promise<WaitingStep[]> {
  const rows = await db
    .select({
      id: accessRequests.id,
      withWhom: accessRequests.name,
      dueOn: accessRequests.dueOn,
      waitingSince: accessRequests.askedAt,
    })
    .from(accessRequests)
    .where(and(eq(accessRequests.adviserId, adviserId), eq(accessRequests.status, 'asked')))
  return rows.map((row) => ({ kind: 'answerAccess', about: null, ...row }))
}

const waitsToBePublishedAnew = and(
  eq(vacancies.status, 'published'),
  ne(vacancies.version, vacancies.publishedVersion),
)

async function vacancySteps(db: Db, adviserId: AccountId): Promise<WaitingStep[]> {
  const rows = await db
    .select({
      id: vacancies.id,
      withWhom: employers.name,
      about: vacancyTitle,
      dueOn: vacancies.dueOn,
      waitingSince: vacancies.waitingSince,
    })
    .from(vacancies)
    .innerJoin(employers, eq(employers.id, vacancies.employerId))
    .where(
      and(
        eq(employers.adviserId, adviserId),
        or(eq(vacancies.status, 'provisional'), waitsToBePublishedAnew),
      ),
    )
  return rows.map((row) => ({ kind: 'curateVacancy', ...row }))
}

async function flagSteps(db: Db, adviserId: AccountId): Promise<WaitingStep[]> {
  const rows = await db
    .select({
      id: flags.id,
      withWhom: employers.name,
      about: vacancyTitle,
      dueOn: flags.dueOn,
      waitingSince: flags.waitingSince,
    })
    .from(flags)
    .innerJoin(vacancies, eq(vacancies.id, flags.vacancyId))
    .innerJoin(employers, eq(employers.id, vacancies.employerId))
    .innerJoin(candidates, eq(candidates.id, flags.candidateId))
    .where(
      and(
        eq(employers.adviserId, adviserId),
        eq(flags.status, 'open'),
        or(eq(candidates.placed, false), candidates.checkNeeded),
      ),
    )
  return rows.map((row) => ({ kind: 'answerFlag', ...row }))
}

async function requestSteps(db: Db, adviserId: AccountId, today: IsoDate): Promise<WaitingStep[]> {
  const openOffer = db
    .select({ one: sql`1` })
    .from(placementOffers)
    .where(
      and(
        eq(placementOffers.requestId, requests.id),
        inArray(placementOffers.status, [...OPEN_OFFER_STATUSES, 'accepted']),
      ),
    )
  const candidateIsAsked = db
    .select({ one: sql`1` })
    .from(introductions)
    .where(
      and(
        eq(introductions.answersRequestId, requests.id),
        eq(introductions.status, 'candidateAsked'),
        eq(introductions.onHold, false),
      ),
    )
  const rows = await db
    .select({
      id: requests.id,
      status: requests.status,
      meetingOn: meetings.plannedOn,
      withWhom: employers.name,
      about: vacancyTitle,
      dueOn: requests.dueOn,
      waitingSince: requests.waitingSince,
    })
    .from(requests)
    .innerJoin(employers, eq(employers.id, requests.employerId))
    .leftJoin(vacancies, eq(vacancies.id, requests.vacancyId))
    .leftJoin(meetings, and(eq(meetings.requestId, requests.id), eq(meetings.status, 'planned')))
    .where(
      and(
        eq(employers.adviserId, adviserId),
        eq(requests.onHold, false),
        or(
          and(
            eq(requests.status, 'open'),
            isNull(requests.candidateId),
            not(exists(candidateIsAsked)),
          ),
          and(
            eq(requests.status, 'candidateYes'),
            or(isNull(meetings.id), lte(meetings.plannedOn, today)),
          ),
          and(eq(requests.status, 'met'), not(exists(openOffer))),
        ),
      ),
    )
  return rows.map(({ status, meetingOn, ...row }) => ({
    kind: kindOf(status, meetingOn),
    ...row,
    ...(meetingOn === null ? {} : openedOn(meetingOn, row.dueOn)),
  }))
}

function kindOf(status: string, meetingOn: IsoDate | null): OpenStep['kind'] {
  if (status === 'open') return 'answerSearch'
  if (status === 'met') return 'makeOffer'
  return meetingOn === null ? 'planMeeting' : 'recordMeeting'
}

async function offerSteps(db: Db, adviserId: AccountId): Promise<WaitingStep[]> {
  const rows = await db
    .select({
      id: placementOffers.id,
      status: placementOffers.status,
      withWhom: employers.name,
      about: candidates.code,
      dueOn: placementOffers.dueOn,
      waitingSince: placementOffers.waitingSince,
    })
    .from(placementOffers)
    .innerJoin(employers, eq(employers.id, placementOffers.employerId))
    .innerJoin(candidates, eq(candidates.id, placementOffers.candidateId))
    .innerJoin(requests, eq(requests.id, placementOffers.requestId))
    .where(
      and(
        eq(employers.adviserId, adviserId),
        eq(requests.onHold, false),
        inArray(placementOffers.status, ['draft', 'changeAsked', 'ready']),
      ),
    )
  return rows.map(({ status, ...row }) => ({
    kind: status === 'ready' ? 'sendOffer' : 'finishOffer',
    ...row,
  }))
}
