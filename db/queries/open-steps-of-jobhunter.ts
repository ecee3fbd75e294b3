import { and, eq, or } from 'drizzle-orm'
import type { OpenStep } from '#app/domain/open-step.ts'
import type { AccountId } from '#app/domain/primitives.ts'
import type { Db } from '#db/client.ts'
import {
  candidateIdentities,
  candidates,
  employers,
  introductions,
  placementOffers,
  requests,
} from '#db/schema/index.ts'
import { fullName } from './full-name.ts'
import { longestWaitingFirst, type WaitingStep } from './longest-waiting-first.ts'

/** What waits for this jobhunter, longest waiting first; people of the own caseload by name. */
export async function openStepsOfJobhunter(db: Db, jobhunterId: AccountId): Promise<OpenStep[]> {
  const steps = await Promise.all([
    requestSteps(db, jobhunterId),
    introductionSteps(db, jobhunterId),
    offerSteps(db, jobhunterId),
    profileSteps(db, jobhunterId),
  ])
  return longestWaitingFirst(steps.flat())
}

async function requestSteps(db: Db, jobhunterId: AccountId): Promise<WaitingStep[]> {
  const rows = await db
    .select({
      id: requests.id,
      withWhom: fullName,
      about: employers.name,
      dueOn: requests.dueOn,
      waitingSince: requests.waitingSince,
    })
    .from(requests)
    .innerJoin(candidates, eq(candidates.id, requests.candidateId))
    .innerJoin(candidateIdentities, eq(candidateIdentities.candidateId, candidates.id))
    .innerJoin(employers, eq(employers.id, requests.employerId))
    .where(
      and(
        eq(candidates.jobhunterId, jobhunterId),
        eq(requests.status, 'open'),
        eq(requests.onHold, false),
      ),
    )
  return rows.map((row) => ({ kind: 'askForRequest', ...row }))
}

async function introductionSteps(db: Db, jobhunterId: AccountId): Promise<WaitingStep[]> {
  const rows = await db
    .select({
      id: introductions.id,
      withWhom: fullName,
      about: employers.name,
      dueOn: introductions.dueOn,
      waitingSince: introductions.waitingSince,
    })
    .from(introductions)
    .innerJoin(candidates, eq(candidates.id, introductions.candidateId))
    .innerJoin(candidateIdentities, eq(candidateIdentities.candidateId, candidates.id))
    .innerJoin(employers, eq(employers.id, introductions.employerId))
    .where(
      and(
        eq(candidates.jobhunterId, jobhunterId),
        eq(introductions.status, 'candidateAsked'),
        eq(introductions.onHold, false),
      ),
    )
  return rows.map((row) => ({ kind: 'askForIntroduction', ...row }))
}

async function offerSteps(db: Db, jobhunterId: AccountId): Promise<WaitingStep[]> {
  const rows = await db
    .select({
      id: placementOffers.id,
      withWhom: fullName,
      about: employers.name,
      dueOn: placementOffers.dueOn,
      waitingSince: placementOffers.waitingSince,
    })
    .from(placementOffers)
    .innerJoin(candidates, eq(candidates.id, placementOffers.candidateId))
    .innerJoin(candidateIdentities, eq(candidateIdentities.candidateId, candidates.id))
    .innerJoin(employers, eq(employers.id, placementOffers.employerId))
    .innerJoin(requests, eq(requests.id, placementOffers.requestId))
    .where(
      and(
        eq(candidates.jobhunterId, jobhunterId),
        eq(placementOffers.status, 'awaitingYes'),
        eq(requests.onHold, false),
      ),
    )
  return rows.map((row) => ({ kind: 'askForOffer', ...row }))
}

async function profileSteps(db: Db, jobhunterId: AccountId): Promise<WaitingStep[]> {
  const rows = await db
    .select({
      id: candidates.id,
      withWhom: fullName,
      consent: candidates.consent,
      checkNeeded: candidates.checkNeeded,
      dueOn: candidates.dueOn,
      waitingSince: candidates.waitingSince,
    })
    .from(candidates)
    .innerJoin(candidateIdentities, eq(candidateIdentities.candidateId, candidates.id))
    .where(
      and(
        eq(candidates.jobhunterId, jobhunterId),
        or(eq(candidates.consent, 'outdated'), eq(candidates.checkNeeded, true)),
      ),
    )
  return rows.flatMap(({ consent, checkNeeded, ...row }) => {
    const step = { about: null, ...row }
    return [
      ...(checkNeeded ? [{ kind: 'checkProfile' as const, ...step }] : []),
      ...(consent === 'outdated' ? [{ kind: 'askForProfile' as const, ...step }] : []),
    ]
  })
}
