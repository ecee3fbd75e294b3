import { and, asc, eq, min } from 'drizzle-orm'
import type { OpenQuestion } from '#app/domain/candidate/needs-next.ts'
import type { AccountId, CandidateId, IsoDate } from '#app/domain/primitives.ts'
import type { Db } from '#db/client.ts'
import {
  candidateIdentities,
  candidates,
  employers,
  importDifferences,
  introductions,
  placementOffers,
  requests,
} from '#db/schema/index.ts'
import { dutchDayOf } from './dutch-day.ts'
import { fullName } from './full-name.ts'

/** Everyone in this jobhunter's caseload with what decides what is needed next: five statements, however many people. */
export async function caseloadOf(db: Db, jobhunterId: AccountId) {
  const [people, questions, differences] = await Promise.all([
    peopleOf(db, jobhunterId),
    openQuestionsOf(db, jobhunterId),
    differencesIn(db, jobhunterId),
  ])
  return people.map((person) => ({
    ...person,
    questions: questions.get(person.id) ?? [],
    differencesSince: differences.get(person.id) ?? null,
  }))
}

async function peopleOf(db: Db, jobhunterId: AccountId) {
  return db
    .select({
      id: candidates.id,
      code: candidates.code,
      name: fullName,
      profile: candidates.profile,
      release: candidates.release,
      consent: candidates.consent,
      placed: candidates.placed,
      checkNeeded: candidates.checkNeeded,
      agreedOn: candidates.agreedOn,
      confirmedOn: candidates.confirmedOn,
      profileWaitsSince: dutchDayOf(candidates.waitingSince),
      inPortalSince: dutchDayOf(candidates.createdAt),
    })
    .from(candidates)
    .innerJoin(candidateIdentities, eq(candidateIdentities.candidateId, candidates.id))
    .where(eq(candidates.jobhunterId, jobhunterId))
    .orderBy(asc(candidateIdentities.lastName), asc(candidates.id))
}

/** The questions that wait for an answer of someone in this caseload, by whom they are about. */
async function openQuestionsOf(
  db: Db,
  jobhunterId: AccountId,
): Promise<Map<CandidateId, OpenQuestion[]>> {
  const [asked, introduced, offered] = await Promise.all([
    requestsToAnswer(db, jobhunterId),
    introductionsToAnswer(db, jobhunterId),
    offersToAnswer(db, jobhunterId),
  ])
  const found = new Map<CandidateId, OpenQuestion[]>()
  for (const { candidateId, ...question } of [...asked, ...introduced, ...offered]) {
    found.set(candidateId, [...(found.get(candidateId) ?? []), question])
  }
  return found
}

type QuestionOf = OpenQuestion & { candidateId: CandidateId }

async function requestsToAnswer(db: Db, jobhunterId: AccountId): Promise<QuestionOf[]> {
  const rows = await db
    .select({
      candidateId: candidates.id,
      employer: employers.name,
      since: dutchDayOf(requests.waitingSince),
    })
    .from(requests)
    .innerJoin(candidates, eq(candidates.id, requests.candidateId))
    .innerJoin(employers, eq(employers.id, requests.employerId))
    .where(
      and(
        eq(candidates.jobhunterId, jobhunterId),
        eq(requests.status, 'open'),
        eq(requests.onHold, false),
      ),
    )
  return rows.map((row) => ({ kind: 'request', ...row }))
}

async function introductionsToAnswer(db: Db, jobhunterId: AccountId): Promise<QuestionOf[]> {
  const rows = await db
    .select({
      candidateId: candidates.id,
      employer: employers.name,
      since: dutchDayOf(introductions.waitingSince),
    })
    .from(introductions)
    .innerJoin(candidates, eq(candidates.id, introductions.candidateId))
    .innerJoin(employers, eq(employers.id, introductions.employerId))
    .where(
      and(
        eq(candidates.jobhunterId, jobhunterId),
        eq(introductions.status, 'candidateAsked'),
        eq(introductions.onHold, false),
      ),
    )
  return rows.map((row) => ({ kind: 'introduction', ...row }))
}

async function offersToAnswer(db: Db, jobhunterId: AccountId): Promise<QuestionOf[]> {
  const rows = await db
    .select({
      candidateId: candidates.id,
      employer: employers.name,
      since: dutchDayOf(placementOffers.waitingSince),
    })
    .from(placementOffers)
    .innerJoin(candidates, eq(candidates.id, placementOffers.candidateId))
    .innerJoin(employers, eq(employers.id, placementOffers.employerId))
    .where(and(eq(candidates.jobhunterId, jobhunterId), eq(placementOffers.status, 'awaitingYes')))
  return rows.map((row) => ({ kind: 'offer', ...row }))
}

async function differencesIn(db: Db, jobhunterId: AccountId): Promise<Map<CandidateId, IsoDate>> {
  const rows = await db
    .select({ candidateId: importDifferences.candidateId, since: min(importDifferences.seenOn) })
    .from(importDifferences)
    .innerJoin(candidates, eq(candidates.id, importDifferences.candidateId))
    .where(and(eq(candidates.jobhunterId, jobhunterId), eq(importDifferences.settled, false)))
    .groupBy(importDifferences.candidateId)
  return new Map(rows.flatMap(({ candidateId, since }) => (since ? [[candidateId, since]] : [])))
}
