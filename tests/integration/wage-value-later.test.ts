import { eq } from 'drizzle-orm'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { loader as employerPage } from '#app/routes/_employer.voorstellen.$offerId/route.tsx'
import {
  loader as jobhunterPage,
  action as sendToJobhunterPage,
} from '#app/routes/_jobhunter.vragen.voorstellen.$offerId/route.tsx'
import { declineOffer } from '#app/use-cases/turn-down-offer.ts'
import { movesOf } from '#db/queries/moves.ts'
import { candidateIdentities } from '#db/schema/index.ts'
import { done } from '#seed/done.ts'
import { askRoute, statusOf } from '#tests/support/ask-route.ts'
import { learn, MEASURED, REGISTERED } from '#tests/support/make-facts.ts'
import { makeJobhunter } from '#tests/support/make-people.ts'
import { day, makeSent, makeTerms } from '#tests/support/make-way.ts'
import { makeCandidate, makeWorld, type World } from '#tests/support/make-world.ts'
import { openTestServices } from '#tests/support/services.ts'

const services = await openTestServices()
afterAll(services.close)

let world: World
beforeEach(async () => {
  services.clock.set(day('2026-03-02'))
  world = await makeWorld(services)
})

/** A sent offer with a subsidy for someone who was measured after the yes to it. */
async function measuredAfterYes() {
  const candidateId = await makeCandidate(world)
  await services.db
    .update(candidateIdentities)
    .set({ birthDate: day('1990-05-14') })
    .where(eq(candidateIdentities.candidateId, candidateId))
  await learn(world, candidateId, REGISTERED)
  await learn(world, candidateId, { kind: 'subsidyTargetGroup', isIn: true, on: day('2026-03-02') })
  const answers = { wageCostSubsidy: { answer: 'asked', on: day('2026-03-02') } } as const
  const terms = makeTerms({ subsidyWanted: true })
  const { offerId } = await makeSent(world, { candidateId, terms, answers })
  const before = await pageOf(offerId)
  services.clock.set(day('2026-03-03'))
  await learn(world, candidateId, MEASURED)
  return { offerId, before }
}

function pageOf(offerId: string) {
  return askRoute(services, world.jobhunter, jobhunterPage, '/', { params: { offerId } })
}

async function subsidyFor(offerId: string) {
  const { cover } = await askRoute(services, world.employer, employerPage, '/', {
    params: { offerId },
  })
  return cover?.coverage.lines.find(({ instrument }) => instrument === 'wageCostSubsidy')
}

function sayItMay(offerId: string, version = '1', who = world.jobhunter) {
  const asked = { params: { offerId }, form: { version } }
  return askRoute(services, who, sendToJobhunterPage, '/?stap=loonwaarde', asked)
}

test('the wage value is asked about once there is one, and until then its employer reads no amount', async () => {
  const { offerId, before } = await measuredAfterYes()

  expect(before.asks).toEqual({ wageValue: false, wageValueLater: false })
  expect((await pageOf(offerId)).asks.wageValueLater).toBe(true)
  expect(await subsidyFor(offerId)).toMatchObject({ perMonthCents: null, formula: [] })
})

test('once the candidate says that it may, the employer reads the amount beside what was sent', async () => {
  const { offerId } = await measuredAfterYes()

  expect(await statusOf(sayItMay(offerId))).toBe(303)

  expect((await subsidyFor(offerId))?.perMonthCents).toBeGreaterThan(0)
  expect((await pageOf(offerId)).asks.wageValueLater).toBe(false)
  expect((await movesOf(services.db, offerId)).at(-1)).toMatchObject({
    object: 'wageValueShown',
    byAccount: world.jobhunter.accountId,
  })
})

test('it is for the own jobhunter, of the version that was seen, and while the offer runs', async () => {
  const { offerId } = await measuredAfterYes()
  const other = await makeJobhunter(services.db, world.senderId)

  expect(await statusOf(sayItMay(offerId, '1', other))).toBe(404)
  expect(await statusOf(sayItMay(offerId, '2'))).toBe(409)
  const no = { version: 1, reason: 'Wij wachten nog even.' }
  done(await declineOffer(services, world.employer, offerId, no))
  expect(await statusOf(sayItMay(offerId))).toBe(409)
})
