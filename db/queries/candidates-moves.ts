import { and, eq, inArray } from 'drizzle-orm'
import type { Readiness } from '#app/domain/candidate/closed-lists.ts'
import type { Fact } from '#app/domain/candidate/facts.ts'
import type { Profile, ProfileField } from '#app/domain/candidate/profile.ts'
import type { Screening } from '#app/domain/candidate/screening.ts'
import type { ConsentStatus, ConsentWay, ReleaseStatus } from '#app/domain/candidate/visibility.ts'
import type { AccountId, CandidateId, IsoDate, SenderId } from '#app/domain/primitives.ts'
import type { Db } from '#db/client.ts'
import { agreedProfiles, candidateFacts, candidates, importDifferences } from '#db/schema/index.ts'
import { type Move, recordMoves } from './moves.ts'
import { reindex } from './search-outbox.ts'

/** A candidate of this jobhunter, or of this sender, locked; null for anyone else's. */
export async function lockOwnCandidate(
  db: Db,
  owner: { jobhunterId: AccountId } | { senderId: SenderId },
  id: CandidateId,
) {
  const mine =
    'jobhunterId' in owner
      ? eq(candidates.jobhunterId, owner.jobhunterId)
      : eq(candidates.senderId, owner.senderId)
  const [row] = await db
    .select()
    .from(candidates)
    .where(and(eq(candidates.id, id), mine))
    .for('no key update')
  return row ?? null
}
export type OwnCandidate = NonNullable<Awaited<ReturnType<typeof lockOwnCandidate>>>

/** Writes a new version of what employers may come to read, and which fields people wrote here. */
export async function writeProfile(
  db: Db,
  id: CandidateId,
  to: { profile: Profile; profileVersion: number; ownFields: ProfileField[] },
): Promise<void> {
  await db.update(candidates).set(to).where(eq(candidates.id, id))
}

/** A difference between file and profile is settled once someone has looked at the field. */
export async function settleDifferences(
  db: Db,
  id: CandidateId,
  fields: readonly string[],
): Promise<void> {
  await db
    .update(importDifferences)
    .set({ settled: true })
    .where(
      and(eq(importDifferences.candidateId, id), inArray(importDifferences.field, [...fields])),
    )
}

/** Adds a dated fact with its source; facts are never changed. */
export async function insertFact(
  db: Db,
  row: {
    candidateId: CandidateId
    fact: Fact
    source: string
    recordedBy: AccountId
    recordedAt: Date
  },
): Promise<void> {
  await db.insert(candidateFacts).values({ ...row, kind: row.fact.kind })
}

/** Moves the consent of a locked candidate and asks the index to follow. */
export async function moveConsent(
  db: Db,
  candidate: { id: CandidateId; consent: ConsentStatus },
  to: ConsentStatus,
  change: {
    agreedProfile?: Profile
    agreedVersion?: number
    agreedOn?: IsoDate
    agreedWay?: ConsentWay
    confirmedOn?: IsoDate
    dueOn?: IsoDate
    waitingSince?: Date
  },
  by: Move['by'],
): Promise<void> {
  await db
    .update(candidates)
    .set({ ...change, consent: to })
    .where(eq(candidates.id, candidate.id))
  const reason = change.agreedVersion === undefined ? undefined : `versie ${change.agreedVersion}`
  await recordMoves(db, [
    { object: 'consent', objectId: candidate.id, from: candidate.consent, to, by, reason },
  ])
  await reindex(db, [candidate.id])
}

/** Keeps the version of the profile the candidate said yes to. */
export async function keepAgreedProfile(
  db: Db,
  row: {
    candidateId: CandidateId
    version: number
    profile: Profile
    agreedOn: IsoDate
    way: ConsentWay
    recordedBy: AccountId
  },
): Promise<void> {
  await db
    .insert(agreedProfiles)
    .values(row)
    .onConflictDoUpdate({
      target: [agreedProfiles.candidateId, agreedProfiles.version],
      set: { agreedOn: row.agreedOn, way: row.way, recordedBy: row.recordedBy },
    })
}

/** Moves the release of a locked candidate and asks the index to follow. */
export async function moveRelease(
  db: Db,
  candidate: { id: CandidateId; release: ReleaseStatus },
  to: ReleaseStatus,
  by: Move['by'],
  reason?: string,
): Promise<void> {
  await db.update(candidates).set({ release: to }).where(eq(candidates.id, candidate.id))
  await recordMoves(db, [
    { object: 'release', objectId: candidate.id, from: candidate.release, to, by, reason },
  ])
  await reindex(db, [candidate.id])
}

/** Writes readiness and what was checked. */
export async function writeScreening(
  db: Db,
  id: CandidateId,
  to: { readiness: Readiness; screening: Screening | null },
): Promise<void> {
  await db.update(candidates).set(to).where(eq(candidates.id, id))
}

/** Writes the day on which someone last said that the profile is still right. */
export async function writeConfirmed(db: Db, id: CandidateId, on: IsoDate): Promise<void> {
  await db.update(candidates).set({ confirmedOn: on }).where(eq(candidates.id, id))
  await reindex(db, [id])
}

/**
 * Sets whether a locked candidate is taken by a placement, and whether the jobhunter has to check the profile
 * after one, by when.
 */
export async function writePlaced(
  db: Db,
  id: CandidateId,
  to: { placed: boolean; checkNeeded: boolean; dueOn?: IsoDate; waitingSince?: Date },
): Promise<void> {
  await db.update(candidates).set(to).where(eq(candidates.id, id))
  await reindex(db, [id])
}
