import { and, asc, desc, eq } from 'drizzle-orm'
import type { Fact } from '#app/domain/candidate/facts.ts'
import type { AccountId, CandidateId, IsoDate } from '#app/domain/primitives.ts'
import type { Db } from '#db/client.ts'
import {
  accounts,
  candidateFacts,
  candidateIdentities,
  candidates,
  employers,
  placements,
  senders,
} from '#db/schema/index.ts'
import { dutchDayOf } from './dutch-day.ts'
import { fullName } from './full-name.ts'

/** Someone in this jobhunter's caseload; null for anyone else's. */
export async function candidateOfJobhunter(db: Db, jobhunterId: AccountId, id: CandidateId) {
  const [row] = await db
    .select({
      id: candidates.id,
      code: candidates.code,
      name: fullName,
      firstName: candidateIdentities.firstName,
      birthDate: candidateIdentities.birthDate,
      email: candidateIdentities.email,
      phone: candidateIdentities.phone,
      livesIn: candidateIdentities.municipality,
      sender: senders.name,
      senderPlace: senders.municipality,
      profile: candidates.profile,
      profileVersion: candidates.profileVersion,
      agreedProfile: candidates.agreedProfile,
      agreedVersion: candidates.agreedVersion,
      agreedOn: candidates.agreedOn,
      agreedWay: candidates.agreedWay,
      consent: candidates.consent,
      release: candidates.release,
      readiness: candidates.readiness,
      screening: candidates.screening,
      confirmedOn: candidates.confirmedOn,
      placed: candidates.placed,
      checkNeeded: candidates.checkNeeded,
      dueOn: candidates.dueOn,
      profileWaitsSince: dutchDayOf(candidates.waitingSince),
      inPortalSince: dutchDayOf(candidates.createdAt),
    })
    .from(candidates)
    .innerJoin(candidateIdentities, eq(candidateIdentities.candidateId, candidates.id))
    .innerJoin(senders, eq(senders.id, candidates.senderId))
    .where(and(eq(candidates.id, id), eq(candidates.jobhunterId, jobhunterId)))
  return row ?? null
}
export type CandidateOfJobhunter = NonNullable<Awaited<ReturnType<typeof candidateOfJobhunter>>>

/** How a candidate reaches the own jobhunter. */
export async function contactOfJobhunter(db: Db, jobhunterId: AccountId) {
  const [row] = await db
    .select({ name: accounts.name, phone: accounts.phone, email: accounts.email })
    .from(accounts)
    .where(eq(accounts.id, jobhunterId))
  return row ?? null
}

export type RecordedFact = {
  id: string
  fact: Fact
  source: string
  recordedOn: IsoDate
  recordedBy: string | null
}

/** The facts of someone in this caseload, oldest first; without a name when a file brought them. */
export async function factsOfCandidate(
  db: Db,
  jobhunterId: AccountId,
  id: CandidateId,
): Promise<RecordedFact[]> {
  return db
    .select({
      id: candidateFacts.id,
      fact: candidateFacts.fact,
      source: candidateFacts.source,
      recordedOn: dutchDayOf(candidateFacts.recordedAt),
      recordedBy: accounts.name,
    })
    .from(candidateFacts)
    .innerJoin(candidates, eq(candidates.id, candidateFacts.candidateId))
    .leftJoin(accounts, eq(accounts.id, candidateFacts.recordedBy))
    .where(and(eq(candidateFacts.candidateId, id), eq(candidates.jobhunterId, jobhunterId)))
    .orderBy(asc(candidateFacts.recordedAt), asc(candidateFacts.id))
}

/** The job that someone in this caseload has, is about to start, or had last. */
export async function lastPlacementOf(db: Db, jobhunterId: AccountId, id: CandidateId) {
  const [row] = await db
    .select({
      id: placements.id,
      offerId: placements.offerId,
      status: placements.status,
      startsOn: placements.startsOn,
      endedOn: placements.endedOn,
      employer: employers.name,
    })
    .from(placements)
    .innerJoin(candidates, eq(candidates.id, placements.candidateId))
    .innerJoin(employers, eq(employers.id, placements.employerId))
    .where(and(eq(placements.candidateId, id), eq(candidates.jobhunterId, jobhunterId)))
    .orderBy(desc(placements.createdAt))
    .limit(1)
  return row ?? null
}
