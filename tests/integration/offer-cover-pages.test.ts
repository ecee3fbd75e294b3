import { afterAll, beforeEach, expect, test } from 'vitest'
import type { Fact } from '#app/domain/candidate/facts.ts'
import type { CandidateId } from '#app/domain/primitives.ts'
import { paths } from '#app/paths.ts'
import { loader as adviserPage } from '#app/routes/_adviser.bureau.voorstellen.$offerId._index/route.tsx'
import {
  loader as employerPage,
  action as sendToEmployerPage,
} from '#app/routes/_employer.voorstellen.$offerId/route.tsx'
import { loader as jobhunterPage } from '#app/routes/_jobhunter.vragen.voorstellen.$offerId/route.tsx'
import { recordFact } from '#app/use-cases/record-fact.ts'
import { done } from '#seed/done.ts'
import { askRoute, statusOf } from '#tests/support/ask-route.ts'
import { makeEmployer } from '#tests/support/make-people.ts'
import { day, makeDraft, makeSent, makeTerms } from '#tests/support/make-way.ts'
import { makeCandidate, makeWorld, type World } from '#tests/support/make-world.ts'
import { openTestServices } from '#tests/support/services.ts'

const services = await openTestServices()
afterAll(services.close)

let world: World
beforeEach(async () => {
  services.clock.set(day('2026-03-02'))
  world = await makeWorld(services)
})

const ON_THE_ROUTE: Fact = {
  kind: 'registerStatus',
  value: { status: 'askedFor', route: 'workplaceRoute', since: day('2026-02-02') },
}
const WAJONG: Fact = {
  kind: 'registerStatus',
  value: { status: 'registered', ground: 'wajong', from: day('2026-01-05'), until: null },
}
const BENEFIT: Fact = { kind: 'benefit', benefit: 'wajong', on: day('2026-02-10') }
const DISPENSATION: Fact = { kind: 'dispensation', percentage: 60, on: day('2026-02-10') }
/** What tells why someone is covered; loondispensatie itself does too, and the law says that the employer has it. */
const TELLS_WHY =
  /wajong|workplaceRoute|praktijkroute|because|needs|canTell|"why"|checklist|ground/i

async function learn(candidateId: CandidateId, ...facts: Fact[]): Promise<void> {
  for (const fact of facts)
    done(await recordFact(services, world.jobhunter, candidateId, { fact, source: 'UWV' }))
}

async function sentTo(offerId: string) {
  const params = { offerId }
  const { employer, adviser, jobhunter } = world
  return {
    employer: await askRoute(services, employer, employerPage, `/voorstellen/${offerId}`, {
      params,
    }),
    adviser: await askRoute(services, adviser, adviserPage, `/bureau/voorstellen/${offerId}`, {
      params,
    }),
    jobhunter: await askRoute(
      services,
      jobhunter,
      jobhunterPage,
      `/vragen/voorstellen/${offerId}`,
      { params },
    ),
  }
}

test.each([
  ['a Praktijkroute under way', [ON_THE_ROUTE]],
  ['a Wajong with dispensation', [WAJONG, BENEFIT, DISPENSATION]],
] as const)('with %s the employer is sent no reason, staff is', async (_name, facts) => {
  const candidateId = await makeCandidate(world)
  await learn(candidateId, ...facts)
  const { offerId } = await makeSent(world, { candidateId })

  const sent = await sentTo(offerId)

  expect(JSON.stringify(sent.employer)).not.toMatch(TELLS_WHY)
  expect(sent.adviser.shown.why.join(' ')).toMatch(/Wajong|loonwaarde/)
  expect(sent.jobhunter.shown.why).toEqual(sent.adviser.shown.why)
})

test('with a measuring open staff sees both outcomes as the employer reads them, and its own words apart', async () => {
  const candidateId = await makeCandidate(world)
  await learn(candidateId, ON_THE_ROUTE)
  const { offerId } = await makeSent(world, { candidateId })

  const { employer, adviser, jobhunter } = await sentTo(offerId)

  const titles = (page: typeof employer.cover | typeof adviser.drawn) =>
    page?.outcomes?.outcomes.map(({ title }) => title)
  expect(titles(employer.cover)).toEqual([
    'Als de meting onder het minimumloon uitkomt',
    'Als de meting niet onder het minimumloon uitkomt',
  ])
  expect(employer.cover?.timelines).toHaveLength(2)
  expect(titles(adviser.drawn)).toEqual(titles(employer.cover))
  expect(adviser.drawn.timelines).toEqual(employer.cover?.timelines)
  expect(jobhunter.drawn).toEqual(adviser.drawn)
  expect(JSON.stringify(adviser.drawn)).not.toContain('Praktijkroute')
  expect(JSON.stringify(adviser.shown.outcomes)).toContain('Praktijkroute')
  expect(jobhunter.shown.outcomes).toEqual(adviser.shown.outcomes)
})

test('an offer that is not sent is no page of its employer, and its cover goes nowhere', async () => {
  const { offerId } = await makeDraft(world)
  const params = { offerId }

  const asked = askRoute(services, world.employer, employerPage, `/voorstellen/${offerId}`, {
    params,
  })

  expect(await statusOf(asked)).toBe(404)
})

test('a fact that comes in later stands beside what was sent, with what is now certain', async () => {
  const candidateId = await makeCandidate(world)
  await learn(candidateId, ON_THE_ROUTE)
  const { offerId } = await makeSent(world, { candidateId })
  services.clock.set(day('2026-03-03'))
  await learn(candidateId, WAJONG)

  const { employer, adviser } = await sentTo(offerId)

  const noRisk = (lines: { instrument: string; certainty: string }[] | undefined) =>
    lines?.find(({ instrument }) => instrument === 'noRiskPolicy')?.certainty
  const before = await askRoute(
    services,
    world.employer,
    employerPage,
    paths.employer.offerAsSent(offerId),
    { params: { offerId } },
  )
  expect(noRisk(before.cover?.coverage.lines)).toBe('expected')
  expect(before).toMatchObject({ asSentOn: '2026-03-02', changes: [] })
  expect(noRisk(employer.cover?.coverage.lines)).toBe('confirmed')
  expect(employer.changes).toHaveLength(1)
  expect(employer.changes[0]?.sentence).toContain('no-riskpolis')
  expect(JSON.stringify(employer)).not.toMatch(TELLS_WHY)
  expect(adviser.shown.changes.versions[0]?.cause).toBe('door een nieuw feit in het dossier')
})

const CHOICE = { version: '1', jobcoach: 'none', intendsToExtend: 'ja', chargesPercentage: '20' }

async function choose(offerId: string, form: Record<string, string>, employer = world.employer) {
  const asked = { params: { offerId }, form }
  const path = `/voorstellen/${offerId}?stap=keuze`
  return askRoute(services, employer, sendToEmployerPage, path, asked)
}

test('the employer chooses on the page and signs; the cover follows at once', async () => {
  const candidateId = await makeCandidate(world)
  await learn(candidateId, WAJONG)
  const { offerId } = await makeSent(world, { candidateId, terms: makeTerms() })

  expect(await statusOf(choose(offerId, CHOICE))).toBe(303)

  const { employer } = await sentTo(offerId)
  const coach = employer.cover?.coverage.lines.find((line) => line.instrument === 'jobcoaching')
  expect(coach?.certainty).toBe('notApplicable')
  expect(employer.cover?.coverage.months[0]?.employerChargesCents).toBeGreaterThan(0)
  expect(employer.signed?.on).toBe('2026-03-02')
  expect(employer.offer.employerChoice).toMatchObject({ jobcoach: 'none', chargesPercentage: 20 })
})

test('a choice without who supports comes back with a message, and of another employer not at all', async () => {
  const { offerId } = await makeSent(world)
  const other = await makeEmployer(services.db, world.adviser)

  expect(await statusOf(choose(offerId, { version: '1' }))).toBe(422)
  expect(await statusOf(choose(offerId, CHOICE, other))).toBe(404)
})
