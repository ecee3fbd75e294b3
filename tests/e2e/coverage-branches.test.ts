import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { AuthorityAnswers, OfferTerms } from '#app/domain/placement/terms.ts'
import type { OfferId } from '#app/domain/primitives.ts'
import { paths } from '#app/paths.ts'
import { acceptOffer } from '#app/use-cases/accept-offer.ts'
import { chooseSupport } from '#app/use-cases/choose-support.ts'
import { placementOffers } from '#db/schema/index.ts'
import { done } from '#seed/done.ts'
import { expectWellMade, type Visitor, visit } from '#tests/support/browser.ts'
import { ON_ROUTE, REGISTERED } from '#tests/support/make-facts.ts'
import { makeSomeone } from '#tests/support/make-someone.ts'
import { day, makeSent, makeTerms, type Offered } from '#tests/support/make-way.ts'
import { type CoveredPortal, openCoveredPortal } from './steps/open-covered-portal.ts'
import { expectTwoSheets } from './steps/print-offer.ts'

const ROUTE_WORDS = /praktijk|workplaceRoute|bijstand|grondslag|doelgroep/i
const JUNE = day('2026-06-10')

let portal: CoveredPortal
beforeAll(async () => {
  portal = await openCoveredPortal()
})
afterAll(() => portal?.close())

type Way = { municipality: string; terms: Partial<OfferTerms>; answers: AuthorityAnswers }

const AMSTERDAM: Way = {
  municipality: 'GM0363',
  terms: { trialMonths: 2 },
  answers: {
    trialPlacement: { answer: 'agreed', on: JUNE },
    wageCostSubsidy: { answer: 'asked', on: JUNE },
  },
}
const UTRECHT: Way = {
  municipality: 'GM0344',
  terms: { flatRate: true },
  answers: { flatRateSubsidy: { answer: 'agreed', on: JUNE } },
}

/** An offer for someone of whom the measuring is not done, as this municipality does it. */
async function offerOn({ municipality, terms, answers }: Way): Promise<Offered> {
  const startsOn = day('2026-07-01')
  const common = { startsOn, hoursPerWeek: 32, hourlyWageCents: 1_499, subsidyWanted: true }
  return makeSent(portal.world, {
    candidateId: await makeSomeone(portal.world, municipality, [
      ON_ROUTE,
      { kind: 'benefit', benefit: 'bijstand', on: JUNE },
    ]),
    terms: makeTerms({ ...common, paidHoursPerYear: 1_664, fixedHours: true, ...terms }),
    answers,
    mayShowWageValue: true,
  })
}

/** Two cards at the same height, each with its own half, as often as the page tells both outcomes; gives their texts. */
async function expectSideBySide({ page }: Visitor, times: number): Promise<string[]> {
  const told = await page.locator('.outcomes').all()
  expect(told).toHaveLength(times)
  for (const both of told) {
    const [first, second, ...more] = await both.locator('> *').all()
    const [left, right] = [await first?.boundingBox(), await second?.boundingBox()]
    expect(more).toEqual([])
    expect(left && right && left.x + left.width <= right.x && left.y === right.y).toBe(true)
  }
  return page.locator('.outcomes').allTextContents()
}

test.each([
  { place: 'Amsterdam', way: AMSTERDAM, until: '31 augustus 2026', first: 'op proef' },
  { place: 'Utrecht', way: UTRECHT, until: '31 december 2026', first: 'een vast deel' },
])('$place: both outcomes side by side, the route by name for staff only', async (one) => {
  const { offerId } = await offerOn(one.way)
  const { employer, adviser, jobhunter } = portal.world

  const reader = await portal.visitorOf(employer)
  await visit(reader, paths.employer.offer(offerId))
  const read = await reader.page.locator('main').textContent()
  const data = await reader.context.request.get(`${paths.employer.offer(offerId)}.data`)
  expect(read).toContain('Als de meting onder het minimumloon uitkomt')
  expect(read).toContain('Als de meting niet onder het minimumloon uitkomt')
  expect(read).toContain(`Wij rekenen met een meting uiterlijk op ${one.until}.`)
  expect(read).toContain(one.first)
  expect(`${read}${await data.text()}`).not.toMatch(ROUTE_WORDS)
  const [asRead] = await expectSideBySide(reader, 1)
  await expectTwoSheets(reader)
  await expectWellMade(reader)

  for (const [staff, path] of [
    [adviser, paths.adviser.offer(offerId)],
    [jobhunter, paths.jobhunter.offer(offerId)],
  ] as const) {
    const colleague = await portal.visitorOf(staff)
    await visit(colleague, path)
    const text = await colleague.page.locator('main').textContent()
    expect(text).toContain('Praktijkroute: de gemeente meet de loonwaarde op de werkplek')
    expect(text).toContain('Loonwaarde niet onder het minimumloon: niet in het register')
    const [shown, ownWords] = await expectSideBySide(colleague, 2)
    expect(shown).toBe(asRead)
    expect(ownWords).not.toBe(asRead)
    await expectWellMade(colleague)
    expect(colleague.wrong).toEqual([])
    await colleague.context.close()
  }
  expect(reader.wrong).toEqual([])
  await reader.context.close()
})

test('an offer without outcomes prints on two sheets as well', async () => {
  const candidateId = await makeSomeone(portal.world, 'GM0344', [
    REGISTERED,
    { kind: 'wageValue', percentage: 60, measuredOn: day('2026-05-20') },
    { kind: 'subsidyTargetGroup', isIn: true, on: JUNE },
  ])
  const terms = makeTerms({ startsOn: day('2026-07-01'), subsidyWanted: true })
  const answers = { wageCostSubsidy: { answer: 'asked', on: JUNE } } as const
  const ends = { candidateId, terms, answers, mayShowWageValue: true }
  const { offerId } = await makeSent(portal.world, ends)
  const employer = await portal.visitorOf(portal.world.employer)

  await visit(employer, paths.employer.offer(offerId))

  await expectTwoSheets(employer)
  await employer.context.close()
})

/** A choice of the employer on an offer, which changes what it costs. */
async function chargesOf(offerId: OfferId, chargesPercentage: number): Promise<void> {
  const choice = { organisation: null, workedHereBefore: false, chargesPercentage }
  const support = { ...choice, jobcoach: 'external', intendsToExtend: true } as const
  const signed = { version: 1, choice: support }
  done(await chooseSupport(portal.services, portal.world.employer, offerId, signed))
}

test('both outcomes of two years, with changes, print on two sheets', async () => {
  const { world } = portal
  const { offerId } = await offerOn({ ...UTRECHT, terms: { ...UTRECHT.terms, months: null } })
  for (const percentage of [20, 22, 24, 26]) await chargesOf(offerId, percentage)
  const employer = await portal.visitorOf(world.employer, { javaScriptEnabled: false })

  await visit(employer, paths.employer.offer(offerId))
  const [first, second] = await expectTwoSheets(employer)

  expect(first.match(/Uw keuze is verwerkt/g)).toHaveLength(1)
  expect(first).toContain('De meting: twee uitkomsten')
  expect(second.match(/Dit betaalt u zelf(?= )/g)).toHaveLength(4)
  expect(second).toMatch(/Afspraken.*Begeleiding/)
  for (const role of ['adviser', 'jobhunter'] as const) {
    const colleague = await portal.visitorOf(world[role])
    await visit(colleague, paths[role].offer(offerId))
    await expectTwoSheets(colleague)
    await colleague.context.close()
  }
  await employer.context.close()
})

async function frozen(offerId: OfferId) {
  const { coverage } = placementOffers
  return portal.services.db
    .select({ coverage })
    .from(placementOffers)
    .where(eq(placementOffers.id, offerId))
}

/** The jobhunter records a fact in the form; the days and words go by their labels. */
async function record(
  jobhunter: Visitor,
  { candidateId }: Offered,
  [form, fields]: [string, Record<string, string>],
): Promise<void> {
  const { page } = jobhunter
  await visit(jobhunter, `${paths.jobhunter.facts(candidateId)}?soort=${form}`)
  for (const [label, value] of Object.entries(fields)) await page.getByLabel(label).fill(value)
  await page.getByLabel('Waar komt dit vandaan?').fill('Brief van de gemeente')
  await page.getByRole('button', { name: 'Leg vast' }).click()
  await page.waitForURL((url) => url.searchParams.get('gedaan') === 'feit')
}

test('what the jobhunter records later changes the cover; what was sent stays', async () => {
  const { world, services } = portal
  const offered = await offerOn(AMSTERDAM)
  done(await acceptOffer(services, world.employer, offered.offerId, 1))
  const sent = await frozen(offered.offerId)
  await portal.setDay(day('2026-08-20'))
  const jobhunter = await portal.visitorOf(world.jobhunter)
  const employer = await portal.visitorOf(world.employer)

  await record(jobhunter, offered, ['loonwaarde', { Loonwaarde: '60', 'Gemeten op': '2026-08-18' }])
  await record(jobhunter, offered, [
    'geregistreerd',
    { 'Staat in het register vanaf': '2026-08-20' },
  ])
  await visit(employer, paths.employer.offer(offered.offerId))

  const { page } = employer
  const changes = page.getByRole('region', { name: 'Wat er is veranderd' })
  await changes.getByText('De meting is gedaan.').waitFor()
  await changes.getByText('De no-riskpolis geldt vanaf 1 september 2026.').waitFor()
  const noRisk = page.getByRole('article').filter({ hasText: 'No-riskpolis' })
  await noRisk.getByText('bevestigd').first().waitFor()
  expect(await page.locator('.outcomes').count()).toBe(0)
  await changes.getByRole('link', { name: 'Zo stond het op 15 juni 2026' }).click()
  await page.getByRole('heading', { name: 'Wat er toen voor u geregeld was' }).waitFor()
  await noRisk.getByText('verwacht').first().waitFor()
  expect(await page.locator('.outcomes').count()).toBeGreaterThan(0)
  await page.getByRole('link', { name: 'Bekijk hoe het nu is' }).click()
  await changes.waitFor()
  expect(await frozen(offered.offerId)).toEqual(sent)
  await expectTwoSheets(employer)
  await expectWellMade(employer)
  expect([...employer.wrong, ...jobhunter.wrong]).toEqual([])
})
