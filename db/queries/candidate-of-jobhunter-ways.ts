import { and, asc, desc, eq, inArray, ne, or, sql } from 'drizzle-orm'
import { OPEN_INTRODUCTION_STATUSES } from '#app/domain/introduction/statuses.ts'
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
import { requestWays } from './request-ways.ts'
import { vacancyTitle } from './vacancy-title.ts'

/** Everything that runs for someone in this caseload: requests with what came of them, and introductions. */
export async function openWaysOfCandidate(db: Db, jobhunterId: AccountId, id: CandidateId) {
  const [asked, introduced] = await Promise.all([
    openRequestsOf(db, jobhunterId, id),
    openIntroductionsOf(db, jobhunterId, id),
  ])
  return { requests: asked, introductions: introduced }
}
export type OpenWaysOfCandidate = Awaited<ReturnType<typeof openWaysOfCandidate>>

async function openRequestsOf(db: Db, jobhunterId: AccountId, id: CandidateId) {
  const mine = db
    .select({ id: candidates.id })
    .from(candidates)
    .where(and(eq(candidates.id, id), eq(candidates.jobhunterId, jobhunterId)))
  const open = and(inArray(requests.candidateId, mine), ne(requests.status, 'closed'))
  const ways = await requestWays(db, open, MOST_WAYS)
  return ways.toSorted((a, b) => (a.since < b.since ? -1 : 1))
}

async function openIntroductionsOf(db: Db, jobhunterId: AccountId, id: CandidateId) {
  const rows = await db
    .select({
      id: introductions.id,
      status: introductions.status,
      onHold: introductions.onHold,
      answer: introductions.answer,
      employerName: employers.name,
      adviserName: accounts.name,
      adviserPhone: accounts.phone,
      vacancyId: introductions.vacancyId,
      vacancyTitle: sql<string | null>`${vacancyTitle}`,
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
  return rows.map(({ status, onHold, answer, dueOn, ...row }) => ({
    ...row,
    jobhunterName: null, // it is the reader
    way: { kind: 'introduction' as const, status, onHold, answer, dueOn },
  }))
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

const MOST_WAYS = 100
const MOST_MOVES = 100
const WAYS = {
  flag: flags,
  introduction: introductions,
  request: requests,
  offer: placementOffers,
  placement: placements,
}
