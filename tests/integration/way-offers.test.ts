import { eq } from 'drizzle-orm'
import { afterAll, beforeEach, expect, test } from 'vitest'
import type { OfferTerms } from '#app/domain/placement/terms.ts'
import type { OfferId } from '#app/domain/primitives.ts'
import { acceptOffer } from '#app/use-cases/accept-offer.ts'
import { answerOfferForCandidate } from '#app/use-cases/answer-offer-for-candidate.ts'
import { askForYes, changeOffer, withdrawOffer } from '#app/use-cases/change-offer.ts'
import { closeRequest } from '#app/use-cases/close-request.ts'
import { draftOffer } from '#app/use-cases/draft-offer.ts'
import { lapseOffers } from '#app/use-cases/lapse-offers.ts'
import { sendOffer } from '#app/use-cases/send-offer.ts'
import { askForChange, declineOffer } from '#app/use-cases/turn-down-offer.ts'
import { openStepsOfAdviser } from '#db/queries/open-steps-of-adviser.ts'
import { placementOffers } from '#db/schema/index.ts'
import { done } from '#seed/done.ts'
import {
  day,
  makeAwaitingYes,
  makeDraft,
  makeMet,
  makeReady,
  makeSent,
  makeTerms,
  makeYes,
  STARTS_ON,
  SUPPORT,
} from '#tests/support/make-way.ts'
import { makeWorld, type World } from '#tests/support/make-world.ts'
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

async function offerRow(id: OfferId) {
  const [row] = await db.select().from(placementOffers).where(eq(placementOffers.id, id))
  return row
}

async function stepsOfAdviser() {
  return openStepsOfAdviser(db, world.adviser.accountId, services.clock.today())
}

function changed(terms: Partial<OfferTerms>) {
  return { terms: makeTerms(terms), support: SUPPORT }
}

const refused = (because: string) => ({ ok: false, because })
const YES = { yes: true, authorityAnswers: {}, mayShowWageValue: false } as const

test('an offer is made after the meeting or the reason why none is needed, and one at a time', async () => {
  const tooEarly = await makeYes(world)
  const { requestId } = await makeDraft(world)
  const { adviser } = world

  const early = await draftOffer(services, adviser, tooEarly.requestId, changed({}))
  const second = await draftOffer(services, adviser, requestId, changed({}))

  expect(early).toEqual(refused('requestNotReady'))
  expect(second).toEqual(refused('offerOpen'))
})

test('without support nobody is asked for a yes', async () => {
  const { requestId } = await makeMet(world)
  const bare = { terms: makeTerms(), support: { ...SUPPORT, buddy: ' ' } }
  const { offerId } = done(await draftOffer(services, world.adviser, requestId, bare))

  expect(await askForYes(services, world.adviser, offerId, 1)).toEqual(refused('supportMissing'))
})

test('changed terms are another version, for which every yes is asked again', async () => {
  const { offerId } = await makeReady(world)
  const { adviser, jobhunter } = world

  done(await changeOffer(services, adviser, offerId, { version: 1, ...changed({ months: 6 }) }))
  done(await askForYes(services, adviser, offerId, 2))
  const yesToOld = await answerOfferForCandidate(services, jobhunter, offerId, {
    ...YES,
    version: 1,
  })
  const sentOld = await sendOffer(services, adviser, offerId, 1)

  expect(yesToOld).toEqual(refused('otherVersion'))
  expect(sentOld).toEqual(refused('movedByOther'))
  expect(await offerRow(offerId)).toMatchObject({
    status: 'awaitingYes',
    version: 2,
    agreedVersion: null,
  })
})

test('an employer accepts the version it read, or none', async () => {
  const { offerId } = await makeSent(world)
  const { employer } = world
  const other = { version: 2, reason: 'Te duur.' }

  expect(await acceptOffer(services, employer, offerId, 2)).toEqual(refused('otherVersion'))
  expect(await declineOffer(services, employer, offerId, other)).toEqual(refused('otherVersion'))
})

test('the candidate’s no gives the offer back to the adviser with the reason', async () => {
  const { offerId } = await makeAwaitingYes(world)
  const no = {
    yes: false,
    version: 1,
    reason: 'Liever minder uren.',
    authorityAnswers: {},
  } as const

  const answered = await answerOfferForCandidate(services, world.jobhunter, offerId, no)

  expect(answered).toMatchObject({ ok: true, ready: false, waitsFor: null })
  expect(await offerRow(offerId)).toMatchObject({ status: 'draft', answer: 'Liever minder uren.' })
})

test('an employer who asks a change gets the offer back as a new version', async () => {
  const { offerId } = await makeSent(world)
  const { employer, adviser } = world

  done(await askForChange(services, employer, offerId, { version: 1, text: 'Graag 20 uur.' }))
  const asked = await offerRow(offerId)
  done(
    await changeOffer(services, adviser, offerId, { version: 1, ...changed({ hoursPerWeek: 20 }) }),
  )

  expect(asked).toMatchObject({ status: 'changeAsked', answer: 'Graag 20 uur.' })
  expect(await offerRow(offerId)).toMatchObject({
    status: 'draft',
    version: 2,
    sentOn: null,
    coverage: null,
  })
})

const ENDS = {
  declined: (id: OfferId) =>
    declineOffer(services, world.employer, id, { version: 1, reason: 'Wij wachten nog even.' }),
  withdrawn: (id: OfferId) =>
    withdrawOffer(services, world.adviser, id, { reason: 'Het werk verandert.', seen: 'sent' }),
  lapsed: async () => ({ ok: true as const, lapsed: await lapseOffers(services) }),
}

test.each(['declined', 'withdrawn', 'lapsed'] as const)(
  'after an offer is %s the adviser makes another or closes, with a new day for it',
  async (status) => {
    const { offerId, requestId } = await makeSent(world)
    services.clock.set(STARTS_ON)

    done<string, object>(await ENDS[status](offerId))
    const steps = await stepsOfAdviser()
    const again = await draftOffer(
      services,
      world.adviser,
      requestId,
      changed({ startsOn: day('2026-05-01') }),
    )
    const closed = await closeRequest(services, world.adviser, requestId, {
      because: 'agreedTogether',
      text: null,
    })

    // five working days: Good Friday is one, Easter Monday is not
    expect(steps).toMatchObject([{ kind: 'makeOffer', id: requestId, dueOn: '2026-04-09' }])
    expect((await offerRow(offerId))?.status).toBe(status)
    expect([again.ok, closed.ok]).toEqual([true, true])
  },
)

test.each([
  { on: '2026-03-31', status: 'sent', accepted: true, why: 'the day before its start' },
  { on: '2026-04-01', status: 'lapsed', accepted: false, why: 'on its start day' },
])('an offer that nobody answered is $status $why', async ({ on, status, accepted }) => {
  const { offerId } = await makeSent(world)
  services.clock.set(day(on))

  await lapseOffers(services)

  expect((await offerRow(offerId))?.status).toBe(status)
  expect((await acceptOffer(services, world.employer, offerId, 1)).ok).toBe(accepted)
})

test('on its start day an offer is not accepted, also before it has lapsed', async () => {
  const { offerId } = await makeSent(world)
  services.clock.set(STARTS_ON)

  expect(await acceptOffer(services, world.employer, offerId, 1)).toEqual(refused('startsTooSoon'))
})

test('every status here is told by its moves', async () => {
  expect(await untoldMoves(db)).toEqual([])
})
