import {
  and,
  desc,
  eq,
  gte,
  inArray,
  isNotNull,
  isNull,
  lt,
  ne,
  notInArray,
  or,
  type SQL,
  sql,
} from 'drizzle-orm'
import { FRESH_FOR_DAYS } from '#app/domain/candidate/needs-next.ts'
import type { TeamList } from '#app/domain/candidate/team-lists.ts'
import { OPEN_INTRODUCTION_STATUSES } from '#app/domain/introduction/statuses.ts'
import { OPEN_OFFER_STATUSES, type PlacementStatus } from '#app/domain/placement/statuses.ts'
import { addDays, type IsoDate, type SenderId } from '#app/domain/primitives.ts'
import type { Db } from '#db/client.ts'
import {
  candidateFacts,
  candidates,
  flags,
  introductions,
  placementOffers,
  placements,
  requests,
} from '#db/schema/index.ts'
import { isVisibleRow } from './visible-candidates.ts'

/** Of everyone of a sender the newest word on the register, to be joined by `candidateId`. */
export function registerWords(db: Db, senderId: SenderId) {
  return db
    .selectDistinctOn([candidateFacts.candidateId], {
      candidateId: candidateFacts.candidateId,
      status: sql<string>`${candidateFacts.fact}->'value'->>'status'`.as('status'),
      until: sql<string | null>`${candidateFacts.fact}->'value'->>'until'`.as('until'),
    })
    .from(candidateFacts)
    .innerJoin(candidates, eq(candidates.id, candidateFacts.candidateId))
    .where(and(eq(candidates.senderId, senderId), eq(candidateFacts.kind, 'registerStatus')))
    .orderBy(candidateFacts.candidateId, desc(candidateFacts.recordedAt), desc(candidateFacts.id))
    .as('register')
}
export type RegisterWords = ReturnType<typeof registerWords>

/** Who is on each list: conditions on candidates joined with what `registerWords` gives. */
export function listConditions(
  db: Db,
  register: RegisterWords,
  today: IsoDate,
): Record<TeamList, SQL | undefined> {
  const isRegistered = eq(register.status, 'registered')
  const filled = sql`jsonb_array_length(${candidates.profile}->'talents') > 0
    or jsonb_array_length(${candidates.profile}->'competencies') > 0`
  return {
    known: sql`true`,
    withoutJobhunter: isNull(candidates.jobhunterId),
    inCaseload: isNotNull(candidates.jobhunterId),
    profileFilled: sql`(${filled})`,
    agreed: inArray(candidates.consent, ['given', 'outdated']),
    released: eq(candidates.release, 'released'),
    visible: isVisibleRow,
    openWay: hasOpenWay(db),
    reserved: hasPlacement(db, 'reserved'),
    started: hasPlacement(db, 'started'),
    readinessUnknown: eq(candidates.readiness, 'unknown'),
    oldProfile: and(
      lt(candidates.confirmedOn, addDays(today, -FRESH_FOR_DAYS)),
      eq(candidates.placed, false),
    ),
    registered: and(isRegistered, or(isNull(register.until), gte(register.until, today))),
    askedFor: eq(register.status, 'askedFor'),
    // a registration that is over is none any more
    notRegistered: or(
      eq(register.status, 'notRegistered'),
      and(isRegistered, lt(register.until, today)),
    ),
    registerUnknown: isNull(register.status),
  }
}

function hasOpenWay(db: Db): SQL | undefined {
  const flagged = db.select({ id: flags.candidateId }).from(flags).where(eq(flags.status, 'open'))
  const introduced = db
    .select({ id: introductions.candidateId })
    .from(introductions)
    .where(inArray(introductions.status, [...OPEN_INTRODUCTION_STATUSES]))
  const asked = db
    .select({ id: requests.candidateId })
    .from(requests)
    .where(and(isRunningRequest(db), isNotNull(requests.candidateId)))
  const offered = db
    .select({ id: placementOffers.candidateId })
    .from(placementOffers)
    .where(inArray(placementOffers.status, [...OPEN_OFFER_STATUSES]))
  return or(
    inArray(candidates.id, flagged),
    inArray(candidates.id, introduced),
    inArray(candidates.id, asked),
    inArray(candidates.id, offered),
  )
}

/** Whether a request still runs by itself: once there is an offer, that runs instead, and after it the placement. */
export function isRunningRequest(db: Db): SQL | undefined {
  const goneOn = db
    .select({ id: placementOffers.requestId })
    .from(placementOffers)
    .where(inArray(placementOffers.status, [...OPEN_OFFER_STATUSES, 'accepted']))
  return and(ne(requests.status, 'closed'), notInArray(requests.id, goneOn))
}

function hasPlacement(db: Db, status: PlacementStatus): SQL {
  const placed = db
    .select({ id: placements.candidateId })
    .from(placements)
    .where(eq(placements.status, status))
  return inArray(candidates.id, placed)
}
