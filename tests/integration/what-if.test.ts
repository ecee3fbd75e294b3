import { eq } from 'drizzle-orm'
import { afterAll, expect, test } from 'vitest'
import { PLACEMENT_REFUSALS } from '#app/domain/placement/refusals.ts'
import { action as reckonForAdviser } from '#app/routes/_adviser.bureau.doorrekenen/route.ts'
import {
  loader as editPage,
  action as editPageAction,
} from '#app/routes/_adviser.bureau.voorstellen.$offerId.bewerken/route.tsx'
import { loader as newPage } from '#app/routes/_adviser.bureau.voorstellen.nieuw/route.tsx'
import { action as reckonForJobhunter } from '#app/routes/_jobhunter.vragen.doorrekenen/route.ts'
import { withdrawOffer } from '#app/use-cases/change-offer.ts'
import { closeRequest } from '#app/use-cases/close-request.ts'
import { recordFact } from '#app/use-cases/record-fact.ts'
import { candidateIdentities, placementOffers } from '#db/schema/index.ts'
import { done } from '#seed/done.ts'
import { askRoute, statusOf } from '#tests/support/ask-route.ts'
import { AMERSFOORT_REGION, makeAdviser, makeJobhunter } from '#tests/support/make-people.ts'
import { day, makeDraft, makeMet, makeRequest, makeSent } from '#tests/support/make-way.ts'
import { makeCandidate, makeWorld } from '#tests/support/make-world.ts'
import { openTestServices } from '#tests/support/services.ts'

const services = await openTestServices()
afterAll(services.close)
services.clock.set(day('2026-03-02'))
const world = await makeWorld(services)
const { adviser, jobhunter, employer } = world

const TERMS = {
  startsOn: '2026-04-01',
  hoursPerWeek: '24',
  fullTimeHours: '36',
  hourlyWage: '16,00',
  months: '12',
  trialMonths: '0',
}

function asAdviser(query: string, form: Record<string, string> = TERMS, who = adviser) {
  return askRoute(services, who, reckonForAdviser, `/bureau/doorrekenen?${query}`, { form })
}

/** The same form sent without JavaScript: what the page of the offer makes of it. */
async function onPage(offerId: string, form: Record<string, string>) {
  const path = `/bureau/voorstellen/${offerId}/bewerken?stap=doorrekenen`
  const asked = { params: { offerId }, form }
  const answer = await askRoute(services, adviser, editPageAction, path, asked)
  // what `data(…)` of Remix makes
  return (answer as unknown as { data: { refused: { errors: unknown }; whatIf: unknown } }).data
}

async function resultOf(answer: Promise<Response>) {
  return (await answer).json()
}

test('an adviser reckons through for an open request and for an open offer of the region', async () => {
  const { requestId } = await makeMet(world)
  const { offerId } = await makeDraft(world)

  const byRequest = await resultOf(asAdviser(`aanvraag=${requestId}`))
  const byOffer = await resultOf(asAdviser(`voorstel=${offerId}`))

  expect(byRequest.whatIf.totals).toMatchObject([{ outcome: null, months: 12 }])
  expect(byOffer.whatIf.lines.length).toBeGreaterThanOrEqual(12)
})

test('a registered candidate: more hours are more benefit, and nothing is written', async () => {
  const candidateId = await makeCandidate(world)
  const value = { status: 'registered', ground: 'indication', from: day('2026-01-05') } as const
  const fact = { kind: 'registerStatus', value: { ...value, until: null } } as const
  done(await recordFact(services, jobhunter, candidateId, { fact, source: 'UWV' }))
  const { offerId } = await makeDraft(world, { candidateId })
  const before = await services.db.select().from(placementOffers)

  const few = await resultOf(asAdviser(`voorstel=${offerId}`, { ...TERMS, hoursPerWeek: '12' }))
  const many = await resultOf(asAdviser(`voorstel=${offerId}`, { ...TERMS, hoursPerWeek: '24' }))

  expect(few.whatIf.totals[0].benefitCents).toBe(63_024)
  expect(many.whatIf.totals[0].benefitCents).toBe(126_048)
  expect(await services.db.select().from(placementOffers)).toEqual(before)
})

test('the choice of support counts: nobody means no jobcoach', async () => {
  const { offerId } = await makeDraft(world)

  const { whatIf } = await resultOf(
    asAdviser(`voorstel=${offerId}`, { ...TERMS, jobcoach: 'none' }),
  )

  const coach = whatIf.lines.find((line: { instrument: string }) => {
    return line.instrument === 'jobcoaching'
  })
  expect(coach.certainty).toBe('notApplicable')
})

test.each([
  { change: { hoursPerWeek: '' }, field: 'hoursPerWeek', says: 'Vul in hoeveel uur per week.' },
  { change: { hoursPerWeek: '40' }, field: 'hoursPerWeek', says: 'niet meer zijn dan voltijd' },
  { change: { hoursPerWeek: '28,3' }, field: 'hoursPerWeek', says: 'halve of kwart uren' },
  { change: { hourlyWage: 'veel' }, field: 'hourlyWage', says: 'Vul een getal in' },
  { change: { startsOn: '' }, field: 'startsOn', says: 'Vul in op welke dag' },
])('$change is not reckoned with, and the same is said as without JavaScript', async (one) => {
  const { offerId } = await makeDraft(world)
  const form = { ...TERMS, ...one.change }

  const answer = await resultOf(asAdviser(`voorstel=${offerId}`, form))
  const page = await onPage(offerId, form)

  expect(answer).toEqual({
    whatIf: null,
    errors: { [one.field]: expect.stringContaining(one.says) },
  })
  expect(page.refused.errors).toEqual(answer.errors)
})

test.each([
  { change: {}, warns: [] },
  { change: { hoursPerWeek: '28,5' }, warns: [] },
  { change: { hourlyWage: '12,00' }, warns: [PLACEMENT_REFUSALS.wageTooLow] },
  { change: { startsOn: '2026-03-02' }, warns: [PLACEMENT_REFUSALS.startsTooSoon] },
  {
    change: { startsOn: '2025-12-31' },
    warns: [
      PLACEMENT_REFUSALS.startsTooSoon,
      'De start is voor 2026: regels van voor 2026. Die rekent het portaal niet uit.',
    ],
  },
])('$change is reckoned with, and warns of $warns', async ({ change, warns }) => {
  const { offerId, candidateId } = await makeDraft(world)
  await services.db
    .update(candidateIdentities)
    .set({ birthDate: day('1990-05-14') })
    .where(eq(candidateIdentities.candidateId, candidateId))

  const { whatIf, errors } = await resultOf(
    asAdviser(`voorstel=${offerId}`, { ...TERMS, ...change }),
  )

  expect(errors).toEqual({})
  expect(whatIf.warnings).toEqual(warns)
})

test('no reason is ever sent', async () => {
  const { offerId } = await makeDraft(world)

  const some = await resultOf(asAdviser(`voorstel=${offerId}`))

  expect(JSON.stringify(some)).not.toMatch(/because|ground|needs|benefit"/)
})

test('another region, a closed request and an offer that is over are not there', async () => {
  const elsewhere = await makeAdviser(services.db, AMERSFOORT_REGION)
  const { requestId } = await makeRequest(world)
  const { offerId } = await makeSent(world)
  const over = await makeDraft(world)
  done(
    await withdrawOffer(services, adviser, over.offerId, {
      reason: 'Het gaat niet door.',
      seen: 'draft',
    }),
  )

  expect(await statusOf(asAdviser(`aanvraag=${requestId}`, TERMS, elsewhere))).toBe(404)
  expect(await statusOf(asAdviser(`voorstel=${offerId}`, TERMS, elsewhere))).toBe(404)
  expect(await statusOf(asAdviser(`voorstel=${over.offerId}`))).toBe(404)
  expect(await statusOf(asAdviser('aanvraag=geen-nummer'))).toBe(404)
  done(await closeRequest(services, adviser, requestId, { because: 'noLongerNeeded', text: null }))
  expect(await statusOf(asAdviser(`aanvraag=${requestId}`))).toBe(404)
})

test('a jobhunter reckons through for the own caseload; an employer for nobody', async () => {
  const { offerId } = await makeDraft(world)
  const other = await makeJobhunter(services.db, world.senderId)
  const path = `/vragen/doorrekenen?voorstel=${offerId}`
  const form = TERMS

  const own = await askRoute(services, jobhunter, reckonForJobhunter, path, { form })

  expect((await own.json()).whatIf.totals).toHaveLength(1)
  expect(await statusOf(askRoute(services, other, reckonForJobhunter, path, { form }))).toBe(404)
  expect(await statusOf(askRoute(services, employer, reckonForJobhunter, path, { form }))).toBe(404)
  const asEmployer = askRoute(services, employer, reckonForAdviser, `/x?voorstel=${offerId}`, {
    form,
  })
  expect(await statusOf(asEmployer)).toBe(404)
})

test('without JavaScript the page reckons through, keeps what was typed and writes nothing', async () => {
  const { offerId } = await makeDraft(world)
  const form = { ...TERMS, hoursPerWeek: '20', before: 'Nog niet klaar', version: '1' }

  const data = await onPage(offerId, form)

  const path = `/bureau/voorstellen/${offerId}/bewerken`
  expect(data.refused).toMatchObject({ errors: {}, typed: form })
  expect(data.whatIf).toMatchObject({ totals: [{ months: 12 }] })
  const page = await askRoute(services, adviser, editPage, path, { params: { offerId } })
  expect(page).toMatchObject({ version: 1, values: { hoursPerWeek: '24' } })
})

test('a new offer begins with what its first values come to, or with nothing', async () => {
  const { requestId } = await makeMet(world)

  const path = `/bureau/voorstellen/nieuw?aanvraag=${requestId}`
  const page = await askRoute(services, adviser, newPage, path)

  expect(page.values.startsOn).toBe('')
  expect(page.first).toBeNull()
})
