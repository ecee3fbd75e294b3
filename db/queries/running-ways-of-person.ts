import { and, asc, eq, inArray, ne, or } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { OPEN_INTRODUCTION_STATUSES } from '#app/domain/introduction/statuses.ts'
import type { CandidateId, SenderId } from '#app/domain/primitives.ts'
import type { Db } from '#db/client.ts'
import {
  accounts,
  candidates,
  employers,
  flags,
  introductions,
  placementOffers,
  placements,
  requests,
  vacancies,
} from '#db/schema/index.ts'
import { requestWays } from './request-ways.ts'

const MOST = 100
const adviser = alias(accounts, 'adviser')
const jobhunter = alias(accounts, 'jobhunter')

const PEOPLE = {
  employerName: employers.name,
  adviserName: adviser.name,
  adviserPhone: adviser.phone,
  jobhunterName: jobhunter.name,
}

/** What runs between someone of a sender and employers now: tips, introductions, requests, and the work itself. */
export async function runningWaysOfPerson(db: Db, senderId: SenderId, id: CandidateId) {
  const [flagged, introduced, asked] = await Promise.all([
    openFlags(db, senderId, id),
    openIntroductions(db, senderId, id),
    runningRequests(db, senderId, id),
  ])
  return [
    ...flagged.map(({ status, dueOn, answer, ...row }) => ({
      ...row,
      way: { kind: 'flag' as const, status, dueOn, answer },
    })),
    ...introduced.map(({ status, onHold, dueOn, answer, ...row }) => ({
      ...row,
      way: { kind: 'introduction' as const, status, onHold, dueOn, answer },
    })),
    ...asked,
  ]
}

async function openFlags(db: Db, senderId: SenderId, id: CandidateId) {
  return db
    .select({
      id: flags.id,
      status: flags.status,
      dueOn: flags.dueOn,
      answer: flags.answer,
      ...PEOPLE,
    })
    .from(flags)
    .innerJoin(candidates, eq(candidates.id, flags.candidateId))
    .innerJoin(vacancies, eq(vacancies.id, flags.vacancyId))
    .innerJoin(employers, eq(employers.id, vacancies.employerId))
    .innerJoin(adviser, eq(adviser.id, employers.adviserId))
    .leftJoin(jobhunter, eq(jobhunter.id, candidates.jobhunterId))
    .where(and(eq(candidates.id, id), eq(candidates.senderId, senderId), eq(flags.status, 'open')))
    .orderBy(asc(flags.waitingSince))
}

async function openIntroductions(db: Db, senderId: SenderId, id: CandidateId) {
  return db
    .select({
      id: introductions.id,
      status: introductions.status,
      onHold: introductions.onHold,
      dueOn: introductions.dueOn,
      answer: introductions.answer,
      ...PEOPLE,
    })
    .from(introductions)
    .innerJoin(candidates, eq(candidates.id, introductions.candidateId))
    .innerJoin(employers, eq(employers.id, introductions.employerId))
    .innerJoin(adviser, eq(adviser.id, introductions.adviserId))
    .leftJoin(jobhunter, eq(jobhunter.id, candidates.jobhunterId))
    .where(
      and(
        eq(candidates.id, id),
        eq(candidates.senderId, senderId),
        inArray(introductions.status, [...OPEN_INTRODUCTION_STATUSES]),
      ),
    )
    .orderBy(asc(introductions.waitingSince))
}

async function runningRequests(db: Db, senderId: SenderId, id: CandidateId) {
  const theirs = db
    .select({ id: candidates.id })
    .from(candidates)
    .where(and(eq(candidates.id, id), eq(candidates.senderId, senderId)))
  const atWork = db
    .select({ id: placementOffers.requestId })
    .from(placementOffers)
    .innerJoin(placements, eq(placements.offerId, placementOffers.id))
    .where(eq(placements.status, 'started'))
  const runs = or(ne(requests.status, 'closed'), inArray(requests.id, atWork))
  return requestWays(db, and(inArray(requests.candidateId, theirs), runs), MOST)
}
