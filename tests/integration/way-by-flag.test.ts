import { eq } from 'drizzle-orm'
import { afterAll, beforeEach, expect, test } from 'vitest'
import type { IntroductionId } from '#app/domain/primitives.ts'
import { declineFlag, takeFlagUp } from '#app/use-cases/answer-flag.ts'
import { turnDownIntroduced, wantIntroduced } from '#app/use-cases/answer-introduction.ts'
import {
  keepIntroductionBack,
  showIntroduction,
} from '#app/use-cases/answer-introduction-for-candidate.ts'
import { flagMatch } from '#app/use-cases/flag-match.ts'
import { placeVacancyForCaller } from '#app/use-cases/place-vacancy.ts'
import { withdrawConsent } from '#app/use-cases/record-consent.ts'
import { withdrawFlag } from '#app/use-cases/withdraw-flag.ts'
import { introductionOfEmployer } from '#db/queries/introductions-moves.ts'
import { introductionOfEmployerToRead } from '#db/queries/introductions-read.ts'
import { flags, introductions, requests } from '#db/schema/index.ts'
import { done } from '#seed/done.ts'
import { MESSAGE } from '#tests/support/make-way.ts'
import {
  makeCandidate,
  makePerson,
  makeVacancy,
  makeWorld,
  THREE_ANSWERS,
  type World,
} from '#tests/support/make-world.ts'
import { openTestServices } from '#tests/support/services.ts'
import { untoldMoves } from '#tests/support/untold-moves.ts'

const services = await openTestServices()
const { db } = services
afterAll(services.close)

let world: World
beforeEach(async () => {
  world = await makeWorld(services)
})

const REASON = 'Sam deed dit werk eerder, en kan goed tegen drukte.'

async function flagged() {
  const candidateId = await makeCandidate(world)
  const vacancyId = await makeVacancy(world)
  const flag = { candidateId, vacancyId, reason: REASON }
  return { ...flag, ...done(await flagMatch(services, world.jobhunter, flag)) }
}

async function asked() {
  const flag = await flagged()
  return { ...flag, ...done(await takeFlagUp(services, world.adviser, flag.flagId, REASON)) }
}

async function shown() {
  const introduction = await asked()
  done(await showIntroduction(services, world.jobhunter, introduction.introductionId))
  return introduction
}

async function statusOf(introductionId: IntroductionId) {
  const [row] = await db.select().from(introductions).where(eq(introductions.id, introductionId))
  return row
}

test('a flag becomes an introduction, and that a request with the candidate’s yes to a meeting', async () => {
  const { introductionId, flagId, candidateId, vacancyId } = await shown()

  const { requestId } = done(
    await wantIntroduced(services, world.employer, introductionId, MESSAGE),
  )

  const [flag] = await db.select().from(flags).where(eq(flags.id, flagId))
  const [request] = await db.select().from(requests).where(eq(requests.id, requestId))
  expect(flag?.status).toBe('takenUp')
  expect(await statusOf(introductionId)).toMatchObject({ status: 'wanted', flagId })
  expect(request).toMatchObject({ status: 'candidateYes', candidateId, vacancyId, introductionId })
})

test('an employer sees an introduction only after the candidate’s yes', async () => {
  const { introductionId } = await asked()
  const { employerId } = world.employer

  const before = await introductionOfEmployer(db, employerId, introductionId)
  const tooEarly = await wantIntroduced(services, world.employer, introductionId, MESSAGE)
  done(await showIntroduction(services, world.jobhunter, introductionId))
  const after = await introductionOfEmployer(db, employerId, introductionId)

  expect(before).toBeNull()
  expect(tooEarly).toEqual({ ok: false, because: 'notThere' })
  expect(after?.status).toBe('shown')
})

test('for the employer an introduction that was refused before it was shown is not there', async () => {
  const { employer } = world
  const { introductionId: refused } = await asked()
  done(await keepIntroductionBack(services, world.jobhunter, refused, 'travelTooFar'))
  const { introductionId: seen, candidateId } = await shown()
  done(await withdrawConsent(services, world.jobhunter, candidateId))

  const late = await wantIntroduced(services, employer, refused, MESSAGE)

  expect(await introductionOfEmployerToRead(db, employer.employerId, refused)).toBeNull()
  expect(late).toEqual({ ok: false, because: 'notThere' })
  expect(await introductionOfEmployerToRead(db, employer.employerId, seen)).toMatchObject({
    status: 'withdrawn',
  })
})

test('a flag that is declined keeps the reason the jobhunter reads', async () => {
  const { flagId } = await flagged()

  done(
    await declineFlag(services, world.adviser, flagId, 'De werkgever zoekt iemand met rijbewijs.'),
  )

  const [flag] = await db.select().from(flags).where(eq(flags.id, flagId))
  expect(flag).toMatchObject({
    status: 'declined',
    answer: 'De werkgever zoekt iemand met rijbewijs.',
  })
})

test('a flag that is answered or withdrawn is not answered again', async () => {
  const { flagId } = await flagged()
  const late = { ok: false, because: 'movedByOther' }

  done(await withdrawFlag(services, world.jobhunter, flagId))

  expect(await withdrawFlag(services, world.jobhunter, flagId)).toEqual(late)
  expect(await declineFlag(services, world.adviser, flagId, REASON)).toEqual(late)
  expect(await takeFlagUp(services, world.adviser, flagId, REASON)).toEqual(late)
})

test('the candidate’s no keeps the introduction back, for the adviser to read why', async () => {
  const { introductionId } = await asked()

  done(await keepIntroductionBack(services, world.jobhunter, introductionId, 'travelTooFar'))

  expect(await statusOf(introductionId)).toMatchObject({
    status: 'withdrawn',
    answer: 'travelTooFar',
  })
})

test('an employer who does not want to meet says why, and can be asked again later', async () => {
  const { introductionId, candidateId, vacancyId } = await shown()

  done(
    await turnDownIntroduced(
      services,
      world.employer,
      introductionId,
      'Wij zoeken iemand met ervaring.',
    ),
  )
  const again = await flagMatch(services, world.jobhunter, {
    candidateId,
    vacancyId,
    reason: REASON,
  })

  expect(await statusOf(introductionId)).toMatchObject({
    status: 'notWanted',
    answer: 'Wij zoeken iemand met ervaring.',
  })
  expect(again.ok).toBe(true)
})

test('what was answered once is not answered again', async () => {
  const { introductionId } = await shown()
  const late = { ok: false, because: 'movedByOther' }

  done(await wantIntroduced(services, world.employer, introductionId, MESSAGE))

  expect(await wantIntroduced(services, world.employer, introductionId, MESSAGE)).toEqual(late)
  expect(await turnDownIntroduced(services, world.employer, introductionId, 'Nee.')).toEqual(late)
  expect(await showIntroduction(services, world.jobhunter, introductionId)).toEqual(late)
})

test('only someone employers may see is flagged', async () => {
  const candidateId = await makePerson(world)
  const vacancyId = await makeVacancy(world)

  const flag = await flagMatch(services, world.jobhunter, {
    candidateId,
    vacancyId,
    reason: REASON,
  })

  expect(flag).toEqual({ ok: false, because: 'notVisible' })
})

test('a vacancy that its employer has not confirmed yet takes no flags', async () => {
  const { adviser, jobhunter, employer } = world
  const { vacancyId } = done(
    await placeVacancyForCaller(services, adviser, employer.employerId, THREE_ANSWERS),
  )
  const candidateId = await makeCandidate(world)

  const flag = await flagMatch(services, jobhunter, { candidateId, vacancyId, reason: REASON })

  expect(flag).toEqual({ ok: false, because: 'vacancyClosed' })
})

test('every status here is told by its moves', async () => {
  expect(await untoldMoves(db)).toEqual([])
})
