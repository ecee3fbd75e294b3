import { eq } from 'drizzle-orm'
import { afterAll, beforeEach, expect, test } from 'vitest'
import type { RequestId } from '#app/domain/primitives.ts'
import { wantIntroduced } from '#app/use-cases/answer-introduction.ts'
import {
  keepIntroductionBack,
  showIntroduction,
} from '#app/use-cases/answer-introduction-for-candidate.ts'
import { answerSearchWithCandidate } from '#app/use-cases/answer-search.ts'
import { askToSearch } from '#app/use-cases/ask-to-search.ts'
import { closeRequest } from '#app/use-cases/close-request.ts'
import { flagMatch } from '#app/use-cases/flag-match.ts'
import { openStepsOfAdviser } from '#db/queries/open-steps-of-adviser.ts'
import { candidates, flags, introductions, requests } from '#db/schema/index.ts'
import { done } from '#seed/done.ts'
import { day, MESSAGE, makeRequest } from '#tests/support/make-way.ts'
import { makeCandidate, makeVacancy, makeWorld, type World } from '#tests/support/make-world.ts'
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

const REASON = 'Sam werkt graag buiten.'

async function searched({ withVacancy = false } = {}) {
  const vacancyId = withVacancy ? await makeVacancy(world) : null
  const asked = { vacancyId, message: MESSAGE }
  return { vacancyId, ...done(await askToSearch(services, world.employer, asked)) }
}

async function answered() {
  const search = await searched()
  const found = { candidateId: await makeCandidate(world), reason: REASON }
  const answer = await answerSearchWithCandidate(services, world.adviser, search.requestId, found)
  return { ...search, ...found, ...done(answer) }
}

async function requestRow(id: RequestId) {
  const [row] = await db.select().from(requests).where(eq(requests.id, id))
  return row
}

async function adviserSteps() {
  return openStepsOfAdviser(db, world.adviser.accountId, services.clock.today())
}

test('“zoek voor mij” is answered by an introduction, which the employer takes up', async () => {
  const { requestId, introductionId, candidateId } = await answered()
  const { jobhunter, employer } = world

  done(await showIntroduction(services, jobhunter, introductionId))
  const wanted = done(await wantIntroduced(services, employer, introductionId, MESSAGE))

  expect(await requestRow(requestId)).toMatchObject({
    status: 'closed',
    closedBecause: 'answeredByIntroduction',
    closedBy: 'portal',
  })
  expect(await requestRow(wanted.requestId)).toMatchObject({
    status: 'candidateYes',
    candidateId,
    vacancyId: null,
    introductionId,
  })
})

test('while the candidate is asked the search waits for nobody else; after a no the adviser looks on', async () => {
  const { requestId, introductionId } = await answered()

  const whileAsked = await adviserSteps()
  services.clock.set(day('2026-03-09'))
  done(await keepIntroductionBack(services, world.jobhunter, introductionId, 'workDoesNotFit'))
  const afterNo = await adviserSteps()

  expect(whileAsked).toEqual([])
  expect(afterNo).toMatchObject([{ kind: 'answerSearch', id: requestId, dueOn: '2026-03-16' }])
})

test('the adviser answers with a coded no when nobody fits', async () => {
  const { requestId } = await searched()
  const no = { because: 'nobodyFitsYet', text: 'Wij bellen u in mei.' } as const

  done(await closeRequest(services, world.adviser, requestId, no))

  expect(await requestRow(requestId)).toMatchObject({
    status: 'closed',
    closedBecause: 'nobodyFitsYet',
    closedBy: 'adviser',
  })
})

test('an employer who takes the question back spares the candidate who is being asked', async () => {
  const { requestId, introductionId } = await answered()
  const back = { because: 'noLongerNeeded', text: null } as const

  done(await closeRequest(services, world.employer, requestId, back))
  const late = await showIntroduction(services, world.jobhunter, introductionId)

  const [row] = await db.select().from(introductions).where(eq(introductions.id, introductionId))
  expect(row).toMatchObject({ status: 'withdrawn', answer: 'noLongerNeeded' })
  expect(late).toEqual({ ok: false, because: 'movedByOther' })
})

test('the same question twice is one, other words are another', async () => {
  const asked = { vacancyId: null, message: MESSAGE }
  const ask = (message: string) =>
    askToSearch(services, world.employer, { ...asked, message }).then(done)

  const [first, second] = await Promise.all([ask(MESSAGE), ask(MESSAGE)])
  const other = await ask('En iemand voor de kantine.')

  expect(second?.requestId).toBe(first?.requestId)
  expect(other.requestId).not.toBe(first?.requestId)
})

test('a flag that stands for the same two is taken up with the answer', async () => {
  const { requestId, vacancyId } = await searched({ withVacancy: true })
  if (!vacancyId) throw new Error('this search has a vacancy')
  const candidateId = await makeCandidate(world)
  const flag = { candidateId, vacancyId, reason: REASON }
  const { flagId } = done(await flagMatch(services, world.jobhunter, flag))

  const found = { candidateId, reason: REASON }
  const { introductionId } = done(
    await answerSearchWithCandidate(services, world.adviser, requestId, found),
  )

  const [taken] = await db.select().from(flags).where(eq(flags.id, flagId))
  const [made] = await db.select().from(introductions).where(eq(introductions.id, introductionId))
  expect(taken?.status).toBe('takenUp')
  expect(made?.flagId).toBe(flagId)
})

test('nobody is introduced whom the employer asked for already, or who has no jobhunter', async () => {
  const { requestId } = await searched()
  const asked = await makeRequest(world, { vacancyId: null })
  const alone = await makeCandidate(world)
  await db.update(candidates).set({ jobhunterId: null }).where(eq(candidates.id, alone))
  const answer = (candidateId: typeof alone) =>
    answerSearchWithCandidate(services, world.adviser, requestId, { candidateId, reason: REASON })

  expect(await answer(asked.candidateId)).toEqual({ ok: false, because: 'alreadyOpen' })
  expect(await answer(alone)).toEqual({ ok: false, because: 'noJobhunter' })
})

test('every status here is told by its moves', async () => {
  expect(await untoldMoves(db)).toEqual([])
})
