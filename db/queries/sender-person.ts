import { and, desc, eq, inArray, sql } from 'drizzle-orm'
import { unionAll } from 'drizzle-orm/pg-core'
import type { RegisterStatus } from '#app/domain/candidate/facts.ts'
import {
  type FlagStatus,
  type IntroductionStatus,
  OPEN_INTRODUCTION_STATUSES,
  type RequestStatus,
} from '#app/domain/introduction/statuses.ts'
import {
  type OfferStatus,
  OPEN_OFFER_STATUSES,
  type PlacementStatus,
} from '#app/domain/placement/statuses.ts'
import type { CandidateId, SenderId } from '#app/domain/primitives.ts'
import type { Db } from '#db/client.ts'
import {
  accounts,
  candidateFacts,
  candidateIdentities,
  candidates,
  employers,
  flags,
  introductions,
  municipalities,
  placementOffers,
  placements,
  requests,
  vacancies,
} from '#db/schema/index.ts'
import { dutchDayOf } from './dutch-day-of.ts'
import { isRunningRequest } from './sender-lists.ts'
import { nameOrReference } from './sender-people.ts'

/** Someone of a sender, for its manager; null for anyone else's. */
export async function personOfSender(db: Db, senderId: SenderId, id: CandidateId) {
  const [row] = await db
    .select({
      id: candidates.id,
      code: candidates.code,
      reference: candidates.reference,
      name: nameOrReference,
      email: candidateIdentities.email,
      phone: candidateIdentities.phone,
      place: municipalities.name,
      jobhunterId: candidates.jobhunterId,
      jobhunter: accounts.name,
      profile: candidates.profile,
      release: candidates.release,
      consent: candidates.consent,
      agreedOn: candidates.agreedOn,
      placed: candidates.placed,
      checkNeeded: candidates.checkNeeded,
      readiness: candidates.readiness,
      screening: candidates.screening,
      confirmedOn: candidates.confirmedOn,
      cameOn: dutchDayOf(candidates.createdAt),
    })
    .from(candidates)
    .innerJoin(candidateIdentities, eq(candidateIdentities.candidateId, candidates.id))
    .leftJoin(municipalities, eq(municipalities.code, candidateIdentities.municipality))
    .leftJoin(accounts, eq(accounts.id, candidates.jobhunterId))
    .where(and(eq(candidates.id, id), eq(candidates.senderId, senderId)))
  return row ?? null
}

/** The newest word on the register about someone of a sender; null when nothing is known. */
export async function registerStatusOfPerson(
  db: Db,
  senderId: SenderId,
  id: CandidateId,
): Promise<RegisterStatus | null> {
  const [row] = await db
    .select({ fact: candidateFacts.fact })
    .from(candidateFacts)
    .innerJoin(candidates, eq(candidates.id, candidateFacts.candidateId))
    .where(
      and(
        eq(candidates.id, id),
        eq(candidates.senderId, senderId),
        eq(candidateFacts.kind, 'registerStatus'),
      ),
    )
    .orderBy(desc(candidateFacts.recordedAt), desc(candidateFacts.id))
    .limit(1)
  return row?.fact.kind === 'registerStatus' ? row.fact.value : null
}

/** Something that runs between a person and an employer. */
export type RunningWay =
  | { id: string; kind: 'flag'; status: FlagStatus; employer: string }
  | { id: string; kind: 'introduction'; status: IntroductionStatus; employer: string }
  | { id: string; kind: 'request'; status: RequestStatus; employer: string }
  | { id: string; kind: 'offer'; status: OfferStatus; employer: string }
  | { id: string; kind: 'placement'; status: PlacementStatus; employer: string }

/** What runs for someone of a sender now, in one statement. */
export async function runningWaysOf(
  db: Db,
  senderId: SenderId,
  id: CandidateId,
): Promise<RunningWay[]> {
  const theirs = and(eq(candidates.id, id), eq(candidates.senderId, senderId))
  const flagged = db
    .select(columnsOf('flag', flags))
    .from(flags)
    .innerJoin(candidates, eq(candidates.id, flags.candidateId))
    .innerJoin(vacancies, eq(vacancies.id, flags.vacancyId))
    .innerJoin(employers, eq(employers.id, vacancies.employerId))
    .where(and(theirs, eq(flags.status, 'open')))
  const introduced = db
    .select(columnsOf('introduction', introductions))
    .from(introductions)
    .innerJoin(candidates, eq(candidates.id, introductions.candidateId))
    .innerJoin(employers, eq(employers.id, introductions.employerId))
    .where(and(theirs, inArray(introductions.status, [...OPEN_INTRODUCTION_STATUSES])))
  const asked = db
    .select(columnsOf('request', requests))
    .from(requests)
    .innerJoin(candidates, eq(candidates.id, requests.candidateId))
    .innerJoin(employers, eq(employers.id, requests.employerId))
    .where(and(theirs, isRunningRequest(db)))
  const offered = db
    .select(columnsOf('offer', placementOffers))
    .from(placementOffers)
    .innerJoin(candidates, eq(candidates.id, placementOffers.candidateId))
    .innerJoin(employers, eq(employers.id, placementOffers.employerId))
    .where(and(theirs, inArray(placementOffers.status, [...OPEN_OFFER_STATUSES])))
  const placed = db
    .select(columnsOf('placement', placements))
    .from(placements)
    .innerJoin(candidates, eq(candidates.id, placements.candidateId))
    .innerJoin(employers, eq(employers.id, placements.employerId))
    .where(and(theirs, inArray(placements.status, ['reserved', 'started'])))
  const rows = await unionAll(flagged, introduced, asked, offered, placed).orderBy(sql`employer`)
  // the edge of a union: each kind comes from its own table, with the statuses of that table
  return rows as RunningWay[]
}

type Ways =
  | typeof flags
  | typeof introductions
  | typeof requests
  | typeof placementOffers
  | typeof placements

function columnsOf(kind: RunningWay['kind'], { id, status }: Ways) {
  return {
    id: sql<string>`${id}`.as('id'),
    kind: sql<RunningWay['kind']>`${sql.raw(`'${kind}'`)}::text`.as('kind'),
    status: sql<RunningWay['status']>`${status}`.as('status'),
    employer: sql<string>`${employers.name}`.as('employer'),
  }
}
