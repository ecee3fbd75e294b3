import { and, desc, eq } from 'drizzle-orm'
import type { RegisterStatus } from '#app/domain/candidate/facts.ts'
import type { CandidateId, SenderId } from '#app/domain/primitives.ts'
import type { Db } from '#db/client.ts'
import {
  accounts,
  candidateFacts,
  candidateIdentities,
  candidates,
  municipalities,
} from '#db/schema/index.ts'
import { dutchDayOf } from './dutch-day.ts'
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
