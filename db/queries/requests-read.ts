import { and, desc, eq, inArray, type SQL, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { type WayReader, whyClosed } from '#app/domain/introduction/closing-reasons.ts'
import type { AccountId, EmployerId, RegionCode, RequestId } from '#app/domain/primitives.ts'
import type { Db } from '#db/client.ts'
import {
  accounts,
  candidateIdentities,
  candidates,
  employers,
  meetings,
  placementOffers,
  requests,
  vacancies,
} from '#db/schema/index.ts'
import { fullName } from './full-name.ts'
import { inRegion } from './in-region.ts'
import { isSeenFrom } from './profiles-for-advisers.ts'
import { vacancyTitle } from './vacancy-title.ts'
import { holdsNow, isVisibleRow } from './visible-candidates.ts'

const adviser = alias(accounts, 'adviser')
const jobhunter = alias(accounts, 'jobhunter')

const REQUEST = {
  id: requests.id,
  status: requests.status,
  onHold: requests.onHold,
  message: requests.message,
  closedBecause: requests.closedBecause,
  closingText: requests.closingText,
  dueOn: requests.dueOn,
  candidateId: requests.candidateId,
  candidateCode: candidates.code,
  vacancyId: requests.vacancyId,
  vacancyTitle,
  employerId: requests.employerId,
  employerName: employers.name,
  adviserName: adviser.name,
  adviserPhone: adviser.phone,
  jobhunterName: jobhunter.name,
}

/** A request as this employer sees it; the name only after the candidate's yes to meeting this employer. */
export async function requestOfEmployerToRead(db: Db, employerId: EmployerId, id: RequestId) {
  const request = await readRequest(db, id, {
    reader: 'employer',
    mine: eq(requests.employerId, employerId),
    opens: isVisibleRow,
  })
  if (!request) return null
  const { candidateId, ...rest } = request
  const saidYes = request.status === 'candidateYes' || request.status === 'met'
  const names = saidYes && candidateId ? await nameOf(db, candidateId) : null
  return { ...rest, candidateName: names }
}

/** A request of an employer in this region, for an adviser. */
export async function requestInRegionToRead(db: Db, region: RegionCode, id: RequestId) {
  return readRequest(db, id, {
    reader: 'adviser',
    mine: inRegion(employers.municipality, region),
    opens: isSeenFrom(db, region),
  })
}

/** A request about a candidate in this caseload, with the candidate's name. */
export async function requestOfJobhunterToRead(db: Db, jobhunterId: AccountId, id: RequestId) {
  const request = await readRequest(db, id, {
    reader: 'jobhunter',
    mine: eq(candidates.jobhunterId, jobhunterId),
    opens: sql`false`,
  })
  if (!request?.candidateId) return null
  return { ...request, candidateName: await nameOf(db, request.candidateId) }
}

type Reading = {
  reader: WayReader
  /** Whose request it is to be. */
  mine: SQL | undefined
  /** Whose profile this reader can open. */
  opens: SQL | undefined
}

/** With why it closed in the words for this reader: the code itself may tell an employer too much. */
async function readRequest(db: Db, id: RequestId, { reader, mine, opens }: Reading) {
  const [row] = await db
    .select({ ...REQUEST, opensProfile: holdsNow(opens) })
    .from(requests)
    .innerJoin(employers, eq(employers.id, requests.employerId))
    .innerJoin(adviser, eq(adviser.id, employers.adviserId))
    .leftJoin(candidates, eq(candidates.id, requests.candidateId))
    .leftJoin(jobhunter, eq(jobhunter.id, candidates.jobhunterId))
    .leftJoin(vacancies, eq(vacancies.id, requests.vacancyId))
    .where(and(eq(requests.id, id), mine))
  if (!row) return null
  const { closedBecause, closingText, ...request } = row
  const { status } = request
  return { ...request, whyClosed: whyClosed(reader, { status, closedBecause, closingText }) }
}

async function nameOf(db: Db, candidateId: NonNullable<typeof requests.$inferSelect.candidateId>) {
  const [row] = await db
    .select({ name: fullName })
    .from(candidateIdentities)
    .where(eq(candidateIdentities.candidateId, candidateId))
  return row?.name ?? null
}

/** The meetings of a request, newest first. The caller has checked whose request it is. */
export async function meetingsOf(db: Db, id: RequestId) {
  return db
    .select()
    .from(meetings)
    .where(eq(meetings.requestId, id))
    .orderBy(desc(meetings.createdAt))
}

/** The offer of a request that is open or accepted. The caller has checked whose request it is. */
export async function standingOfferOf(db: Db, id: RequestId) {
  const standing = ['draft', 'awaitingYes', 'ready', 'sent', 'changeAsked', 'accepted'] as const
  const [row] = await db
    .select({
      id: placementOffers.id,
      status: placementOffers.status,
      sentOn: placementOffers.sentOn,
    })
    .from(placementOffers)
    .where(and(eq(placementOffers.requestId, id), inArray(placementOffers.status, [...standing])))
  return row ?? null
}
