import { eq } from 'drizzle-orm'
import { afterAll, beforeEach, expect, test } from 'vitest'
import type { CandidateId, OfferId, RequestId } from '#app/domain/primitives.ts'
import { takeFlagUp } from '#app/use-cases/answer-flag.ts'
import { showIntroduction } from '#app/use-cases/answer-introduction-for-candidate.ts'
import { flagMatch } from '#app/use-cases/flag-match.ts'
import { drainOutbox } from '#app/use-cases/follow-outbox.ts'
import { planMeeting } from '#app/use-cases/plan-meeting.ts'
import { withdrawConsent } from '#app/use-cases/record-consent.ts'
import { recordStart } from '#app/use-cases/record-start.ts'
import { takeBackRelease } from '#app/use-cases/release-candidate.ts'
import { openStepsOfAdviser } from '#db/queries/open-steps-of-adviser.ts'
import { openStepsOfEmployer } from '#db/queries/open-steps-of-employer.ts'
import { openStepsOfJobhunter } from '#db/queries/open-steps-of-jobhunter.ts'
import {
  flags,
  introductions,
  meetings,
  placementOffers,
  placements,
  requests,
  searchOutbox,
} from '#db/schema/index.ts'
import { done } from '#seed/done.ts'
import { day, makePlacement, makeSent, makeYes, STARTS_ON } from '#tests/support/make-way.ts'
import {
  AGREED_VERSION,
  agree,
  makeCandidate,
  makeVacancy,
  makeWorld,
  type World,
} from '#tests/support/make-world.ts'
import { openTestServices } from '#tests/support/services.ts'
import { untoldMoves } from '#tests/support/untold-moves.ts'

const services = await openTestServices()
const { db } = services
afterAll(services.close)

const TODAY = day('2026-03-02')
const REASON = 'Sam kent dit werk.'

let world: World
beforeEach(async () => {
  services.clock.set(TODAY)
  world = await makeWorld(services)
})

const takesBack = {
  yes: (id: CandidateId) => withdrawConsent(services, world.jobhunter, id),
  release: (id: CandidateId) => takeBackRelease(services, world.jobhunter, id, 'Op eigen verzoek.'),
  'release, by the manager': (id: CandidateId) =>
    takeBackRelease(services, world.manager, id, null),
}
const EVERY_WAY = ['yes', 'release', 'release, by the manager'] as const

/** One candidate with a flag, an introduction that is shown, a planned meeting and a sent offer. */
async function everythingOpen() {
  const candidateId = await makeCandidate(world)
  const flag = async () => {
    const between = { candidateId, vacancyId: await makeVacancy(world), reason: REASON }
    return done(await flagMatch(services, world.jobhunter, between)).flagId
  }
  await flag()
  const taken = done(await takeFlagUp(services, world.adviser, await flag(), REASON))
  done(await showIntroduction(services, world.jobhunter, taken.introductionId))
  const { requestId } = await makeYes(world, { candidateId })
  const plan = { plannedOn: TODAY, plannedTime: '10:00', place: 'De kas', who: 'Sam' }
  done(await planMeeting(services, world.adviser, requestId, plan))
  const { offerId } = await makeSent(world, { candidateId })
  return { candidateId, requestId, offerId }
}

async function waysOf(candidateId: CandidateId, meetingOf: RequestId) {
  return {
    flags: await db.select().from(flags).where(eq(flags.candidateId, candidateId)),
    introductions: await db
      .select()
      .from(introductions)
      .where(eq(introductions.candidateId, candidateId)),
    requests: await db.select().from(requests).where(eq(requests.candidateId, candidateId)),
    meetings: await db.select().from(meetings).where(eq(meetings.requestId, meetingOf)),
    offers: await db
      .select()
      .from(placementOffers)
      .where(eq(placementOffers.candidateId, candidateId)),
  }
}

test.each(EVERY_WAY)(
  'taking back the %s ends what was open, each with its reason',
  async (what) => {
    const { candidateId, requestId } = await everythingOpen()

    done<string, object>(await takesBack[what](candidateId))

    const ended = { status: 'withdrawn', answer: 'candidateWithdrew' }
    const closed = { status: 'closed', closedBecause: 'candidateWithdrew', closedBy: 'portal' }
    expect(await waysOf(candidateId, requestId)).toMatchObject({
      flags: expect.arrayContaining([expect.objectContaining(ended)]),
      introductions: [ended],
      requests: [closed, closed],
      meetings: [{ status: 'cancelled' }],
      offers: [ended],
    })
  },
)

test.each(EVERY_WAY)('after taking back the %s nobody waits for anything', async (what) => {
  const { candidateId } = await everythingOpen()

  done<string, object>(await takesBack[what](candidateId))

  expect(await openStepsOfAdviser(db, world.adviser.accountId, TODAY)).toEqual([])
  expect(await openStepsOfJobhunter(db, world.jobhunter.accountId)).toEqual([])
  expect(await openStepsOfEmployer(db, world.employer.employerId, TODAY)).toEqual([])
})

test.each(EVERY_WAY)('taking back the %s takes the profile out of the results', async (what) => {
  const candidateId = await makeCandidate(world)
  await drainOutbox(services)
  const before = await services.candidateIndex.ids()

  done<string, object>(await takesBack[what](candidateId))
  const written = await db
    .select()
    .from(searchOutbox)
    .where(eq(searchOutbox.candidateId, candidateId))
  await drainOutbox(services)

  expect(before).toContain(candidateId)
  expect(written).toHaveLength(1)
  expect(await services.candidateIndex.ids()).not.toContain(candidateId)
})

test('the offer stays readable to the adviser, with its coverage', async () => {
  const { candidateId, offerId } = await makeSent(world)

  done(await withdrawConsent(services, world.jobhunter, candidateId))

  const [offer] = await db.select().from(placementOffers).where(eq(placementOffers.id, offerId))
  expect(offer?.coverage?.instruments.length).toBeGreaterThan(0)
})

async function callsOf(offerId: OfferId) {
  const steps = await openStepsOfAdviser(db, world.adviser.accountId, services.clock.today())
  return steps.filter(({ id }) => id === offerId)
}

test.each(EVERY_WAY)(
  'after an accept, taking back the %s is a call for the adviser to make',
  async (what) => {
    const { candidateId, offerId, placementId } = await makePlacement(world)
    services.clock.set(day('2026-03-09'))

    const before = await callsOf(offerId)
    done<string, object>(await takesBack[what](candidateId))

    const [placement] = await db.select().from(placements).where(eq(placements.id, placementId))
    expect(before).toEqual([])
    expect(placement?.status).toBe('reserved')
    expect(await callsOf(offerId)).toMatchObject([
      {
        kind: 'callAboutWithdrawal',
        dueOn: '2026-03-16',
        waitingSince: services.clock.now().toISOString(),
      },
    ])
  },
)

test('the call is over once it is recorded that there is no start', async () => {
  const { candidateId, offerId, placementId } = await makePlacement(world)
  done(await withdrawConsent(services, world.jobhunter, candidateId))
  const changedMind = { started: false, because: 'candidateChangedMind' } as const

  done(await recordStart(services, world.adviser, placementId, changedMind))

  expect(await callsOf(offerId)).toEqual([])
})

test('a yes that is given again makes it a start to wait for, like any other', async () => {
  const { candidateId, offerId } = await makePlacement(world)
  done(await withdrawConsent(services, world.jobhunter, candidateId))
  await agree(world, candidateId, AGREED_VERSION)

  const beforeTheDay = await callsOf(offerId)
  services.clock.set(STARTS_ON)

  expect(beforeTheDay).toEqual([])
  expect(await callsOf(offerId)).toMatchObject([
    { kind: 'recordStart', dueOn: STARTS_ON, waitingSince: `${STARTS_ON}T00:00:00.000Z` },
  ])
})

test('what is taken back is not taken back twice', async () => {
  const candidateId = await makeCandidate(world)
  const late = { ok: false, because: 'movedByOther' }

  done(await withdrawConsent(services, world.jobhunter, candidateId))
  done(await takeBackRelease(services, world.jobhunter, candidateId, null))

  expect(await withdrawConsent(services, world.jobhunter, candidateId)).toEqual(late)
  expect(await takeBackRelease(services, world.jobhunter, candidateId, null)).toEqual(late)
})

test('every status here is told by its moves', async () => {
  expect(await untoldMoves(db)).toEqual([])
})
