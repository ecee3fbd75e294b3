import { and, eq, isNull, or, type SQL, sql } from 'drizzle-orm'
import { unionAll } from 'drizzle-orm/pg-core'
import type { CandidateId, IsoDate, SenderId } from '#app/domain/primitives.ts'
import type { Db } from '#db/client.ts'
import {
  candidateIdentities,
  candidates,
  employers,
  introductions,
  placementOffers,
  requests,
} from '#db/schema/index.ts'
import { dutchDayOf } from './dutch-day.ts'
import { nameOrReference } from './sender-people.ts'

export type WaitingWithoutJobhunter = {
  candidateId: CandidateId
  name: string
  kind: 'request' | 'introduction' | 'offer' | 'profile'
  employer: string | null
  dueOn: IsoDate | null
  since: IsoDate
}

/** What waits for the jobhunter of someone of a sender who has none, longest waiting first, in one statement. */
export async function waitingWithoutJobhunter(
  db: Db,
  senderId: SenderId,
): Promise<WaitingWithoutJobhunter[]> {
  const nobodys = and(eq(candidates.senderId, senderId), isNull(candidates.jobhunterId))
  const asked = db
    .select(columnsOf('request', employers.name, requests))
    .from(requests)
    .innerJoin(candidates, eq(candidates.id, requests.candidateId))
    .innerJoin(candidateIdentities, eq(candidateIdentities.candidateId, candidates.id))
    .innerJoin(employers, eq(employers.id, requests.employerId))
    .where(and(nobodys, eq(requests.status, 'open'), eq(requests.onHold, false)))
  const introduced = db
    .select(columnsOf('introduction', employers.name, introductions))
    .from(introductions)
    .innerJoin(candidates, eq(candidates.id, introductions.candidateId))
    .innerJoin(candidateIdentities, eq(candidateIdentities.candidateId, candidates.id))
    .innerJoin(employers, eq(employers.id, introductions.employerId))
    .where(
      and(nobodys, eq(introductions.status, 'candidateAsked'), eq(introductions.onHold, false)),
    )
  const offered = db
    .select(columnsOf('offer', employers.name, placementOffers))
    .from(placementOffers)
    .innerJoin(candidates, eq(candidates.id, placementOffers.candidateId))
    .innerJoin(candidateIdentities, eq(candidateIdentities.candidateId, candidates.id))
    .innerJoin(employers, eq(employers.id, placementOffers.employerId))
    .where(and(nobodys, eq(placementOffers.status, 'awaitingYes')))
  const checks = db
    .select(columnsOf('profile', sql`null::text`, candidates))
    .from(candidates)
    .innerJoin(candidateIdentities, eq(candidateIdentities.candidateId, candidates.id))
    .where(and(nobodys, or(eq(candidates.consent, 'outdated'), eq(candidates.checkNeeded, true))))
  return unionAll(asked, introduced, offered, checks).orderBy(sql`since`, sql`name`)
}

type Waits = typeof requests | typeof introductions | typeof placementOffers | typeof candidates

function columnsOf(
  kind: WaitingWithoutJobhunter['kind'],
  employer: typeof employers.name | SQL,
  { dueOn, waitingSince }: Waits,
) {
  return {
    candidateId: candidates.id,
    name: sql<string>`${nameOrReference}`.as('name'),
    kind: sql<WaitingWithoutJobhunter['kind']>`${sql.raw(`'${kind}'`)}::text`.as('kind'),
    employer: sql<string | null>`${employer}`.as('employer'),
    dueOn: sql<IsoDate | null>`${dueOn}`.as('due_on'),
    since: dutchDayOf(waitingSince).as('since'),
  }
}
