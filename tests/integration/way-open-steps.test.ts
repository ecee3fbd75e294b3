import { afterAll, beforeEach, expect, test } from 'vitest'
import { acceptOffer } from '#app/use-cases/accept-offer.ts'
import { takeFlagUp } from '#app/use-cases/answer-flag.ts'
import { showIntroduction } from '#app/use-cases/answer-introduction-for-candidate.ts'
import { flagMatch } from '#app/use-cases/flag-match.ts'
import { recordStart } from '#app/use-cases/record-start.ts'
import { openStepsOfAdviser } from '#db/queries/open-steps-of-adviser.ts'
import { openStepsOfEmployer } from '#db/queries/open-steps-of-employer.ts'
import { openStepsOfJobhunter } from '#db/queries/open-steps-of-jobhunter.ts'
import { done } from '#seed/done.ts'
import { EVERY_STEP_ON, makeEveryStep } from '#tests/support/make-every-step.ts'
import { makeAdviser, makeEmployer, makeJobhunter } from '#tests/support/make-people.ts'
import {
  day,
  makeAwaitingYes,
  makeDraft,
  makeMet,
  makePlacement,
  makeReady,
  makeRequest,
  makeSent,
  makeYes,
  STARTS_ON,
} from '#tests/support/make-way.ts'
import { makeCandidate, makeVacancy, makeWorld, type World } from '#tests/support/make-world.ts'
import { openTestServices } from '#tests/support/services.ts'
import { untoldMoves } from '#tests/support/untold-moves.ts'

const services = await openTestServices()
const { db } = services
afterAll(services.close)

const REASON = 'Sam kent dit werk.'

let world: World
beforeEach(async () => {
  services.clock.set(day('2026-03-02'))
  world = await makeWorld(services)
})

const ofAdviser = ({ adviser }: World) =>
  openStepsOfAdviser(db, adviser.accountId, services.clock.today())
const ofEmployer = ({ employer }: World) =>
  openStepsOfEmployer(db, employer.employerId, services.clock.today())
const ofJobhunter = ({ jobhunter }: World) => openStepsOfJobhunter(db, jobhunter.accountId)

const kindsOf = (steps: { kind: string }[]) => steps.map(({ kind }) => kind).toSorted()

test('everything that waits stands with its owner, each once', async () => {
  await makeEveryStep(world)

  expect(kindsOf(await ofEmployer(world))).toEqual([
    'answerIntroduction',
    'answerOffer',
    'answerQuestion',
    'confirmVacancy',
    'recordStart',
  ])
  expect(kindsOf(await ofJobhunter(world))).toEqual([
    'askForIntroduction',
    'askForOffer',
    'askForProfile',
    'askForRequest',
    'checkProfile',
  ])
  expect(kindsOf(await ofAdviser(world))).toEqual([
    'answerFlag',
    'answerSearch',
    'callAboutWithdrawal',
    'curateVacancy',
    'finishOffer', // a draft
    'finishOffer', // a change that was asked
    'makeOffer',
    'oppositeOutcome',
    'planMeeting',
    'recordMeeting',
    'recordStart',
    'sendOffer',
  ])
})

test('every step has a day by which, and the longest waiting is first', async () => {
  await makeEveryStep(world)

  const steps = [await ofAdviser(world), await ofEmployer(world), await ofJobhunter(world)]

  const inOrder = steps.map((some) =>
    some.toSorted((a, b) => a.waitingSince.localeCompare(b.waitingSince)),
  )
  expect(steps.flat().filter(({ dueOn }) => dueOn === null)).toEqual([])
  expect(steps.flat().filter(({ dueOn }) => dueOn !== null && dueOn < EVERY_STEP_ON)).toEqual([])
  expect(steps).toEqual(inOrder)
})

test('colleagues of the same role read none of it', async () => {
  await makeEveryStep(world)
  const adviser = await makeAdviser(db)
  const others = {
    ...world,
    adviser,
    employer: await makeEmployer(db, adviser),
    jobhunter: await makeJobhunter(db, world.senderId),
  }

  expect([await ofAdviser(others), await ofEmployer(others), await ofJobhunter(others)]).toEqual([
    [],
    [],
    [],
  ])
})

/** One candidate with a way in every state, each for another vacancy; the last one can be accepted. */
async function everyWayOf(candidateId: Awaited<ReturnType<typeof makeCandidate>>) {
  const flag = async () => {
    const ends = { candidateId, vacancyId: await makeVacancy(world), reason: REASON }
    return done(await flagMatch(services, world.jobhunter, ends)).flagId
  }
  await flag()
  done(await takeFlagUp(services, world.adviser, await flag(), REASON))
  const taken = done(await takeFlagUp(services, world.adviser, await flag(), REASON))
  done(await showIntroduction(services, world.jobhunter, taken.introductionId))
  for (const make of [
    makeRequest,
    makeYes,
    makeMet,
    makeDraft,
    makeAwaitingYes,
    makeReady,
    makeSent,
  ])
    await make(world, { candidateId })
  return makeSent(world, { candidateId })
}

const EVERY_WAY = {
  adviser: ['answerFlag', 'finishOffer', 'makeOffer', 'planMeeting', 'sendOffer'],
  employer: ['answerIntroduction', 'answerOffer'],
  jobhunter: ['askForIntroduction', 'askForOffer', 'askForRequest'],
}

test('what is on hold waits for nobody, and stands there again when it goes on', async () => {
  const { offerId } = await everyWayOf(await makeCandidate(world))
  const { placementId } = done(await acceptOffer(services, world.employer, offerId, 1))
  const onHold = [await ofAdviser(world), await ofEmployer(world), await ofJobhunter(world)]
  const notStarted = { started: false, because: 'postponed' } as const

  done(await recordStart(services, world.adviser, placementId, notStarted))

  expect(onHold).toEqual([[], [], []])
  expect(kindsOf(await ofAdviser(world))).toEqual(EVERY_WAY.adviser)
  expect(kindsOf(await ofEmployer(world))).toEqual(EVERY_WAY.employer)
  expect(kindsOf(await ofJobhunter(world))).toEqual([...EVERY_WAY.jobhunter, 'checkProfile'])
})

test('a reservation waits for nobody until its start day, and then for adviser and employer', async () => {
  const { offerId } = await makePlacement(world)
  const before = [await ofAdviser(world), await ofEmployer(world)]

  services.clock.set(STARTS_ON)

  const step = {
    kind: 'recordStart',
    id: offerId,
    dueOn: '2026-04-02',
    waitingSince: `${STARTS_ON}T00:00:00.000Z`,
  }
  expect(before).toEqual([[], []])
  expect(await ofAdviser(world)).toMatchObject([step])
  expect(await ofEmployer(world)).toMatchObject([step])
})

async function statementsFor(read: (of: World) => Promise<unknown>) {
  return (await services.database.statementsDuring(() => read(world))).length
}

test('the steps take as many statements for many rows as for none', async () => {
  const forNone = [
    await statementsFor(ofAdviser),
    await statementsFor(ofEmployer),
    await statementsFor(ofJobhunter),
  ]
  await makeEveryStep(world)
  await makeEveryStep(world)

  const forMany = [
    await statementsFor(ofAdviser),
    await statementsFor(ofEmployer),
    await statementsFor(ofJobhunter),
  ]

  const rows = [await ofAdviser(world), await ofEmployer(world), await ofJobhunter(world)]
  expect(forMany).toEqual(forNone)
  expect(rows.map(({ length }) => length)).toEqual([23, 10, 10]) // the same search twice is one
})

test('every status here is told by its moves', async () => {
  expect(await untoldMoves(db)).toEqual([])
})
