import { and, eq, inArray } from 'drizzle-orm'
import { afterAll, beforeEach, expect, test } from 'vitest'
import type { CandidateId, VacancyId } from '#app/domain/primitives.ts'
import { acceptOffer } from '#app/use-cases/accept-offer.ts'
import { changeOffer, withdrawOffer } from '#app/use-cases/change-offer.ts'
import { closeRequest } from '#app/use-cases/close-request.ts'
import { lapseOffers } from '#app/use-cases/lapse-offers.ts'
import { withdrawConsent } from '#app/use-cases/record-consent.ts'
import { takeBackRelease } from '#app/use-cases/release-candidate.ts'
import { withdrawVacancy } from '#app/use-cases/withdraw-vacancy.ts'
import { placementOffers, placements } from '#db/schema/index.ts'
import { inTurn } from '#tests/support/in-turn.ts'
import {
  day,
  makeSent,
  makeTerms,
  type Offered,
  STARTS_ON,
  SUPPORT,
} from '#tests/support/make-way.ts'
import {
  makeCandidate,
  makeVacancy,
  makeWorld,
  type World,
  withOtherEmployer,
} from '#tests/support/make-world.ts'
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

const refused = (because: string) => ({ ok: false, because })
const accept = (of: World, { offerId }: Offered) => acceptOffer(services, of.employer, offerId, 1)

async function reservationsOf(which: { candidateId: CandidateId } | { vacancyId: VacancyId }) {
  const of =
    'vacancyId' in which
      ? eq(placements.vacancyId, which.vacancyId)
      : eq(placements.candidateId, which.candidateId)
  return db
    .select()
    .from(placements)
    .where(and(of, inArray(placements.status, ['reserved', 'started'])))
}

async function offerStatus({ offerId }: Offered) {
  const [row] = await db.select().from(placementOffers).where(eq(placementOffers.id, offerId))
  return row?.status
}

test('two employers who accept the same candidate: the first has the reservation, the second hears why not', async () => {
  const candidateId = await makeCandidate(world)
  const elsewhere = await withOtherEmployer(world)
  const here = await makeSent(world, { candidateId })
  const there = await makeSent(elsewhere, { candidateId })

  const answers = await inTurn(
    services,
    { candidateId },
    () => accept(world, here),
    () => accept(elsewhere, there),
  )

  expect(answers).toMatchObject([{ ok: true }, refused('candidateTaken')])
  expect(await reservationsOf({ candidateId })).toMatchObject([{ offerId: here.offerId }])
})

test('two accepts for the last place: never more reservations than places', async () => {
  const vacancyId = await makeVacancy(world)
  const one = await makeSent(world, { vacancyId })
  const two = await makeSent(world, { vacancyId })

  const answers = await inTurn(
    services,
    { vacancyId },
    () => accept(world, two),
    () => accept(world, one),
  )

  expect(answers).toMatchObject([{ ok: true }, refused('noPlaceLeft')])
  expect(await reservationsOf({ vacancyId })).toMatchObject([{ offerId: two.offerId }])
})

test('a double click on accept reserves once', async () => {
  const offer = await makeSent(world)

  const answers = await Promise.all([accept(world, offer), accept(world, offer)])

  expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
  expect(answers).toContainEqual(refused('movedByOther'))
})

const takesYesBack = ({ candidateId }: Offered) =>
  withdrawConsent(services, world.jobhunter, candidateId)
const takesReleaseBack = ({ candidateId }: Offered) =>
  takeBackRelease(services, world.manager, candidateId, null)
const withdraws = ({ offerId }: Offered) =>
  withdrawOffer(services, world.adviser, offerId, { reason: 'Het werk verandert.', seen: 'sent' })
test('an adviser who saw a draft does not take back what was sent since', async () => {
  const offer = await makeSent(world)
  const stale = { reason: 'Het werk verandert.', seen: 'draft' } as const

  const answer = await withdrawOffer(services, world.adviser, offer.offerId, stale)

  expect(answer).toEqual(refused('movedByOther'))
  expect(await offerStatus(offer)).toBe('sent')
})

const closes = ({ requestId }: Offered) =>
  closeRequest(services, world.adviser, requestId, { because: 'agreedTogether', text: null })

test.each([
  { who: 'takes the yes back', act: takesYesBack, answer: { ok: true } },
  { who: 'takes the release back', act: takesReleaseBack, answer: { ok: true } },
  { who: 'withdraws the offer', act: withdraws, answer: refused('movedByOther') },
  { who: 'closes the request', act: closes, answer: refused('placed') },
])('an accept just before someone $who stands', async ({ act, answer }) => {
  const offer = await makeSent(world)
  const { candidateId } = offer

  const [accepted, second] = await inTurn<object, object>(
    services,
    { candidateId },
    () => accept(world, offer),
    () => act(offer),
  )

  expect(accepted).toMatchObject({ ok: true })
  expect(second).toEqual(answer)
  expect(await offerStatus(offer)).toBe('accepted')
  expect(await reservationsOf({ candidateId })).toHaveLength(1)
})

test.each([
  { who: 'takes the yes back', act: takesYesBack },
  { who: 'takes the release back', act: takesReleaseBack },
  { who: 'withdraws the offer', act: withdraws },
  { who: 'closes the request', act: closes },
])('an accept just after someone $who comes too late', async ({ act }) => {
  const offer = await makeSent(world)
  const { candidateId } = offer

  const [first, accepted] = await inTurn<object, object>(
    services,
    { candidateId },
    () => act(offer),
    () => accept(world, offer),
  )

  expect(first).toEqual({ ok: true })
  expect(accepted).toEqual(refused('movedByOther'))
  expect(await offerStatus(offer)).toBe('withdrawn')
  expect(await reservationsOf({ candidateId })).toEqual([])
})

test('an offer that is with the employer is withdrawn, not changed, so an accept is of what was read', async () => {
  const offer = await makeSent(world)
  const change = { version: 1, terms: makeTerms({ months: 6 }), support: SUPPORT }

  const answers = await inTurn(
    services,
    { candidateId: offer.candidateId },
    () => changeOffer(services, world.adviser, offer.offerId, change),
    () => accept(world, offer),
  )

  expect(answers).toMatchObject([refused('movedByOther'), { ok: true }])
})

test('midnight just after an accept leaves it; just before, the accept comes too late', async () => {
  const early = await makeSent(world)
  const late = await makeSent(world)
  const atMidnight = { ...services, clock: { ...services.clock, today: () => STARTS_ON } }
  const ofCandidate = ({ candidateId }: Offered) => ({ candidateId })

  const inTime = await inTurn(
    services,
    ofCandidate(early),
    () => accept(world, early),
    () => lapseOffers(atMidnight),
  )
  const another = await makeSent(world)
  const tooLate = await inTurn(
    services,
    ofCandidate(another),
    () => lapseOffers(atMidnight),
    () => accept(world, another),
  )

  expect(inTime).toMatchObject([{ ok: true }, expect.any(Number)])
  expect(await offerStatus(early)).toBe('accepted')
  expect(await offerStatus(late)).toBe('lapsed')
  expect(tooLate).toMatchObject([1, refused('movedByOther')])
})

test('a vacancy withdrawn just before an accept closes it; just after, the accept goes on', async () => {
  const gone = await makeSent(world)
  const stays = await makeSent(world)
  if (!gone.vacancyId || !stays.vacancyId) throw new Error('these offers have a vacancy')
  const [goneId, staysId] = [gone.vacancyId, stays.vacancyId]

  const tooLate = await inTurn(
    services,
    { vacancyId: goneId },
    () => withdrawVacancy(services, world.employer, goneId),
    () => accept(world, gone),
  )
  const inTime = await inTurn(
    services,
    { vacancyId: staysId },
    () => accept(world, stays),
    () => withdrawVacancy(services, world.employer, staysId),
  )

  expect(tooLate).toMatchObject([{ ok: true }, refused('movedByOther')])
  expect(inTime).toMatchObject([{ ok: true }, { ok: true }])
  expect(await offerStatus(stays)).toBe('accepted')
})

test('every status here is told by its moves', async () => {
  expect(await untoldMoves(db)).toEqual([])
})
