import { eq } from 'drizzle-orm'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { takeFlagUp } from '#app/use-cases/answer-flag.ts'
import { turnDownIntroduced, wantIntroduced } from '#app/use-cases/answer-introduction.ts'
import { showIntroduction } from '#app/use-cases/answer-introduction-for-candidate.ts'
import { acceptRequestForCandidate } from '#app/use-cases/answer-request-for-candidate.ts'
import { closeRequest } from '#app/use-cases/close-request.ts'
import { draftOffer } from '#app/use-cases/draft-offer.ts'
import { flagMatch } from '#app/use-cases/flag-match.ts'
import { withdrawConsent } from '#app/use-cases/record-consent.ts'
import { recordStart } from '#app/use-cases/record-start.ts'
import { requestCandidate } from '#app/use-cases/request-candidate.ts'
import { withdrawFlag } from '#app/use-cases/withdraw-flag.ts'
import { withdrawVacancy } from '#app/use-cases/withdraw-vacancy.ts'
import { introductions, placementOffers, placements, requests } from '#db/schema/index.ts'
import { done } from '#seed/done.ts'
import { inTurn } from '#tests/support/in-turn.ts'
import {
  day,
  MESSAGE,
  makeMet,
  makePlacement,
  makeRequest,
  makeTerms,
  STARTS_ON,
  SUPPORT,
} from '#tests/support/make-way.ts'
import { makeCandidate, makeVacancy, makeWorld, type World } from '#tests/support/make-world.ts'
import { openTestServices } from '#tests/support/services.ts'
import { untoldMoves } from '#tests/support/untold-moves.ts'

const services = await openTestServices()
const { db } = services
afterAll(services.close)

let world: World
beforeEach(async () => {
  services.clock.set(day('2026-03-02'))
  world = await makeWorld(services)
})

const REASON = 'Sam kent dit werk.'
const refused = (because: string) => ({ ok: false, because })

async function twoEnds() {
  return { candidateId: await makeCandidate(world), vacancyId: await makeVacancy(world) }
}
type Ends = Awaited<ReturnType<typeof twoEnds>>

const ask = (ends: Ends) =>
  requestCandidate(services, world.employer, { ...ends, message: MESSAGE })

async function requestsOf({ candidateId }: Ends) {
  return db.select().from(requests).where(eq(requests.candidateId, candidateId))
}

async function flagged() {
  const ends = await twoEnds()
  const flag = { ...ends, reason: REASON }
  return { ...ends, ...done(await flagMatch(services, world.jobhunter, flag)) }
}

async function shown() {
  const flag = await flagged()
  const { adviser, jobhunter } = world
  const { introductionId } = done(await takeFlagUp(services, adviser, flag.flagId, REASON))
  done(await showIntroduction(services, jobhunter, introductionId))
  return { ...flag, introductionId }
}

test('a request just before the candidate steps back is closed; just after, there is nobody to ask', async () => {
  const before = await twoEnds()
  const after = await twoEnds()
  const stepBack = ({ candidateId }: Ends) =>
    withdrawConsent(services, world.jobhunter, candidateId)
  const row = ({ candidateId }: Ends) => ({ candidateId })

  await inTurn<object, object>(
    services,
    row(before),
    () => ask(before),
    () => stepBack(before),
  )
  const late = await inTurn<object, object>(
    services,
    row(after),
    () => stepBack(after),
    () => ask(after),
  )

  expect(await requestsOf(before)).toMatchObject([{ closedBecause: 'candidateWithdrew' }])
  expect(late).toEqual([{ ok: true }, refused('notVisible')])
})

test('a request just before its vacancy is withdrawn is closed; just after, there is nothing to ask for', async () => {
  const before = await twoEnds()
  const after = await twoEnds()
  const withdraw = ({ vacancyId }: Ends) => withdrawVacancy(services, world.employer, vacancyId)
  const row = ({ vacancyId }: Ends) => ({ vacancyId })

  await inTurn<object, object>(
    services,
    row(before),
    () => ask(before),
    () => withdraw(before),
  )
  const late = await inTurn<object, object>(
    services,
    row(after),
    () => withdraw(after),
    () => ask(after),
  )

  expect(await requestsOf(before)).toMatchObject([{ closedBecause: 'vacancyWithdrawn' }])
  expect(late).toEqual([{ ok: true }, refused('vacancyClosed')])
})

test('a flag just before its vacancy is withdrawn goes with it; just after, there is none', async () => {
  const { vacancyId, candidateId } = await twoEnds()
  const flag = { candidateId, vacancyId, reason: REASON }

  const answers = await inTurn<object, object>(
    services,
    { vacancyId },
    () => withdrawVacancy(services, world.employer, vacancyId),
    () => flagMatch(services, world.jobhunter, flag),
  )

  expect(answers).toEqual([{ ok: true }, refused('vacancyClosed')])
})

test('a flag is taken up or withdrawn, not both', async () => {
  const { candidateId, flagId } = await flagged()

  const answers = await inTurn<object, object>(
    services,
    { candidateId },
    () => withdrawFlag(services, world.jobhunter, flagId),
    () => takeFlagUp(services, world.adviser, flagId, REASON),
  )

  expect(answers).toEqual([{ ok: true }, refused('movedByOther')])
})

test('two colleagues who answer an introduction: the first counts', async () => {
  const { candidateId, introductionId } = await shown()

  const answers = await inTurn<object, object>(
    services,
    { candidateId },
    () => turnDownIntroduced(services, world.employer, introductionId, 'Geen plek.'),
    () => wantIntroduced(services, world.employer, introductionId, MESSAGE),
  )

  expect(answers).toEqual([{ ok: true }, refused('movedByOther')])
})

test('a request beside an answer to the introduction it could join is one way, not two', async () => {
  const ends = await shown()

  const answers = await inTurn<object, object>(
    services,
    { candidateId: ends.candidateId },
    () => wantIntroduced(services, world.employer, ends.introductionId, MESSAGE),
    () => ask(ends),
  )

  const [row] = await db
    .select()
    .from(introductions)
    .where(eq(introductions.id, ends.introductionId))
  expect(answers).toMatchObject([{ ok: true }, { ok: true }])
  expect(row?.status).toBe('wanted')
  expect(await requestsOf(ends)).toHaveLength(1)
})

test('a yes after the employer closed the request comes too late', async () => {
  const { candidateId, requestId } = await makeRequest(world)
  const closing = { because: 'choseOther', text: null } as const

  const answers = await inTurn<object, object>(
    services,
    { candidateId },
    () => closeRequest(services, world.employer, requestId, closing),
    () => acceptRequestForCandidate(services, world.jobhunter, requestId),
  )

  expect(answers).toEqual([{ ok: true }, refused('movedByOther')])
})

test('a draft just before its request is closed is withdrawn with it', async () => {
  const { candidateId, requestId } = await makeMet(world)
  const written = { terms: makeTerms(), support: SUPPORT }
  const closing = { because: 'noLongerNeeded', text: null } as const

  await inTurn<object, object>(
    services,
    { candidateId },
    () => draftOffer(services, world.adviser, requestId, written),
    () => closeRequest(services, world.employer, requestId, closing),
  )

  const offers = await db
    .select()
    .from(placementOffers)
    .where(eq(placementOffers.requestId, requestId))
  expect(offers).toMatchObject([{ status: 'withdrawn', answer: 'noLongerNeeded' }])
})

test('opposite outcomes of a start at once: the first stands, the second is kept', async () => {
  const { candidateId, placementId } = await makePlacement(world)
  services.clock.set(STARTS_ON)

  const answers = await inTurn<object, object>(
    services,
    { candidateId },
    () => recordStart(services, world.employer, placementId, { started: true }),
    () => recordStart(services, world.adviser, placementId, { started: false, because: 'unknown' }),
  )

  const [row] = await db.select().from(placements).where(eq(placements.id, placementId))
  expect(answers).toEqual([
    { ok: true, stood: true },
    { ok: true, stood: false },
  ])
  expect(row).toMatchObject({ status: 'started', otherOutcome: 'notStarted' })
})

test('every status here is told by its moves', async () => {
  expect(await untoldMoves(db)).toEqual([])
})
