import { afterAll, beforeEach, expect, test } from 'vitest'
import { loader as adviserStart } from '#app/routes/_adviser.bureau._index/route.tsx'
import { loader as factsPage } from '#app/routes/_jobhunter.kandidaten.$candidateId.feiten/route.tsx'
import { loader as jobhunterStart } from '#app/routes/_jobhunter.vandaag/route.tsx'
import { askRoute } from '#tests/support/ask-route.ts'
import { learn, NOT_REGISTERED, REGISTERED } from '#tests/support/make-facts.ts'
import { makeAdviser } from '#tests/support/make-people.ts'
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

/** Someone known not to be registered, with a sent offer. */
async function someoneWithOffer() {
  const candidateId = await makeCandidate(world)
  await learn(world, candidateId, NOT_REGISTERED)
  const terms = makeTerms({ subsidyWanted: false, trialMonths: 0 })
  const { offerId } = await makeSent(world, { candidateId, terms })
  services.clock.set(day('2026-03-03'))
  return { candidateId, offerId }
}

const changedOf = async (who: 'adviser' | 'jobhunter') =>
  who === 'adviser'
    ? (await askRoute(services, world.adviser, adviserStart, '/bureau')).changed
    : (await askRoute(services, world.jobhunter, jobhunterStart, '/vandaag')).changed

test.each(['adviser', 'jobhunter'] as const)(
  'a fact that changes the cover of a sent offer stands on the start page of the %s, for two weeks',
  async (who) => {
    const { candidateId, offerId } = await someoneWithOffer()
    expect(await changedOf(who)).toEqual([])

    await learn(world, candidateId, REGISTERED)

    const sentence = expect.stringContaining('no-riskpolis')
    expect(await changedOf(who)).toMatchObject([{ offerId, isPlacement: false, sentence }])
    services.clock.set(day('2026-03-18'))
    expect(await changedOf(who)).toEqual([])
  },
)

test('another adviser reads nothing of it', async () => {
  const other = await makeAdviser(services.db)
  const { candidateId } = await someoneWithOffer()
  await learn(world, candidateId, REGISTERED)

  const { changed } = await askRoute(services, other, adviserStart, '/bureau')

  expect(changed).toEqual([])
})

test('the page of facts names the offers that a fact touches, changed or not', async () => {
  const { candidateId, offerId } = await someoneWithOffer()
  const ask = () => askRoute(services, world.jobhunter, factsPage, '/', { params: { candidateId } })
  const before = await ask()

  await learn(world, candidateId, REGISTERED)

  expect(before.touched).toMatchObject([{ offerId, sentence: null }])
  expect((await ask()).touched).toMatchObject([{ offerId, determinedOn: '2026-03-03' }])
})
