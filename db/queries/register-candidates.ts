import { and, desc, eq, inArray, sql } from 'drizzle-orm'
import type { CandidateCode } from '#app/domain/candidate/candidate-code.ts'
import type { Fact } from '#app/domain/candidate/facts.ts'
import type { Profile, ProfileField } from '#app/domain/candidate/profile.ts'
import type { CandidateId, SenderId } from '#app/domain/primitives.ts'
import type { Identity } from '#app/domain/register/register-row.ts'
import type { Db } from '#db/client.ts'
import { candidateFacts, candidateIdentities, candidates, senders } from '#db/schema/index.ts'

/**
 * Locks a sender, so that its files are read one after the other; null when there is none. Whoever only refers
 * to the sender meanwhile, such as a new account, does not wait.
 */
export async function lockSender(db: Db, id: SenderId) {
  const [row] = await db
    .select({ id: senders.id, name: senders.name })
    .from(senders)
    .where(eq(senders.id, id))
    .for('no key update')
  return row ?? null
}

export type RegisteredCandidate = {
  id: CandidateId
  reference: string
  profile: Profile
  ownFields: ProfileField[]
  identity: Identity
}

/** Who of these references a sender has already, locked until the end of the transaction. */
export async function lockCandidatesByReference(
  db: Db,
  senderId: SenderId,
  references: readonly string[],
): Promise<RegisteredCandidate[]> {
  return db
    .select({
      id: candidates.id,
      reference: candidates.reference,
      profile: candidates.profile,
      ownFields: candidates.ownFields,
      identity: {
        firstName: candidateIdentities.firstName,
        lastName: candidateIdentities.lastName,
        birthDate: candidateIdentities.birthDate,
        email: candidateIdentities.email,
        phone: candidateIdentities.phone,
        municipality: candidateIdentities.municipality,
      },
    })
    .from(candidates)
    .innerJoin(candidateIdentities, eq(candidateIdentities.candidateId, candidates.id))
    .where(and(eq(candidates.senderId, senderId), inArray(candidates.reference, [...references])))
    .orderBy(candidates.id)
    .for('no key update', { of: candidates })
}

/** The newest fact of each kind of these candidates, and whether a person recorded it here. */
export async function newestFactsOf(db: Db, ids: readonly CandidateId[]) {
  return db
    .selectDistinctOn([candidateFacts.candidateId, candidateFacts.kind], {
      candidateId: candidateFacts.candidateId,
      fact: candidateFacts.fact,
      byPeople: sql<boolean>`${candidateFacts.recordedBy} is not null`,
    })
    .from(candidateFacts)
    .where(inArray(candidateFacts.candidateId, [...ids]))
    .orderBy(
      candidateFacts.candidateId,
      candidateFacts.kind,
      desc(candidateFacts.recordedAt),
      desc(candidateFacts.id),
    )
}

/** Which of these codes someone has already. */
export async function takenCodes(
  db: Db,
  codes: readonly CandidateCode[],
): Promise<Set<CandidateCode>> {
  const rows = await db
    .select({ code: candidates.code })
    .from(candidates)
    .where(inArray(candidates.code, [...codes]))
  return new Set(rows.map(({ code }) => code))
}

/** Adds people of a sender, still without a jobhunter. */
export async function insertCandidates(
  db: Db,
  people: readonly {
    id: CandidateId
    code: CandidateCode
    senderId: SenderId
    reference: string
    profile: Profile
    waitingSince: Date
    createdAt: Date
    identity: Identity
  }[],
): Promise<void> {
  await db.insert(candidates).values(people.map(({ identity: _, ...candidate }) => candidate))
  await db
    .insert(candidateIdentities)
    .values(people.map(({ id, identity }) => ({ candidateId: id, ...identity })))
}

/** Writes new profiles, each as a new version. */
export async function writeProfiles(
  db: Db,
  rows: readonly { id: CandidateId; profile: Profile }[],
): Promise<void> {
  await db.execute(sql`
    update ${candidates}
    set profile = told.profile, profile_version = profile_version + 1
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as told(id uuid, profile jsonb)
    where ${candidates.id} = told.id`)
}

/** Writes who people are. */
export async function writeIdentities(
  db: Db,
  rows: readonly { id: CandidateId; identity: Identity }[],
): Promise<void> {
  const { firstName, lastName, birthDate, email, phone, municipality } = candidateIdentities
  await db
    .insert(candidateIdentities)
    .values(rows.map(({ id, identity }) => ({ candidateId: id, ...identity })))
    .onConflictDoUpdate({
      target: candidateIdentities.candidateId,
      set: Object.fromEntries(
        Object.entries({ firstName, lastName, birthDate, email, phone, municipality }).map(
          ([key, column]) => [key, sql.raw(`excluded.${column.name}`)],
        ),
      ),
    })
}

/** Adds facts that a file reports: rows without an account, with the sender as their source. */
export async function insertReportedFacts(
  db: Db,
  rows: readonly { candidateId: CandidateId; fact: Fact; source: string; recordedAt: Date }[],
): Promise<void> {
  await db.insert(candidateFacts).values(rows.map((row) => ({ ...row, kind: row.fact.kind })))
}
