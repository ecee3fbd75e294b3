import { takeFlagUp } from '#app/use-cases/answer-flag.ts'
import { showIntroduction } from '#app/use-cases/answer-introduction-for-candidate.ts'
import { askToSearch } from '#app/use-cases/ask-to-search.ts'
import { askBack } from '#app/use-cases/curate-vacancy.ts'
import { flagMatch } from '#app/use-cases/flag-match.ts'
import { placeVacancy, placeVacancyForCaller } from '#app/use-cases/place-vacancy.ts'
import { planMeeting } from '#app/use-cases/plan-meeting.ts'
import { withdrawConsent } from '#app/use-cases/record-consent.ts'
import { recordStart } from '#app/use-cases/record-start.ts'
import { saveProfile } from '#app/use-cases/save-profile.ts'
import { askForChange } from '#app/use-cases/turn-down-offer.ts'
import { done } from '#seed/done.ts'
import {
  day,
  MESSAGE,
  makeAwaitingYes,
  makeDraft,
  makeMet,
  makePlacement,
  makeReady,
  makeRequest,
  makeSent,
  makeTerms,
  makeYes,
} from './make-way.ts'
import {
  AGREED_VERSION,
  KNOWN,
  makeCandidate,
  makeVacancy,
  THREE_ANSWERS,
  type World,
} from './make-world.ts'

const REASON = 'Sam kent dit werk.'
const DID_NOT = { started: false, because: 'unknown' } as const

/** The day on which all steps of `makeEveryStep` stand open. */
export const EVERY_STEP_ON = day('2026-03-03')

/** In this world one thing in every state that waits for someone; ready on the day after it was made. */
export async function makeEveryStep(world: World): Promise<void> {
  world.services.clock.set(day('2026-03-02'))
  await makeVacancySteps(world)
  await makeFlagSteps(world)
  await makeRequestSteps(world)
  await makeOfferSteps(world)
  await makePlacementSteps(world)
  world.services.clock.set(EVERY_STEP_ON)
}

/** A vacancy to confirm, one to curate, and one with a question. */
async function makeVacancySteps({ services, adviser, employer }: World): Promise<void> {
  done(await placeVacancyForCaller(services, adviser, employer.employerId, THREE_ANSWERS))
  done(await placeVacancy(services, employer, THREE_ANSWERS))
  const asked = done(await placeVacancy(services, employer, THREE_ANSWERS))
  done(await askBack(services, adviser, asked.vacancyId, 'Is er een lift?'))
}

/** An open flag, an introduction that waits for the candidate, and one that waits for the employer. */
async function makeFlagSteps(world: World): Promise<void> {
  const { services, adviser, jobhunter } = world
  const flag = async () => {
    const ends = { candidateId: await makeCandidate(world), vacancyId: await makeVacancy(world) }
    return done(await flagMatch(services, jobhunter, { ...ends, reason: REASON })).flagId
  }
  await flag()
  done(await takeFlagUp(services, adviser, await flag(), REASON))
  const taken = done(await takeFlagUp(services, adviser, await flag(), REASON))
  done(await showIntroduction(services, jobhunter, taken.introductionId))
}

/** A search, a request that waits for a yes, one to plan, one to say how it went, one to make an offer for. */
async function makeRequestSteps(world: World): Promise<void> {
  const { services, adviser, employer } = world
  done(await askToSearch(services, employer, { vacancyId: null, message: MESSAGE }))
  await makeRequest(world)
  await makeYes(world)
  const { requestId } = await makeYes(world)
  const plan = { plannedOn: EVERY_STEP_ON, plannedTime: '10:00', place: 'De kas', who: 'Sam' }
  done(await planMeeting(services, adviser, requestId, plan))
  await makeMet(world)
}

/** An offer in every state that waits for someone. */
async function makeOfferSteps(world: World): Promise<void> {
  await makeDraft(world)
  await makeAwaitingYes(world)
  await makeReady(world)
  await makeSent(world)
  const { offerId } = await makeSent(world)
  const change = { version: 1, text: 'Graag 20 uur.' }
  done(await askForChange(world.services, world.employer, offerId, change))
}

/** A start to record, a call to make, two opposite outcomes, a profile to check and one to agree on again. */
async function makePlacementSteps(world: World): Promise<void> {
  const { services, adviser, employer, jobhunter } = world
  await makePlacement(world, { terms: makeTerms({ startsOn: EVERY_STEP_ON }) })
  const steppedBack = await makePlacement(world)
  done(await withdrawConsent(services, jobhunter, steppedBack.candidateId))
  const opposite = await makePlacement(world, { terms: makeTerms({ startsOn: EVERY_STEP_ON }) })
  services.clock.set(EVERY_STEP_ON)
  done(await recordStart(services, adviser, opposite.placementId, DID_NOT))
  done(await recordStart(services, employer, opposite.placementId, { started: true }))
  const changed = { version: AGREED_VERSION, profile: { ...KNOWN, talents: ['precies'] } }
  done(await saveProfile(services, jobhunter, await makeCandidate(world), changed))
}
