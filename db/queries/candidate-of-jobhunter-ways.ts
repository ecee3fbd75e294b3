import { and, asc, desc, eq, inArray, ne, or, sql } from 'drizzle-orm'
import { OPEN_INTRODUCTION_STATUSES } from '#app/domain/introduction/statuses.ts'
import { OPEN_OFFER_STATUSES } from '#app/domain/placement/statuses.ts'
import type { AccountId, CandidateId } from '#app/domain/primitives.ts'
import type { Db } from '#db/client.ts'
import {
  accounts,
  candidates,
  employers,
  flags,
  introductions,
  moves,
  placementOffers,
  placements,
  requests,
  vacancies,
} from '#db/schema/index.ts'
import { dutchDayOf } from './dutch-day.ts'
import { vacancyTitle } from './vacancy-title.ts'

/** Everything that runs for someone in this caseload: requests, introductions and offers, longest waiting first. */
export async function openWaysOfCandidate(db: Db, jobhunterId: AccountId, id: CandidateId) {
  const [asked, introduced, offered] = await Promise.all([
    openRequestsOf(db, jobhunterId, id),
    openIntroductionsOf(db, jobhunterId, id),
    openOffersOf(db, jobhunterId, id),
  ])
  return { requests: asked, introductions: introduced, offers: offered }
}
export type OpenWaysOfCandidate = Awaited<ReturnType<typeof openWaysOfCandidate>>

async function openRequestsOf(db: Db, jobhunterId: AccountId, id: CandidateId) {
  return db
    .select({
      id: requests.id,
      status: requests.status,
      onHold: requests.onHold,
      employer: employers.name,
      adviser: accounts.name,
      vacancyId: requests.vacancyId,
      vacancyTitle,
      dueOn: requests.dueOn,
      since: dutchDayOf(requests.waitingSince),
    })
    .from(requests)
    .innerJoin(candidates, eq(candidates.id, requests.candidateId))
    .innerJoin(employers, eq(employers.id, requests.employerId))
    .innerJoin(accounts, eq(accounts.id, employers.adviserId))
    .leftJoin(vacancies, eq(vacancies.id, requests.vacancyId))
    .where(
      and(
        eq(requests.candidateId, id),
        eq(candidates.jobhunterId, jobhunterId),
        ne(requests.status, 'closed'),
      ),
    )
    .orderBy(asc(requests.waitingSince))
}

async function openIntroductionsOf(db: Db, jobhunterId: AccountId, id: CandidateId) {
  return db
    .select({
      id: introductions.id,
      status: introductions.status,
      onHold: introductions.onHold,
      employer: employers.name,
      adviser: accounts.name,
      vacancyId: introductions.vacancyId,
      vacancyTitle,
      dueOn: introductions.dueOn,
      since: dutchDayOf(introductions.waitingSince),
    })
    .from(introductions)
    .innerJoin(candidates, eq(candidates.id, introductions.candidateId))
    .innerJoin(employers, eq(employers.id, introductions.employerId))
    .innerJoin(accounts, eq(accounts.id, introductions.adviserId))
    .leftJoin(vacancies, eq(vacancies.id, introductions.vacancyId))
    .where(
      and(
        eq(introductions.candidateId, id),
        eq(candidates.jobhunterId, jobhunterId),
        inArray(introductions.status, [...OPEN_INTRODUCTION_STATUSES]),
      ),
    )
    .orderBy(asc(introductions.waitingSince))
}

async function openOffersOf(db: Db, jobhunterId: AccountId, id: CandidateId) {
  return db
    .select({
      id: placementOffers.id,
      requestId: placementOffers.requestId,
      status: placementOffers.status,
      employer: employers.name,
      adviser: accounts.name,
      vacancyTitle,
      dueOn: placementOffers.dueOn,
      since: dutchDayOf(placementOffers.waitingSince),
    })
    .from(placementOffers)
    .innerJoin(candidates, eq(candidates.id, placementOffers.candidateId))
    .innerJoin(employers, eq(employers.id, placementOffers.employerId))
    .innerJoin(accounts, eq(accounts.id, placementOffers.adviserId))
    .leftJoin(vacancies, eq(vacancies.id, placementOffers.vacancyId))
    .where(
      and(
        eq(placementOffers.candidateId, id),
        eq(candidates.jobhunterId, jobhunterId),
        inArray(placementOffers.status, [...OPEN_OFFER_STATUSES]),
      ),
    )
    .orderBy(asc(placementOffers.waitingSince))
}

/** The flags about someone in this caseload, newest first; `mine` are those this jobhunter may take back. */
export async function flagsOfCandidate(db: Db, jobhunterId: AccountId, id: CandidateId) {
  return db
    .select({
      id: flags.id,
      status: flags.status,
      reason: flags.reason,
      answer: flags.answer,
      dueOn: flags.dueOn,
      vacancyId: flags.vacancyId,
      vacancyTitle,
      employer: employers.name,
      adviser: accounts.name,
      mine: sql<boolean>`${flags.jobhunterId} = ${jobhunterId}`,
    })
    .from(flags)
    .innerJoin(candidates, eq(candidates.id, flags.candidateId))
    .innerJoin(vacancies, eq(vacancies.id, flags.vacancyId))
    .innerJoin(employers, eq(employers.id, vacancies.employerId))
    .innerJoin(accounts, eq(accounts.id, employers.adviserId))
    .where(and(eq(flags.candidateId, id), eq(candidates.jobhunterId, jobhunterId)))
    .orderBy(desc(flags.waitingSince))
}

/** What happened with someone in this caseload, newest first: the profile, and everything that came of it. */
export async function historyOfCandidate(db: Db, jobhunterId: AccountId, id: CandidateId) {
  const mine = db
    .select({ id: candidates.id })
    .from(candidates)
    .where(and(eq(candidates.id, id), eq(candidates.jobhunterId, jobhunterId)))
  const ofCandidate = and(
    inArray(moves.object, ['release', 'consent', 'caseload']),
    inArray(moves.objectId, mine),
  )
  const ofWays = Object.entries(WAYS).map(([object, table]) =>
    and(
      eq(moves.object, object),
      inArray(
        moves.objectId,
        db.select({ id: table.id }).from(table).where(inArray(table.candidateId, mine)),
      ),
    ),
  )
  return db
    .select({
      id: moves.id,
      object: moves.object,
      to: moves.to,
      byRole: moves.byRole,
      reason: moves.reason,
      on: dutchDayOf(moves.at),
    })
    .from(moves)
    .where(or(ofCandidate, ...ofWays))
    .orderBy(desc(moves.id))
    .limit(MOST_MOVES)
}

const MOST_MOVES = 100
const WAYS = {
  flag: flags,
  introduction: introductions,
  request: requests,
  offer: placementOffers,
  placement: placements,
}
