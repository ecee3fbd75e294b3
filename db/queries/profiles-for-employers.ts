import { and, eq, inArray, or, sql } from 'drizzle-orm'
import type { CandidateCode } from '#app/domain/candidate/candidate-code.ts'
import type { CandidateId, EmployerId, IsoDate } from '#app/domain/primitives.ts'
import type { Db } from '#db/client.ts'
import {
  accounts,
  candidateIdentities,
  candidates,
  introductions,
  placementOffers,
  placements,
  requests,
  vacancies,
} from '#db/schema/index.ts'
import { fullName } from './full-name.ts'
import { vacancyTitle } from './vacancy-title.ts'
import { isVisibleRow } from './visible-candidates.ts'

/** The agreed profile behind a code, with the fixed contact; null when employers may not see it now. */
export async function visibleProfile(db: Db, code: CandidateCode) {
  const [row] = await db
    .select({
      id: candidates.id,
      code: candidates.code,
      profile: candidates.agreedProfile,
      confirmedOn: candidates.confirmedOn,
      screenedOn: sql<IsoDate | null>`${candidates.screening}->>'on'`,
      contact: accounts.name,
    })
    .from(candidates)
    .leftJoin(accounts, eq(accounts.id, candidates.jobhunterId))
    .where(and(eq(candidates.code, code), isVisibleRow))
  if (!row?.profile) return null
  return { ...row, profile: row.profile }
}

/** Whom a code stands for, while employers may see that profile. */
export async function visibleCandidateId(db: Db, code: CandidateCode): Promise<CandidateId | null> {
  const [row] = await db
    .select({ id: candidates.id })
    .from(candidates)
    .where(and(eq(candidates.code, code), isVisibleRow))
  return row?.id ?? null
}

/** What still runs between an employer and these candidates: requests, and introductions to answer. */
export async function openWaysWith(db: Db, employerId: EmployerId, ids: readonly CandidateId[]) {
  if (ids.length === 0) return { requests: [], introductions: [] }
  const [running, shown] = await Promise.all([
    db
      .select({
        id: requests.id,
        candidateId: requests.candidateId,
        vacancyId: requests.vacancyId,
        vacancy: vacancyTitle,
      })
      .from(requests)
      .leftJoin(vacancies, eq(vacancies.id, requests.vacancyId))
      .where(
        and(
          eq(requests.employerId, employerId),
          inArray(requests.candidateId, [...ids]),
          inArray(requests.status, ['open', 'candidateYes', 'met']),
        ),
      ),
    db
      .select({ id: introductions.id, candidateId: introductions.candidateId })
      .from(introductions)
      .where(
        and(
          eq(introductions.employerId, employerId),
          inArray(introductions.candidateId, [...ids]),
          eq(introductions.status, 'shown'),
        ),
      ),
  ])
  return { requests: running, introductions: shown }
}

/**
 * Someone's name, for an employer whom the candidate has said yes to: a request that was answered with yes, an
 * offer that was sent, or a job there. Null for every other employer.
 */
export async function nameKnownTo(
  db: Db,
  employerId: EmployerId,
  id: CandidateId,
): Promise<string | null> {
  const saidYes = db
    .select({ candidateId: requests.candidateId })
    .from(requests)
    .where(
      and(eq(requests.employerId, employerId), inArray(requests.status, ['candidateYes', 'met'])),
    )
  const offered = db
    .select({ candidateId: placementOffers.candidateId })
    .from(placementOffers)
    .where(
      and(
        eq(placementOffers.employerId, employerId),
        inArray(placementOffers.status, ['sent', 'changeAsked', 'accepted']),
      ),
    )
  const working = db
    .select({ candidateId: placements.candidateId })
    .from(placements)
    .where(
      and(
        eq(placements.employerId, employerId),
        inArray(placements.status, ['reserved', 'started']),
      ),
    )
  const { candidateId } = candidateIdentities
  const [row] = await db
    .select({ name: fullName })
    .from(candidateIdentities)
    .where(
      and(
        eq(candidateId, id),
        or(
          inArray(candidateId, saidYes),
          inArray(candidateId, offered),
          inArray(candidateId, working),
        ),
      ),
    )
  return row?.name ?? null
}
