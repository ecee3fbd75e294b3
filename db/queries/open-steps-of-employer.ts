import { and, eq, inArray, lte } from 'drizzle-orm'
import type { OpenStep } from '#app/domain/open-step.ts'
import type { EmployerId, IsoDate } from '#app/domain/primitives.ts'
import type { Db } from '#db/client.ts'
import {
  candidateIdentities,
  candidates,
  introductions,
  placementOffers,
  placements,
  requests,
  vacancies,
} from '#db/schema/index.ts'
import { fullName } from './full-name.ts'
import { longestWaitingFirst, openedOn, type WaitingStep } from './longest-waiting-first.ts'
import { vacancyTitle } from './vacancy-title.ts'

/** What waits for this employer, longest waiting first. */
export async function openStepsOfEmployer(
  db: Db,
  employerId: EmployerId,
  today: IsoDate,
): Promise<OpenStep[]> {
  const steps = await Promise.all([
    vacancySteps(db, employerId),
    introductionSteps(db, employerId),
    offerSteps(db, employerId),
    startSteps(db, employerId, today),
  ])
  return longestWaitingFirst(steps.flat())
}

async function vacancySteps(db: Db, employerId: EmployerId): Promise<WaitingStep[]> {
  const rows = await db
    .select({
      id: vacancies.id,
      status: vacancies.status,
      title: vacancyTitle,
      dueOn: vacancies.dueOn,
      waitingSince: vacancies.waitingSince,
    })
    .from(vacancies)
    .where(
      and(
        eq(vacancies.employerId, employerId),
        inArray(vacancies.status, ['unconfirmed', 'askedBack']),
      ),
    )
  return rows.map(({ id, status, title, dueOn, waitingSince }) => ({
    kind: status === 'unconfirmed' ? 'confirmVacancy' : 'answerQuestion',
    id,
    withWhom: title,
    about: null,
    dueOn,
    waitingSince,
  }))
}

async function introductionSteps(db: Db, employerId: EmployerId): Promise<WaitingStep[]> {
  const rows = await db
    .select({
      id: introductions.id,
      withWhom: candidates.code,
      about: vacancyTitle,
      dueOn: introductions.dueOn,
      waitingSince: introductions.waitingSince,
    })
    .from(introductions)
    .innerJoin(candidates, eq(candidates.id, introductions.candidateId))
    .leftJoin(vacancies, eq(vacancies.id, introductions.vacancyId))
    .where(
      and(
        eq(introductions.employerId, employerId),
        eq(introductions.status, 'shown'),
        eq(introductions.onHold, false),
      ),
    )
  return rows.map((row) => ({ kind: 'answerIntroduction', ...row }))
}

/** By name: an offer that was sent is one the candidate said yes to. */
async function offerSteps(db: Db, employerId: EmployerId): Promise<WaitingStep[]> {
  const rows = await db
    .select({
      id: placementOffers.id,
      withWhom: fullName,
      about: vacancyTitle,
      dueOn: placementOffers.dueOn,
      waitingSince: placementOffers.waitingSince,
    })
    .from(placementOffers)
    .innerJoin(
      candidateIdentities,
      eq(candidateIdentities.candidateId, placementOffers.candidateId),
    )
    .innerJoin(requests, eq(requests.id, placementOffers.requestId))
    .leftJoin(vacancies, eq(vacancies.id, placementOffers.vacancyId))
    .where(
      and(
        eq(placementOffers.employerId, employerId),
        eq(placementOffers.status, 'sent'),
        eq(requests.onHold, false),
      ),
    )
  return rows.map((row) => ({ kind: 'answerOffer', ...row }))
}

async function startSteps(db: Db, employerId: EmployerId, today: IsoDate): Promise<WaitingStep[]> {
  const rows = await db
    .select({
      id: placements.offerId,
      withWhom: fullName,
      about: vacancyTitle,
      startsOn: placements.startsOn,
      dueOn: placements.dueOn,
    })
    .from(placements)
    .innerJoin(candidateIdentities, eq(candidateIdentities.candidateId, placements.candidateId))
    .leftJoin(vacancies, eq(vacancies.id, placements.vacancyId))
    .where(
      and(
        eq(placements.employerId, employerId),
        eq(placements.status, 'reserved'),
        lte(placements.startsOn, today),
      ),
    )
  return rows.map(({ startsOn, dueOn, ...row }) => ({
    kind: 'recordStart',
    ...row,
    ...openedOn(startsOn, dueOn),
  }))
}
