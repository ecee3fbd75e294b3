import { and, asc, count, eq, inArray, isNull, ne, or, type SQL } from 'drizzle-orm'
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core'
import type { Holdings } from '#app/domain/access/holdings.ts'
import type { AccountId, CandidateId, EmployerId, SenderId } from '#app/domain/primitives.ts'
import { OPEN_VACANCY_STATUSES } from '#app/domain/vacancy/vacancy-status.ts'
import type { Db } from '#db/client.ts'
import {
  accessRequests,
  accounts,
  adviserPlaces,
  candidates,
  employers,
  flags,
  introductions,
  placementOffers,
  placements,
  requests,
  vacancies,
} from '#db/schema/index.ts'

const OPEN_INTRODUCTION = ['candidateAsked', 'shown'] as const
const OPEN_OFFER = ['draft', 'awaitingYes', 'ready', 'sent', 'changeAsked'] as const
const OPEN_PLACEMENT = ['reserved', 'started'] as const
const OPEN_REQUEST = ['open', 'candidateYes', 'met'] as const

/** What still hangs on an account; `employerWaiting` counts only for the last person of an employer. */
export async function holdingsOf(
  db: Db,
  accountId: AccountId,
  lastOfEmployer: EmployerId | null,
): Promise<Holdings> {
  const open = openOf(accountId)
  return {
    candidates: await counted(db, candidates, eq(candidates.jobhunterId, accountId)),
    openFlags: await counted(db, flags, open.flags),
    employers: await counted(db, employers, eq(employers.adviserId, accountId)),
    places: await counted(db, adviserPlaces, eq(adviserPlaces.adviserId, accountId)),
    accessRequests: await counted(db, accessRequests, open.accessRequests),
    openWays:
      (await counted(db, introductions, open.introductions)) +
      (await counted(db, placementOffers, open.offers)) +
      (await counted(db, placements, open.placements)),
    employerWaiting: lastOfEmployer ? await waitingAt(db, lastOfEmployer) : 0,
  }
}

/** Gives a whole caseload, with its open flags, to another jobhunter of the same sender. */
export async function moveCaseload(
  db: Db,
  senderId: SenderId,
  from: AccountId,
  to: AccountId,
): Promise<CandidateId[]> {
  const people = and(eq(candidates.jobhunterId, from), eq(candidates.senderId, senderId))
  const open = openOf(from)
  await lockInOrder(db, candidates, people)
  await lockInOrder(db, flags, open.flags)
  await db.update(flags).set({ jobhunterId: to }).where(open.flags)
  const rows = await db
    .update(candidates)
    .set({ jobhunterId: to })
    .where(people)
    .returning({ id: candidates.id })
  return rows.map(({ id }) => id)
}

/** Gives all an adviser has that is not finished to another adviser. */
export async function moveAdviserWork(db: Db, from: AccountId, to: AccountId): Promise<void> {
  const open = openOf(from)
  const adviser = { adviserId: to }
  await lockInOrder(db, candidates, isOnAWay(db, open))
  await db.update(employers).set(adviser).where(eq(employers.adviserId, from))
  await db.update(adviserPlaces).set(adviser).where(eq(adviserPlaces.adviserId, from))
  await db.update(accessRequests).set(adviser).where(open.accessRequests)
  await lockInOrder(db, introductions, open.introductions)
  await lockInOrder(db, placementOffers, open.offers)
  await lockInOrder(db, placements, open.placements)
  await db.update(introductions).set(adviser).where(open.introductions)
  await db.update(placementOffers).set(adviser).where(open.offers)
  await db.update(placements).set(adviser).where(open.placements)
}

/** Whether a sender has candidates, or staff besides one person. */
export async function senderHasPeople(
  db: Db,
  senderId: SenderId,
  besides: AccountId,
): Promise<boolean> {
  const people = await counted(db, candidates, eq(candidates.senderId, senderId))
  const staff = await counted(
    db,
    accounts,
    and(eq(accounts.senderId, senderId), isNull(accounts.endedAt), ne(accounts.id, besides)),
  )
  return people + staff > 0
}

/** Whoever is on a way of this adviser: their rows are taken first, as everyone does. */
function isOnAWay(db: Db, open: ReturnType<typeof openOf>): SQL | undefined {
  const ways = [
    db.select({ id: introductions.candidateId }).from(introductions).where(open.introductions),
    db.select({ id: placementOffers.candidateId }).from(placementOffers).where(open.offers),
    db.select({ id: placements.candidateId }).from(placements).where(open.placements),
  ]
  return or(...ways.map((way) => inArray(candidates.id, way)))
}

function openOf(account: AccountId) {
  return {
    flags: and(eq(flags.jobhunterId, account), eq(flags.status, 'open')),
    accessRequests: and(eq(accessRequests.adviserId, account), eq(accessRequests.status, 'asked')),
    introductions: and(
      eq(introductions.adviserId, account),
      inArray(introductions.status, [...OPEN_INTRODUCTION]),
    ),
    offers: and(
      eq(placementOffers.adviserId, account),
      inArray(placementOffers.status, [...OPEN_OFFER]),
    ),
    placements: and(
      eq(placements.adviserId, account),
      inArray(placements.status, [...OPEN_PLACEMENT]),
    ),
  }
}

async function waitingAt(db: Db, employerId: EmployerId): Promise<number> {
  const openVacancy = and(
    eq(vacancies.employerId, employerId),
    inArray(vacancies.status, [...OPEN_VACANCY_STATUSES]),
  )
  const openRequest = and(
    eq(requests.employerId, employerId),
    inArray(requests.status, [...OPEN_REQUEST]),
  )
  const reserved = and(eq(placements.employerId, employerId), eq(placements.status, 'reserved'))
  return (
    (await counted(db, vacancies, openVacancy)) +
    (await counted(db, requests, openRequest)) +
    (await counted(db, placements, reserved))
  )
}

/** Takes rows in the order of `locks.ts`, so that a hand-over and who acts meanwhile never wait for ever. */
async function lockInOrder(db: Db, table: PgTable & { id: PgColumn }, which: SQL | undefined) {
  const { id } = table
  await db.select({ id }).from(table).where(which).orderBy(asc(id)).for('no key update')
}

async function counted(db: Db, table: PgTable, which: SQL | undefined): Promise<number> {
  const [row] = await db.select({ rows: count() }).from(table).where(which)
  return row?.rows ?? 0
}
