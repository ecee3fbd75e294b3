import { afterAll, expect, test } from 'vitest'
import type { RequestId } from '#app/domain/primitives.ts'
import { showIntroduction } from '#app/use-cases/answer-introduction-for-candidate.ts'
import { answerSearchWithCandidate } from '#app/use-cases/answer-search.ts'
import { askToSearch } from '#app/use-cases/ask-to-search.ts'
import { closeRequest } from '#app/use-cases/close-request.ts'
import { flagMatch } from '#app/use-cases/flag-match.ts'
import { withdrawConsent } from '#app/use-cases/record-consent.ts'
import { flagInRegionToRead } from '#db/queries/flags-read.ts'
import {
  introductionInRegion,
  introductionOfEmployerToRead,
} from '#db/queries/introductions-read.ts'
import { requestInRegionToRead, requestOfEmployerToRead } from '#db/queries/requests-read.ts'
import { done } from '#seed/done.ts'
import { AMERSFOORT } from '#tests/support/make-people.ts'
import { MESSAGE, makeRequest } from '#tests/support/make-way.ts'
import { makeCandidate, makeVacancy, makeWorld } from '#tests/support/make-world.ts'
import { openTestServices } from '#tests/support/services.ts'

const services = await openTestServices()
const { db } = services
afterAll(services.close)

const world = await makeWorld(services)
const { adviser, employer, jobhunter } = world
const REASON = 'Sam deed dit werk eerder.'

/** Whether the employer and the adviser can go on from a request to the profile. */
async function fromRequest(id: RequestId) {
  const forEmployer = await requestOfEmployerToRead(db, employer.employerId, id)
  const forAdviser = await requestInRegionToRead(db, adviser.region, id)
  return [forEmployer?.opensProfile, forAdviser?.opensProfile]
}

test('a request leads to a profile while that can be seen, and no longer', async () => {
  const { requestId, candidateId } = await makeRequest(world)

  const before = await fromRequest(requestId)
  done(await withdrawConsent(services, jobhunter, candidateId))

  expect(before).toEqual([true, true])
  expect(await fromRequest(requestId)).toEqual([false, false])
})

test('an adviser is led to someone of another region only while something is open', async () => {
  const candidateId = await makeCandidate(world, { municipality: AMERSFOORT })
  const { requestId } = await makeRequest(world, { candidateId })
  const because = { because: 'noLongerNeeded', text: null } as const

  const before = await fromRequest(requestId)
  done(await closeRequest(services, employer, requestId, because))

  expect(before).toEqual([true, true])
  expect(await fromRequest(requestId)).toEqual([true, false])
})

test('a question without a candidate leads to nobody', async () => {
  const search = { vacancyId: null, message: MESSAGE }
  const { requestId } = done(await askToSearch(services, employer, search))

  expect(await fromRequest(requestId)).toEqual([false, false])
})

test('so it is with an introduction', async () => {
  const candidateId = await makeCandidate(world)
  const search = { vacancyId: null, message: MESSAGE }
  const { requestId } = done(await askToSearch(services, employer, search))
  const answer = { candidateId, reason: REASON }
  const { introductionId: id } = done(
    await answerSearchWithCandidate(services, adviser, requestId, answer),
  )
  done(await showIntroduction(services, jobhunter, id))
  async function leads() {
    const forEmployer = await introductionOfEmployerToRead(db, employer.employerId, id)
    const forAdviser = await introductionInRegion(db, adviser.region, id)
    return [forEmployer?.opensProfile, forAdviser?.opensProfile]
  }

  const before = await leads()
  done(await withdrawConsent(services, jobhunter, candidateId))

  expect(before).toEqual([true, true])
  expect(await leads()).toEqual([false, false])
})

test('so it is with a tip of a jobhunter', async () => {
  const candidateId = await makeCandidate(world)
  const flag = { candidateId, vacancyId: await makeVacancy(world), reason: REASON }
  const { flagId } = done(await flagMatch(services, jobhunter, flag))

  const before = await flagInRegionToRead(db, adviser.region, flagId)
  done(await withdrawConsent(services, jobhunter, candidateId))

  expect(before?.opensProfile).toBe(true)
  expect((await flagInRegionToRead(db, adviser.region, flagId))?.opensProfile).toBe(false)
})
