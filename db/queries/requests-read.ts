import { and, desc, eq, type SQL, sql } from 'drizzle-orm'
import type { AccountId, EmployerId, RegionCode, RequestId } from '#app/domain/primitives.ts'
import { knowsName } from '#app/domain/way/knows-name.ts'
import type { Db } from '#db/client.ts'
import { candidates, employers, meetings, requests } from '#db/schema/index.ts'
import { inRegion } from './in-region.ts'
import { isSeenFrom } from './profiles-for-advisers.ts'
import { wayOfRequest } from './request-ways.ts'
import { holdsNow, isVisibleRow } from './visible-candidates.ts'

/** A request as this employer sees it; the name only after the candidate's yes to meeting this employer. */
export async function requestOfEmployerToRead(db: Db, employerId: EmployerId, id: RequestId) {
  const mine = eq(requests.employerId, employerId)
  const request = await readRequest(db, id, { mine, opens: isVisibleRow })
  if (!request) return null
  const { candidateId: _id, adviserId: _adviser, candidateName, ...theirs } = request
  return { ...theirs, candidateName: knowsName(request.way) ? candidateName : null }
}

/** A request of an employer in this region, for an adviser. */
export async function requestInRegionToRead(db: Db, region: RegionCode, id: RequestId) {
  return readRequest(db, id, {
    mine: inRegion(employers.municipality, region),
    opens: isSeenFrom(db, region),
  })
}

/** A request about a candidate in this caseload, with the candidate's name. */
export async function requestOfJobhunterToRead(db: Db, jobhunterId: AccountId, id: RequestId) {
  const mine = eq(candidates.jobhunterId, jobhunterId)
  return readRequest(db, id, { mine, opens: sql`false` })
}

type Reading = {
  /** Whose request it is to be. */
  mine: SQL | undefined
  /** Whose profile this reader can open. */
  opens: SQL | undefined
}

/** With its way, of which the codes may tell an employer too much: a page is sent the standing made of it. */
async function readRequest(db: Db, id: RequestId, { mine, opens }: Reading) {
  const [row] = await db
    .select({
      message: requests.message,
      status: requests.status,
      onHold: requests.onHold,
      employerId: requests.employerId,
      opensProfile: holdsNow(opens),
    })
    .from(requests)
    .innerJoin(employers, eq(employers.id, requests.employerId))
    .leftJoin(candidates, eq(candidates.id, requests.candidateId))
    .where(and(eq(requests.id, id), mine))
  return row ? { ...(await wayOfRequest(db, id)), ...row } : null
}

/** The meetings of a request, newest first. The caller has checked whose request it is. */
export async function meetingsOf(db: Db, id: RequestId) {
  return db
    .select()
    .from(meetings)
    .where(eq(meetings.requestId, id))
    .orderBy(desc(meetings.createdAt))
}
