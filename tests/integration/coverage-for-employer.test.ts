import { afterAll, beforeEach, expect, test } from 'vitest'
import { type Fact, REGISTER_GROUNDS } from '#app/domain/candidate/facts.ts'
import type { CandidateId, OfferId } from '#app/domain/primitives.ts'
import { coverageForEmployer } from '#app/http/coverage-for-employer.ts'
import { coverageVersionsForStaff, coverChangedSince } from '#db/queries/coverage-versions-read.ts'
import { offerReceivedBy } from '#db/queries/offers-read.ts'
import { learn, NOT_REGISTERED, ON_ROUTE, REGISTERED } from '#tests/support/make-facts.ts'
import { AMERSFOORT_REGION, makeJobhunter } from '#tests/support/make-people.ts'
import { day, makeSent, makeTerms } from '#tests/support/make-way.ts'
import {
  makeCandidate,
  makeWorld,
  type World,
  withOtherEmployer,
} from '#tests/support/make-world.ts'
import { openTestServices } from '#tests/support/services.ts'

const services = await openTestServices()
const { db } = services
afterAll(services.close)

let world: World
beforeEach(async () => {
  services.clock.set(day('2026-03-02'))
  world = await makeWorld(services)
})

/** All an employer is given of the coverage of an offer. */
async function received(offerId: OfferId, { employer } = world) {
  const offer = await offerReceivedBy(db, employer.employerId, offerId)
  return offer && coverageForEmployer(services, employer.employerId, offer)
}

async function sentOffer(candidateId: CandidateId): Promise<OfferId> {
  const terms = makeTerms({ subsidyWanted: false, trialMonths: 0 })
  return (await makeSent(world, { candidateId, terms })).offerId
}

const SECRET =
  /wajong|uitkering|bijstand|ioaw|ioaz|wsw|indicatie|grondslag|arbeidsongeschikt|beschut|praktijkroute|factKind|"changed"|"because":\{|registerStatus|otherGrounds|benefitOf|under35|ground/i

const TELLING: Fact[] = [
  { kind: 'benefit', benefit: 'bijstand', on: day('2026-03-02') },
  { kind: 'benefit', benefit: 'wia', on: day('2026-03-02') },
  { kind: 'otherGrounds', grounds: ['wao', 'shelteredWork'], on: day('2026-03-02') },
  { kind: 'under35', on: day('2025-03-02') },
  { kind: 'dispensation', percentage: 60, on: day('2026-02-02') },
  ...REGISTER_GROUNDS.map((ground): Fact => {
    return {
      kind: 'registerStatus',
      value: { status: 'registered', ground, from: day('2026-01-05'), until: null },
    }
  }),
]

test.each(TELLING)('what came in does not show in what the employer is sent: %j', async (fact) => {
  const candidateId = await makeCandidate(world)
  await learn(world, candidateId, NOT_REGISTERED)
  const offerId = await sentOffer(candidateId)

  services.clock.set(day('2026-03-03'))
  await learn(world, candidateId, fact)

  const versions = (await received(offerId))?.versions
  const words = JSON.stringify(versions, (key, value) => (isLaw(key) ? undefined : value))
  expect(words).not.toMatch(SECRET)
})

/** The law and where it stands are the same for everyone. */
function isLaw(key: string): boolean {
  return key === 'basis' || key === 'source'
}

test('the employer reads what is certain now, and what the offer was sent with', async () => {
  const candidateId = await makeCandidate(world)
  await learn(world, candidateId, ON_ROUTE)
  const offerId = await sentOffer(candidateId)

  services.clock.set(day('2026-03-09'))
  await learn(world, candidateId, {
    kind: 'wageValue',
    percentage: 60,
    measuredOn: day('2026-03-06'),
  })
  services.clock.set(day('2026-03-16'))
  await learn(world, candidateId, REGISTERED)

  const coverage = await received(offerId)
  const sentences = coverage?.versions.map(({ sentence }) => sentence)
  expect(sentences?.[0]).toMatch(/^De meting is gedaan\./)
  expect(sentences?.[1]).toContain('De no-riskpolis geldt vanaf 1 april 2026.')
  expect(coverage?.asSent.branches).toHaveLength(2)
  expect(coverage?.latest).toEqual(coverage?.versions[1]?.coverage)
  expect(coverage?.latest.lines[0]).toMatchObject({ certainty: 'confirmed', from: '2026-04-01' })
})

test('versions are for this employer, the adviser of its region and the candidate’s jobhunter', async () => {
  const candidateId = await makeCandidate(world)
  const offerId = await sentOffer(candidateId)
  await learn(world, candidateId, REGISTERED)
  const other = await withOtherEmployer(world)
  const otherJobhunter = await makeJobhunter(db, world.senderId)
  const { adviser, jobhunter, employer } = world
  const mine = await offerReceivedBy(db, employer.employerId, offerId)
  if (!mine) throw new Error('the offer was not received')

  const lent = await coverageForEmployer(services, other.employer.employerId, mine)
  const ofStaff = (of: Parameters<typeof coverageVersionsForStaff>[1]) =>
    coverageVersionsForStaff(db, of, offerId)

  expect(lent?.versions).toEqual([])
  expect(await received(offerId, other)).toBeNull()
  expect(await ofStaff({ region: adviser.region })).toMatchObject([
    { number: 2, changed: ['registerStatus'] },
  ])
  expect(await ofStaff({ jobhunterId: jobhunter.accountId })).toHaveLength(1)
  expect(await ofStaff({ region: AMERSFOORT_REGION })).toEqual([])
  expect(await ofStaff({ jobhunterId: otherJobhunter.accountId })).toEqual([])
})

test('who looks after it finds the ways of which the cover changed since a day', async () => {
  const candidateId = await makeCandidate(world)
  const offerId = await sentOffer(candidateId)
  services.clock.set(day('2026-03-09'))
  await learn(world, candidateId, REGISTERED)
  const { adviser, jobhunter } = world
  const changed = [
    { offerId, number: 2, determinedOn: '2026-03-09', candidateName: 'Sam Voorbeeld' },
  ]

  const byAdviser = { adviserId: adviser.accountId }
  expect(await coverChangedSince(db, byAdviser, day('2026-03-09'))).toMatchObject(changed)
  expect(await coverChangedSince(db, byAdviser, day('2026-03-10'))).toEqual([])
  expect(
    await coverChangedSince(db, { jobhunterId: jobhunter.accountId }, day('2026-03-09')),
  ).toMatchObject(changed)
})
