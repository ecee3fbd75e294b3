import { afterAll, expect, test } from 'vitest'
import { acceptOffer } from '#app/use-cases/accept-offer.ts'
import { declineFlag, takeFlagUp } from '#app/use-cases/answer-flag.ts'
import { wantIntroduced } from '#app/use-cases/answer-introduction.ts'
import { showIntroduction } from '#app/use-cases/answer-introduction-for-candidate.ts'
import { answerSearchWithCandidate } from '#app/use-cases/answer-search.ts'
import { askToSearch } from '#app/use-cases/ask-to-search.ts'
import { assignJobhunter } from '#app/use-cases/assign-jobhunter.ts'
import { closeRequest } from '#app/use-cases/close-request.ts'
import { draftOffer } from '#app/use-cases/draft-offer.ts'
import { flagMatch } from '#app/use-cases/flag-match.ts'
import { handOverAdviser } from '#app/use-cases/hand-over-adviser.ts'
import { lapseOffers } from '#app/use-cases/lapse-offers.ts'
import { planMeeting } from '#app/use-cases/plan-meeting.ts'
import { withdrawConsent } from '#app/use-cases/record-consent.ts'
import { recordStart } from '#app/use-cases/record-start.ts'
import { requestCandidate } from '#app/use-cases/request-candidate.ts'
import { withdrawVacancy } from '#app/use-cases/withdraw-vacancy.ts'
import { connect } from '#db/client.ts'
import { done } from '#seed/done.ts'
import { makeAdministrator, makeAdviser, makeJobhunter } from '#tests/support/make-people.ts'
import {
  day,
  MESSAGE,
  makeMet,
  makePlacement,
  makeSent,
  makeTerms,
  makeYes,
  STARTS_ON,
  SUPPORT,
} from '#tests/support/make-way.ts'
import { makeCandidate, makeVacancy, makeWorld, type World } from '#tests/support/make-world.ts'
import { openTestServices, type TestServices } from '#tests/support/services.ts'
import { untoldMoves } from '#tests/support/untold-moves.ts'

const services = await openTestServices()
const crowd = connect(services.database.url, { max: 16 })
afterAll(async () => {
  await crowd.close()
  await services.close()
})

const ROUNDS = 20
const REASON = 'Sam kent dit werk.'
const TODAY = day('2026-03-02')
const PLAN = { plannedOn: TODAY, plannedTime: '10:00', place: 'De kas', who: 'Sam' }
const CLOSING = { because: 'noLongerNeeded', text: null } as const

/** Four people and three vacancies, each of one standing in the way of the others. */
async function knot(world: World) {
  const [sam, robin, kim, noor] = [
    await makeCandidate(world),
    await makeCandidate(world),
    await makeCandidate(world),
    await makeCandidate(world),
  ]
  const [one, two, three] = [
    await makeVacancy(world, { places: 2 }),
    await makeVacancy(world, { places: 2 }),
    await makeVacancy(world, { places: 1 }),
  ]
  const flag = { candidateId: sam, vacancyId: two, reason: REASON }
  const introduced = { candidateId: robin, vacancyId: three, reason: REASON }
  const { flagId } = done(await flagMatch(world.services, world.jobhunter, flag))
  const taken = done(await flagMatch(world.services, world.jobhunter, introduced))
  const { introductionId } = done(
    await takeFlagUp(world.services, world.adviser, taken.flagId, REASON),
  )
  const asked = { vacancyId: two, message: MESSAGE }
  return {
    ...{ sam, robin, kim, noor, one, two, three, flagId, introductionId },
    search: done(await askToSearch(world.services, world.employer, asked)).requestId,
    sentToSam: await makeSent(world, { candidateId: sam, vacancyId: one }),
    sentToRobin: await makeSent(world, { candidateId: robin, vacancyId: one }),
    metKim: await makeMet(world, { candidateId: kim, vacancyId: three }),
    yesOfKim: await makeYes(world, { candidateId: kim, vacancyId: one }),
    noorStarts: await makePlacement(world, { candidateId: noor, vacancyId: three }),
  }
}
type Knot = Awaited<ReturnType<typeof knot>>

function everyone(world: World, at: TestServices, tied: Knot): (() => Promise<unknown>)[] {
  const { adviser, employer, jobhunter } = world
  const lastDay = { ...at, clock: { ...at.clock, today: () => STARTS_ON } }
  const written = { terms: makeTerms(), support: SUPPORT }
  return [
    () => acceptOffer(at, employer, tied.sentToSam.offerId, 1),
    () => acceptOffer(at, employer, tied.sentToRobin.offerId, 1),
    () => recordStart(lastDay, adviser, tied.noorStarts.placementId, { started: true }),
    () => withdrawVacancy(at, employer, tied.one),
    () => withdrawConsent(at, jobhunter, tied.kim),
    () => lapseOffers(lastDay),
    () => withdrawVacancy(at, adviser, tied.two),
    () => draftOffer(at, adviser, tied.metKim.requestId, written),
    () => closeRequest(at, employer, tied.yesOfKim.requestId, CLOSING),
    () => planMeeting(at, adviser, tied.yesOfKim.requestId, PLAN),
    () => declineFlag(at, adviser, tied.flagId, REASON),
    () => showIntroduction(at, jobhunter, tied.introductionId),
    () => wantIntroduced(at, employer, tied.introductionId, MESSAGE),
    () =>
      answerSearchWithCandidate(at, adviser, tied.search, {
        candidateId: tied.kim,
        reason: REASON,
      }),
    () =>
      requestCandidate(at, employer, {
        candidateId: tied.robin,
        vacancyId: tied.two,
        message: MESSAGE,
      }),
  ]
}

/** Each round another one is in front. */
function turned<Item>(items: readonly Item[], by: number): Item[] {
  const from = (by * 7) % items.length
  return [...items.slice(from), ...items.slice(0, from)]
}

test.each(Array.from({ length: ROUNDS }, (_, round) => ({ round })))(
  'everyone who acts at once gets an answer, and nobody waits for ever (round $round)',
  async ({ round }) => {
    services.clock.set(TODAY)
    const world = await makeWorld(services)
    const tied = await knot(world)
    const at = { ...services, db: crowd.db }
    const colleague = await makeAdviser(services.db)
    const jobhunter = await makeJobhunter(services.db, world.senderId)
    const administrator = await makeAdministrator(services.db)
    const people = { candidateIds: [tied.noor, tied.sam], jobhunterId: jobhunter.accountId }
    const from = world.adviser.accountId

    const steps = [
      ...everyone(world, at, tied),
      () => handOverAdviser(at, administrator, { from, to: colleague.accountId }),
      () => assignJobhunter(at, world.manager, people),
    ]
    const answers = await Promise.all(turned(steps, round).map((step) => step()))

    expect(answers).toHaveLength(steps.length)
  },
)

test('every status here is told by its moves', async () => {
  expect(await untoldMoves(services.db)).toEqual([])
})
