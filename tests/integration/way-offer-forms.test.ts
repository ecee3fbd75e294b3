import { eq } from 'drizzle-orm'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { loader as offerPage } from '#app/routes/_adviser.bureau.voorstellen.$offerId._index/route.tsx'
import { loader as editOffer } from '#app/routes/_adviser.bureau.voorstellen.$offerId.bewerken/route.tsx'
import { action as newOffer } from '#app/routes/_adviser.bureau.voorstellen.nieuw/route.tsx'
import { action as employerAnswers } from '#app/routes/_employer.aanvragen.$requestId/route.tsx'
import { loader as overview } from '#app/routes/_employer.overzicht/route.tsx'
import { action as newVacancy } from '#app/routes/_employer.vacatures.nieuw/route.tsx'
import { action as answerOffer } from '#app/routes/_jobhunter.vragen.voorstellen.$offerId/route.tsx'
import { candidateIdentities } from '#db/schema/index.ts'
import { askRoute, statusOf } from '#tests/support/ask-route.ts'
import { learn, MEASURED } from '#tests/support/make-facts.ts'
import {
  day,
  makeAwaitingYes,
  makeDraft,
  makeMet,
  makePlacement,
  makeRequest,
  makeTerms,
  makeYes,
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

const OFFER = {
  startsOn: '2026-04-01',
  hoursPerWeek: '24',
  fullTimeHours: '36',
  hourlyWage: '16,00',
  trialMonths: '0',
  ...Object.fromEntries(
    ['before', 'during', 'after', 'who', 'howOften', 'contact', 'buddy'].map((name) => [
      name,
      'Ja',
    ]),
  ),
}

const write = async (form: Record<string, string>, born: string | null = null) => {
  const { requestId, candidateId } = await makeMet(world)
  await db
    .update(candidateIdentities)
    .set({ birthDate: born === null ? null : day(born) })
    .where(eq(candidateIdentities.candidateId, candidateId))
  const path = `/bureau/voorstellen/nieuw?aanvraag=${requestId}`
  return askRoute(services, world.adviser, newOffer, path, { form: { ...OFFER, ...form } })
}

test.each([
  { wage: '14,70', born: '1990-01-01', status: 422, why: 'a cent below for an adult' },
  { wage: '14,71', born: '1990-01-01', status: 303, why: 'the minimum wage' },
  { wage: '5,00', born: null, status: 303, why: 'it may be someone of fifteen' },
  { wage: '4,40', born: null, status: 422, why: 'below the lowest youth wage' },
  { wage: '7,36', born: '2008-04-01', status: 303, why: 'eighteen on the first day' },
  { wage: '7,35', born: '2008-04-01', status: 422, why: 'a cent below for eighteen' },
])(
  'a wage of $wage for someone born $born answers $status: $why',
  async ({ wage, born, status }) => {
    expect(await statusOf(write({ hourlyWage: wage }, born))).toBe(status)
  },
)

test.each([
  { startsOn: '2026-03-02', status: 422 },
  { startsOn: '2026-03-03', status: 303 },
])('an offer that starts on $startsOn, written on 2 March, answers $status', async (first) => {
  expect(await statusOf(write({ startsOn: first.startsOn }))).toBe(first.status)
})

test.each([
  { hoursPerWeek: '28,5', status: 303 },
  { hoursPerWeek: '28,25', status: 303 },
  { hoursPerWeek: '28,3', status: 422 },
  { hoursPerWeek: '36,25', status: 422 },
])('an offer of $hoursPerWeek hours a week of 36 answers $status', async (hours) => {
  expect(await statusOf(write({ hoursPerWeek: hours.hoursPerWeek }))).toBe(hours.status)
})

test('half hours stand in the form as they were typed', async () => {
  const terms = makeTerms({ hoursPerWeek: 28.5, paidHoursPerYear: 1_482 })
  const { offerId } = await makeDraft(world, { terms })

  const page = await askRoute(services, world.adviser, editOffer, '/', { params: { offerId } })

  expect(page.values).toMatchObject({ hoursPerWeek: '28,5', paidHoursPerYear: '' })
})

test('an adviser reads the same name above an offer and above its form', async () => {
  const { offerId } = await makeDraft(world)
  const ask = { params: { offerId } }

  const { offer } = await askRoute(services, world.adviser, offerPage, '/', ask)
  const form = await askRoute(services, world.adviser, editOffer, '/', ask)

  expect(form.candidateName).toBe(offer.candidateName)
})

test('a day that is too soon is said at the field of the first day', async () => {
  expect(await write({ startsOn: '2026-03-02' })).toMatchObject({
    data: { refused: { errors: { startsOn: expect.stringContaining('na vandaag') } } },
  })
})

const YES_WITH_SUBSIDY = { version: '1', candidate: 'yes', wageCostSubsidy: 'asked' }

/** The answer to an offer with a subsidy, as its jobhunter sends it. */
async function answerWith(form: Record<string, string>, isMeasured = false) {
  const candidateId = await makeCandidate(world)
  if (isMeasured) await learn(world, candidateId, MEASURED)
  const terms = makeTerms({ subsidyWanted: true })
  const { offerId } = await makeAwaitingYes(world, { candidateId, terms })
  const asked = { params: { offerId }, form: { ...YES_WITH_SUBSIDY, ...form } }
  return askRoute(services, world.jobhunter, answerOffer, '/', asked)
}

test.each([
  { wage: undefined, isMeasured: true, status: 422 },
  { wage: 'yes', isMeasured: true, status: 303 },
  { wage: 'no', isMeasured: true, status: 303 },
  { wage: undefined, isMeasured: false, status: 303 },
])(
  'a yes that says $wage about the wage value, measured $isMeasured, answers $status',
  async ({ wage, isMeasured, status }) => {
    const form = { wageCostSubsidyOn: '2026-03-01', ...(wage && { mayShowWageValue: wage }) }

    expect(await statusOf(answerWith(form, isMeasured))).toBe(status)
  },
)

test.each([
  { on: '2024-03-01', status: 422, says: 'Deze dag is meer dan twee jaar geleden.' },
  { on: '2024-03-02', status: 303, says: undefined },
  { on: '2026-03-02', status: 303, says: undefined },
  { on: '2026-03-03', status: 422, says: 'Deze dag moet nog komen.' },
])('the municipality’s answer of $on, recorded on 2 March 2026, is $status', async (one) => {
  const answer = answerWith({ wageCostSubsidyOn: one.on })

  expect(await statusOf(answer)).toBe(one.status)
  if (one.says)
    expect(await answer).toMatchObject({
      data: { answer: { errors: { wageCostSubsidyOn: expect.stringContaining(one.says) } } },
    })
})

test('a wrong place and wrong hours of a vacancy are told in one go', async () => {
  const form = {
    work: 'Planten verzorgen',
    hoursLeast: '50',
    hoursMost: '60',
    place: 'Nergenshuizen',
  }

  const answer = await askRoute(services, world.employer, newVacancy, '/', { form })

  expect(answer).toMatchObject({
    data: { errors: { hoursLeast: expect.anything(), place: expect.anything() } },
  })
})

test.each([
  { wage: '4,40', status: 422 },
  { wage: '4,41', status: 303 },
])('a vacancy that pays $wage an hour answers $status', async ({ wage, status }) => {
  const form = {
    work: 'Planten verzorgen',
    hoursLeast: '8',
    hoursMost: '24',
    place: 'Utrecht',
    wage,
  }

  expect(await statusOf(askRoute(services, world.employer, newVacancy, '/', { form }))).toBe(status)
})

test.each([
  { make: makeRequest, known: false },
  { make: makeYes, known: true },
  { make: makePlacement, known: true },
])(
  'an employer’s list has the name once the candidate said yes: $known',
  async ({ make, known }) => {
    await make(world)

    const { ways } = await askRoute(services, world.employer, overview, '/')

    expect(ways[0]?.who === 'Sam Voorbeeld').toBe(known)
  },
)

test('who stops what came to a start reads how it stands', async () => {
  const { requestId } = await makePlacement(world)
  const form = { because: 'choseOther' }

  const answer = await askRoute(services, world.employer, employerAnswers, '/', {
    params: { requestId },
    form,
  })

  expect(answer).toMatchObject({
    init: { status: 409 },
    data: { errors: { form: expect.stringContaining('‘Begint bij u’') } },
  })
})
