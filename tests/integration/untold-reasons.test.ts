import { afterAll, beforeEach, expect, test } from 'vitest'
import { JOBHUNTER_CLOSING_REASONS } from '#app/domain/introduction/closing-reasons.ts'
import { loader as requestPage } from '#app/routes/_employer.aanvragen.$requestId/route.tsx'
import { loader as overview } from '#app/routes/_employer.overzicht/route.tsx'
import { loader as offerPage } from '#app/routes/_employer.voorstellen.$offerId/route.tsx'
import { declineRequestForCandidate } from '#app/use-cases/answer-request-for-candidate.ts'
import { withdrawOffer } from '#app/use-cases/change-offer.ts'
import { withdrawConsent } from '#app/use-cases/record-consent.ts'
import { recordStart } from '#app/use-cases/record-start.ts'
import { done } from '#seed/done.ts'
import { askRoute } from '#tests/support/ask-route.ts'
import { makePlacement, makeRequest, makeSent } from '#tests/support/make-way.ts'
import { makeWorld, type World } from '#tests/support/make-world.ts'
import { openTestServices } from '#tests/support/services.ts'

/*
 * An employer reads one kind sentence for all of a person's own reasons. The data behind a page would tell which it
 * was just as well as the page itself.
 */

const services = await openTestServices()
afterAll(services.close)

let world: World
beforeEach(async () => {
  world = await makeWorld(services)
})

/** Everything an employer is sent for a request on its own page and on the overview. */
async function sentAboutRequest(requestId: string): Promise<string> {
  const { employer } = world
  const params = { requestId }
  const own = await askRoute(services, employer, requestPage, `/aanvragen/${requestId}`, { params })
  const all = await askRoute(services, employer, overview, '/overzicht')
  return JSON.stringify([own, all])
}

async function sentAboutOffer(offerId: string): Promise<string> {
  const { employer } = world
  const params = { offerId }
  const own = await askRoute(services, employer, offerPage, `/voorstellen/${offerId}`, { params })
  const all = await askRoute(services, employer, overview, '/overzicht')
  return JSON.stringify([own, all])
}

test.each(JOBHUNTER_CLOSING_REASONS)('an employer is never sent the code %s', async (because) => {
  const { requestId } = await makeRequest(world)
  const no = { because, text: null }
  done(await declineRequestForCandidate(services, world.jobhunter, requestId, no))

  const sent = await sentAboutRequest(requestId)

  expect(sent).toContain('kandidaat')
  expect(sent).not.toContain(because)
})

test('that a candidate took back the yes to be seen is not sent', async () => {
  const { requestId, candidateId } = await makeRequest(world)
  done(await withdrawConsent(services, world.jobhunter, candidateId))

  const sent = await sentAboutRequest(requestId)

  expect(sent).toContain('niet beschikbaar')
  expect(sent).not.toContain('candidateWithdrew')
})

test('what the adviser wrote at taking an offer back is not sent', async () => {
  const { offerId } = await makeSent(world)
  done(
    await withdrawOffer(services, world.adviser, offerId, {
      reason: 'De kandidaat is overspannen van ons.',
      seen: 'sent',
    }),
  )

  expect(await sentAboutOffer(offerId)).not.toContain('overspannen')
})

test.each(['candidateChangedMind', 'noTransport', 'otherJob'] as const)(
  'that someone did not start because %s is not sent',
  async (because) => {
    const { offerId, placementId } = await makePlacement(world)
    done(await recordStart(services, world.adviser, placementId, { started: false, because }))

    expect(await sentAboutOffer(offerId)).not.toContain(`"${because}"`)
  },
)
