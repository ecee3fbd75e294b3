import { and, eq, inArray, isNull, ne, notInArray, or, type SQL } from 'drizzle-orm'
import type { ClosingReason } from '#app/domain/introduction/closing-reasons.ts'
import type { CandidateId, EmployerId, RequestId, VacancyId } from '#app/domain/primitives.ts'
import type { Db } from '#db/client.ts'
import { flags, introductions, meetings, placementOffers, requests } from '#db/schema/index.ts'

const OPEN_INTRODUCTION = ['candidateAsked', 'shown'] as const
const OPEN_OFFER = ['draft', 'awaitingYes', 'ready', 'sent', 'changeAsked'] as const

/** The open request and introduction of one candidate with one employer, for one vacancy or for none. */
export async function openWayBetween(
  db: Db,
  employerId: EmployerId,
  candidateId: CandidateId,
  vacancyId: VacancyId | null,
) {
  const [request] = await db
    .select({ id: requests.id, status: requests.status })
    .from(requests)
    .where(
      and(
        eq(requests.employerId, employerId),
        eq(requests.candidateId, candidateId),
        vacancyId ? eq(requests.vacancyId, vacancyId) : isNull(requests.vacancyId),
        ne(requests.status, 'closed'),
      ),
    )
  const [introduction] = await db
    .select({ id: introductions.id, status: introductions.status })
    .from(introductions)
    .where(
      and(
        eq(introductions.employerId, employerId),
        eq(introductions.candidateId, candidateId),
        vacancyId ? eq(introductions.vacancyId, vacancyId) : isNull(introductions.vacancyId),
        inArray(introductions.status, [...OPEN_INTRODUCTION]),
      ),
    )
  return { request: request ?? null, introduction: introduction ?? null }
}

/** Everything of a candidate that is still open, but for the way that `except` names. */
export async function openWaysOf(db: Db, candidateId: CandidateId, except?: RequestId) {
  return openWays(db, {
    flag: eq(flags.candidateId, candidateId),
    introduction: eq(introductions.candidateId, candidateId),
    request: and(
      eq(requests.candidateId, candidateId),
      except ? ne(requests.id, except) : undefined,
    ),
    offer: and(
      eq(placementOffers.candidateId, candidateId),
      except ? ne(placementOffers.requestId, except) : undefined,
    ),
  })
}

/** Everything for a vacancy that is still open. */
export async function openWaysOfVacancy(db: Db, vacancyId: VacancyId) {
  return openWays(db, {
    flag: eq(flags.vacancyId, vacancyId),
    introduction: eq(introductions.vacancyId, vacancyId),
    request: eq(requests.vacancyId, vacancyId),
    offer: eq(placementOffers.vacancyId, vacancyId),
  })
}

// A request of which an offer is accepted goes on with its placement.
type Where = Record<'flag' | 'introduction' | 'request' | 'offer', SQL | undefined>

async function openWays(db: Db, where: Where) {
  const accepted = db
    .select({ id: placementOffers.requestId })
    .from(placementOffers)
    .where(and(where.offer, eq(placementOffers.status, 'accepted')))
  const [openFlags, openIntroductions, openRequests, openOffers] = await Promise.all([
    db
      .select({ id: flags.id, from: flags.status })
      .from(flags)
      .where(and(where.flag, eq(flags.status, 'open'))),
    db
      .select({ id: introductions.id, from: introductions.status })
      .from(introductions)
      .where(and(where.introduction, inArray(introductions.status, [...OPEN_INTRODUCTION]))),
    db
      .select({ id: requests.id, from: requests.status })
      .from(requests)
      .where(and(where.request, ne(requests.status, 'closed'), notInArray(requests.id, accepted))),
    db
      .select({ id: placementOffers.id, from: placementOffers.status })
      .from(placementOffers)
      .where(and(where.offer, inArray(placementOffers.status, [...OPEN_OFFER]))),
  ])
  return { openFlags, openIntroductions, openRequests, openOffers }
}
export type OpenWays = Awaited<ReturnType<typeof openWays>>

/** Closes what `openWaysOf` found: flags, introductions and offers withdrawn, requests closed, meetings cancelled. */
export async function closeWays(
  db: Db,
  { openFlags, openIntroductions, openRequests, openOffers }: OpenWays,
  because: ClosingReason,
): Promise<void> {
  const idsOf = <Id>(rows: readonly { id: Id }[]) => rows.map(({ id }) => id)
  await db
    .update(flags)
    .set({ status: 'withdrawn', answer: because })
    .where(inArray(flags.id, idsOf(openFlags)))
  await db
    .update(introductions)
    .set({ status: 'withdrawn', answer: because })
    .where(inArray(introductions.id, idsOf(openIntroductions)))
  await db
    .update(requests)
    .set({ status: 'closed', closedBecause: because, closedBy: 'portal', onHold: false })
    .where(inArray(requests.id, idsOf(openRequests)))
  await db
    .update(meetings)
    .set({ status: 'cancelled' })
    .where(and(inArray(meetings.requestId, idsOf(openRequests)), eq(meetings.status, 'planned')))
  await db
    .update(placementOffers)
    .set({ status: 'withdrawn', answer: because })
    .where(inArray(placementOffers.id, idsOf(openOffers)))
}

/** Puts a candidate's other open ways on hold, or lets them go on. */
export async function holdWays(
  db: Db,
  candidateId: CandidateId,
  onHold: boolean,
  except?: RequestId,
): Promise<void> {
  await db
    .update(requests)
    .set({ onHold })
    .where(
      and(
        eq(requests.candidateId, candidateId),
        ne(requests.status, 'closed'),
        except ? ne(requests.id, except) : undefined,
      ),
    )
  await db
    .update(introductions)
    .set({ onHold })
    .where(
      and(
        eq(introductions.candidateId, candidateId),
        inArray(introductions.status, [...OPEN_INTRODUCTION]),
      ),
    )
}

/** Whether anything between this candidate and this vacancy is still open: at most one way each. */
export async function hasOpenWay(
  db: Db,
  candidateId: CandidateId,
  vacancyId: VacancyId,
): Promise<boolean> {
  const [request] = await db
    .select({ id: requests.id })
    .from(requests)
    .where(
      and(
        eq(requests.candidateId, candidateId),
        eq(requests.vacancyId, vacancyId),
        ne(requests.status, 'closed'),
      ),
    )
    .limit(1)
  const [introduction] = await db
    .select({ id: introductions.id })
    .from(introductions)
    .where(
      and(
        eq(introductions.candidateId, candidateId),
        eq(introductions.vacancyId, vacancyId),
        or(...OPEN_INTRODUCTION.map((status) => eq(introductions.status, status))),
      ),
    )
    .limit(1)
  return request !== undefined || introduction !== undefined
}
