import { eq } from 'drizzle-orm'
import { afterAll, beforeEach, expect, test } from 'vitest'
import type { OfferId } from '#app/domain/primitives.ts'
import { loader as employerPage } from '#app/routes/_employer.voorstellen.$offerId/route.tsx'
import { withdrawOffer } from '#app/use-cases/change-offer.ts'
import { lapseOffers } from '#app/use-cases/lapse-offers.ts'
import { declineOffer } from '#app/use-cases/turn-down-offer.ts'
import { candidateIdentities } from '#db/schema/index.ts'
import { done } from '#seed/done.ts'
import { askRoute } from '#tests/support/ask-route.ts'
import { learn, MEASURED, NOT_REGISTERED, REGISTERED } from '#tests/support/make-facts.ts'
import { day, makeSent, makeTerms, STARTS_ON } from '#tests/support/make-way.ts'
import { makeCandidate, makeWorld, type World } from '#tests/support/make-world.ts'
import { openTestServices } from '#tests/support/services.ts'

const services = await openTestServices()
afterAll(services.close)

let world: World
beforeEach(async () => {
  services.clock.set(day('2026-03-02'))
  world = await makeWorld(services)
})

/** A sent offer with a subsidy by wage value, and a later version that tells its amount in words. */
async function sentWithWageValue(): Promise<OfferId> {
  const candidateId = await makeCandidate(world)
  await services.db
    .update(candidateIdentities)
    .set({ birthDate: day('1990-05-14') })
    .where(eq(candidateIdentities.candidateId, candidateId))
  for (const fact of [
    NOT_REGISTERED,
    MEASURED,
    { kind: 'subsidyTargetGroup', isIn: true, on: day('2026-03-02') } as const,
  ])
    await learn(world, candidateId, fact)
  const answers = { wageCostSubsidy: { answer: 'asked', on: day('2026-03-02') } } as const
  const terms = makeTerms({ subsidyWanted: true })
  const ends = { candidateId, terms, answers, mayShowWageValue: true }
  const { offerId } = await makeSent(world, ends)
  services.clock.set(day('2026-03-03'))
  await learn(world, candidateId, REGISTERED)
  await learn(world, candidateId, {
    ...{ kind: 'decision', instrument: 'wageCostSubsidy', on: day('2026-03-03') },
    ...{ from: STARTS_ON, until: null },
  })
  return offerId
}

async function pageOf(offerId: OfferId) {
  return askRoute(services, world.employer, employerPage, '/', { params: { offerId } })
}

const WAYS_TO_END = {
  declined: (id: OfferId) =>
    declineOffer(services, world.employer, id, { version: 1, reason: 'Wij wachten nog even.' }),
  withdrawn: (id: OfferId) =>
    withdrawOffer(services, world.adviser, id, { reason: 'Het kan niet meer.', seen: 'sent' }),
  lapsed: async () => {
    services.clock.set(STARTS_ON)
    await lapseOffers(services)
    return { ok: true } as const
  },
}

test.each(['declined', 'withdrawn', 'lapsed'] as const)(
  'an offer that is %s carries the wage value no more, nor an amount that tells it',
  async (status) => {
    const offerId = await sentWithWageValue()
    const before = await pageOf(offerId)
    const subsidy = before.cover?.coverage.lines.find((one) => one.instrument === 'wageCostSubsidy')
    const amount = String(subsidy?.perMonthCents)

    done(await WAYS_TO_END[status](offerId))

    const after = await pageOf(offerId)
    const telling = new RegExp(`wageValuePercentage|${amount}|Dat is €|"value":60`)
    expect(JSON.stringify(before)).toMatch(telling)
    expect(subsidy?.perMonthCents).toBeGreaterThan(0)
    expect(after.offer.status).toBe(status)
    expect(JSON.stringify(after)).not.toMatch(telling)
    expect(after.cover).toBeNull()
  },
)
