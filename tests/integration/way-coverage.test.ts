import { eq } from 'drizzle-orm'
import { afterAll, beforeEach, expect, test } from 'vitest'
import type { Fact } from '#app/domain/candidate/facts.ts'
import type { Coverage } from '#app/domain/coverage/coverage.ts'
import type { AuthorityAnswers } from '#app/domain/placement/terms.ts'
import type { CandidateId, OfferId } from '#app/domain/primitives.ts'
import { answerOfferForCandidate } from '#app/use-cases/answer-offer-for-candidate.ts'
import { recordFact } from '#app/use-cases/record-fact.ts'
import { sendOffer } from '#app/use-cases/send-offer.ts'
import { coverageFactsOf } from '#db/queries/coverage-facts.ts'
import { openStepsOfJobhunter } from '#db/queries/open-steps-of-jobhunter.ts'
import { placementOffers } from '#db/schema/index.ts'
import { done } from '#seed/done.ts'
import { MEASURED } from '#tests/support/make-facts.ts'
import {
  day,
  makeAwaitingYes,
  makeReady,
  makeSent,
  makeTerms,
  STARTS_ON,
} from '#tests/support/make-way.ts'
import { makeCandidate, makeWorld, type World } from '#tests/support/make-world.ts'
import { openTestServices } from '#tests/support/services.ts'

const services = await openTestServices()
const { db } = services
afterAll(services.close)

let world: World
beforeEach(async () => {
  services.clock.set(day('2026-03-02'))
  world = await makeWorld(services)
})

const TODAY = day('2026-03-02')
const REGISTERED: Fact = {
  kind: 'registerStatus',
  value: { status: 'registered', ground: 'indication', from: day('2026-01-01'), until: null },
}
const NOT_REGISTERED: Fact = {
  kind: 'registerStatus',
  value: { status: 'notRegistered', on: TODAY },
}

async function learn(candidateId: CandidateId, fact: Fact): Promise<void> {
  done(await recordFact(services, world.jobhunter, candidateId, { fact, source: 'UWV' }))
}

async function offerRow(id: OfferId) {
  const [row] = await db.select().from(placementOffers).where(eq(placementOffers.id, id))
  return row
}

function noRisk(coverage: Coverage | null | undefined) {
  return coverage?.instruments.find(({ instrument }) => instrument === 'noRiskPolicy')?.certainty
}

async function say(id: OfferId, authorityAnswers: AuthorityAnswers, mayShowWageValue = true) {
  const yes = { yes: true, version: 1, mayShowWageValue, authorityAnswers } as const
  return answerOfferForCandidate(services, world.jobhunter, id, yes)
}

test('the coverage of a sent offer stays what it was when a new fact comes in', async () => {
  const candidateId = await makeCandidate(world)
  await learn(candidateId, REGISTERED)
  const { offerId } = await makeSent(world, { candidateId })
  const sent = await offerRow(offerId)

  services.clock.set(day('2026-03-03'))
  await learn(candidateId, NOT_REGISTERED)

  const now = await offerRow(offerId)
  expect(noRisk(sent?.coverage)).toBe('confirmed')
  expect(now?.coverage).toEqual(sent?.coverage)
  const known = await coverageFactsOf(db, candidateId, STARTS_ON)
  expect(known.candidate.registrationEndsOn).toBeTypeOf('string')
})

test('an offer that is not sent yet takes the newest facts along', async () => {
  const candidateId = await makeCandidate(world)
  const { offerId } = await makeReady(world, { candidateId })
  const before = await offerRow(offerId)

  await learn(candidateId, REGISTERED)
  done(await sendOffer(services, world.adviser, offerId, 1))

  const sent = await offerRow(offerId)
  expect(before?.coverage).toBeNull()
  expect(noRisk(sent?.coverage)).toBe('confirmed')
})

test('a trial that is only asked for keeps the yes and waits with the jobhunter', async () => {
  const { offerId } = await makeAwaitingYes(world, { terms: makeTerms({ trialMonths: 2 }) })
  const asked = { trialPlacement: { answer: 'asked', on: TODAY } } as const
  const agreed = { trialPlacement: { answer: 'agreed', on: TODAY } } as const

  const waiting = await say(offerId, asked)
  const whileWaiting = await offerRow(offerId)
  const steps = await openStepsOfJobhunter(db, world.jobhunter.accountId)
  const ready = await say(offerId, agreed)

  expect(waiting).toEqual({ ok: true, ready: false, waitsFor: 'trialNotAgreed' })
  expect(whileWaiting).toMatchObject({ status: 'awaitingYes', agreedVersion: 1 })
  expect(whileWaiting?.authorityAnswers).toEqual(asked)
  expect(steps).toMatchObject([{ kind: 'askForOffer', id: offerId }])
  expect(ready).toEqual({ ok: true, ready: true, waitsFor: null })
})

test('a subsidy that is asked for goes out, one that is refused goes back', async () => {
  const subsidy = { terms: makeTerms({ subsidyWanted: true }) }
  const asked = await makeAwaitingYes(world, subsidy)
  const refused = await makeAwaitingYes(world, subsidy)
  const no = { wageCostSubsidy: { answer: 'refused', on: TODAY } } as const
  const soon = { wageCostSubsidy: { answer: 'asked', on: TODAY } } as const

  const goesOut = await say(asked.offerId, soon)
  const goesBack = await say(refused.offerId, no)

  expect(goesOut).toMatchObject({ ready: true })
  expect((await sendOffer(services, world.adviser, asked.offerId, 1)).ok).toBe(true)
  expect(goesBack).toMatchObject({ ready: false, waitsFor: null })
  expect((await offerRow(refused.offerId))?.status).toBe('draft')
})

test('without the candidate’s yes to show the wage value there is no subsidy on the offer', async () => {
  const candidateId = await makeCandidate(world)
  await learn(candidateId, MEASURED)
  const terms = makeTerms({ subsidyWanted: true })
  const { offerId } = await makeAwaitingYes(world, { candidateId, terms })
  const agreed = { wageCostSubsidy: { answer: 'agreed', on: TODAY } } as const

  await say(offerId, agreed, false)

  expect(await offerRow(offerId)).toMatchObject({ status: 'draft', agreedVersion: null })
})

test('facts are rows: a later one counts, and the earlier one stays', async () => {
  const candidateId = await makeCandidate(world)

  await learn(candidateId, { kind: 'wageValue', percentage: 50, measuredOn: day('2026-02-01') })
  services.clock.set(day('2026-03-03'))
  await learn(candidateId, { kind: 'wageValue', percentage: 60, measuredOn: day('2026-03-03') })

  const facts = await coverageFactsOf(db, candidateId, STARTS_ON)
  expect(facts.candidate.wageValue).toEqual({ percentage: 60, measuredOn: '2026-03-03' })
})

test.each([
  {
    fact: { kind: 'wageValue', percentage: 50, measuredOn: day('2026-03-03') } as const,
    because: 'dayInTheFuture',
  },
  {
    fact: {
      ...({ kind: 'decision', instrument: 'jobcoaching', on: TODAY } as const),
      ...{ from: day('2026-04-01'), until: day('2026-03-31') },
    },
    because: 'untilBeforeFrom',
  },
])('a fact that cannot be is refused: $because', async ({ fact, because }) => {
  const candidateId = await makeCandidate(world)

  const recorded = await recordFact(services, world.jobhunter, candidateId, { fact, source: 'UWV' })

  expect(recorded).toEqual({ ok: false, because })
})
