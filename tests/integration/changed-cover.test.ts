import { afterAll, beforeEach, expect, test } from 'vitest'
import type { EmployerChoice } from '#app/domain/placement/employer-choice.ts'
import { loader as adviserStart } from '#app/routes/_adviser.bureau._index/route.tsx'
import { loader as offerOfAdviser } from '#app/routes/_adviser.bureau.voorstellen.$offerId._index/route.tsx'
import { loader as overview } from '#app/routes/_employer.overzicht/route.tsx'
import { loader as factsPage } from '#app/routes/_jobhunter.kandidaten.$candidateId.feiten/route.tsx'
import { loader as jobhunterStart } from '#app/routes/_jobhunter.vandaag/route.tsx'
import { chooseSupport } from '#app/use-cases/choose-support.ts'
import { done } from '#seed/done.ts'
import { askRoute } from '#tests/support/ask-route.ts'
import { learn, NOT_REGISTERED, REGISTERED } from '#tests/support/make-facts.ts'
import { makeAdviser } from '#tests/support/make-people.ts'
import { day, makeSent, makeTerms } from '#tests/support/make-way.ts'
import {
  makeCandidate,
  makeWorld,
  type World,
  withOtherEmployer,
} from '#tests/support/make-world.ts'
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

async function changedOf(who: 'adviser' | 'jobhunter' | 'employer') {
  if (who === 'employer') return (await askRoute(services, world.employer, overview, '/')).changed
  return who === 'adviser'
    ? (await askRoute(services, world.adviser, adviserStart, '/bureau')).changed
    : (await askRoute(services, world.jobhunter, jobhunterStart, '/vandaag')).changed
}

test.each(['adviser', 'jobhunter', 'employer'] as const)(
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

test('what came of its own choice the employer reads as told to it, and staff as told of it', async () => {
  const { offerId } = await someoneWithOffer()
  const choice: EmployerChoice = {
    jobcoach: 'none',
    organisation: null,
    intendsToExtend: true,
    workedHereBefore: null,
    chargesPercentage: 20,
  }
  done(await chooseSupport(services, world.employer, offerId, { version: 1, choice }))
  const ask = { params: { offerId } }

  const page = await askRoute(services, world.adviser, offerOfAdviser, '/', ask)
  const told = [
    (await changedOf('employer'))[0]?.sentence,
    (await changedOf('adviser'))[0]?.sentence,
    (await changedOf('jobhunter'))[0]?.sentence,
    page.shown.changes?.versions[0]?.sentence,
  ]

  const toStaff = `De werkgever leest: “${told[0]}”`
  expect(told[0]).toMatch(/^Uw keuze is verwerkt\./)
  expect(told).toEqual([told[0], toStaff, toStaff, toStaff])
})

test('another employer reads nothing of it', async () => {
  const { employer } = await withOtherEmployer(world)
  const { candidateId } = await someoneWithOffer()
  await learn(world, candidateId, REGISTERED)

  expect((await askRoute(services, employer, overview, '/')).changed).toEqual([])
})

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

  expect(before.touched).toMatchObject([{ offerId, isSent: true, sentence: null }])
  expect((await ask()).touched).toMatchObject([{ offerId, determinedOn: '2026-03-03' }])
})
