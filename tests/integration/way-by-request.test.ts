import { eq } from 'drizzle-orm'
import { afterAll, expect, test } from 'vitest'
import { acceptOffer } from '#app/use-cases/accept-offer.ts'
import { answerOfferForCandidate } from '#app/use-cases/answer-offer-for-candidate.ts'
import { acceptRequestForCandidate } from '#app/use-cases/answer-request-for-candidate.ts'
import { askForYes } from '#app/use-cases/change-offer.ts'
import { draftOffer } from '#app/use-cases/draft-offer.ts'
import { drainOutbox } from '#app/use-cases/follow-outbox.ts'
import { planMeeting } from '#app/use-cases/plan-meeting.ts'
import { recordMeeting } from '#app/use-cases/record-meeting.ts'
import { recordStart } from '#app/use-cases/record-start.ts'
import { requestCandidate } from '#app/use-cases/request-candidate.ts'
import { sendOffer } from '#app/use-cases/send-offer.ts'
import { movesOf } from '#db/queries/moves.ts'
import { placementOffers, placements, requests, vacancies } from '#db/schema/index.ts'
import { done } from '#seed/done.ts'
import { day, MESSAGE, makeTerms, STARTS_ON, SUPPORT } from '#tests/support/make-way.ts'
import { makeCandidate, makeVacancy, makeWorld } from '#tests/support/make-world.ts'
import { openTestServices } from '#tests/support/services.ts'
import { untoldMoves } from '#tests/support/untold-moves.ts'

const services = await openTestServices()
const { db, candidateIndex } = services
afterAll(services.close)
const world = await makeWorld(services)
const { employer, adviser, jobhunter } = world

const candidateId = await makeCandidate(world)
const vacancyId = await makeVacancy(world)
const MET_ON = day('2026-03-05')

async function inTheResults(): Promise<string[]> {
  await drainOutbox(services)
  return candidateIndex.ids()
}

test('a request goes all the way, from an employer who asks to a first working day', async () => {
  services.clock.set(day('2026-03-02'))
  const asked = { candidateId, vacancyId, message: MESSAGE }

  const { requestId } = done(await requestCandidate(services, employer, asked))
  done(await acceptRequestForCandidate(services, jobhunter, requestId))
  const plan = { plannedOn: MET_ON, plannedTime: '10:00', place: 'De kas', who: 'Sam en Noor' }
  done(await planMeeting(services, adviser, requestId, plan))
  services.clock.set(MET_ON)
  const met = { held: true, outcomeEmployer: 'Het klikt.', outcomeCandidate: 'Leuk werk.' } as const
  done(await recordMeeting(services, adviser, requestId, met))
  const written = { terms: makeTerms(), support: SUPPORT }
  const { offerId } = done(await draftOffer(services, adviser, requestId, written))
  done(await askForYes(services, adviser, offerId, 1))
  const yes = { yes: true, version: 1, authorityAnswers: {}, mayShowWageValue: false } as const
  done(await answerOfferForCandidate(services, jobhunter, offerId, yes))
  done(await sendOffer(services, adviser, offerId, 1))
  const seenBefore = await inTheResults()
  const { placementId } = done(await acceptOffer(services, employer, offerId, 1))
  const seenAfter = await inTheResults()
  services.clock.set(STARTS_ON)
  done(await recordStart(services, employer, placementId, { started: true }))

  const [request] = await db.select().from(requests).where(eq(requests.id, requestId))
  const [placement] = await db.select().from(placements).where(eq(placements.id, placementId))
  const [vacancy] = await db.select().from(vacancies).where(eq(vacancies.id, vacancyId))
  expect(request).toMatchObject({ status: 'closed', closedBecause: 'candidateStartedHere' })
  expect(placement).toMatchObject({ status: 'started', recordedBy: 'employer', candidateId })
  expect(vacancy?.status).toBe('filled')
  expect(seenBefore).toContain(candidateId)
  expect(seenAfter).not.toContain(candidateId)
})

test('every step of it is a dated row with who took it', async () => {
  const [request] = await db.select().from(requests)
  const [offer] = await db.select().from(placementOffers)

  const ofRequest = await movesOf(db, request?.id ?? '')
  const ofOffer = await movesOf(db, offer?.id ?? '')
  const ofVacancy = await movesOf(db, vacancyId)

  const told = (rows: typeof ofRequest) => rows.map(({ to, byRole }) => `${to} by ${byRole}`)
  expect(told(ofRequest)).toEqual([
    'open by employer',
    'candidateYes by jobhunter',
    'met by adviser',
    'closed by portal',
  ])
  expect(told(ofOffer)).toEqual([
    'draft by adviser',
    'awaitingYes by adviser',
    'ready by jobhunter',
    'sent by adviser',
    'accepted by employer',
  ])
  expect(told(ofVacancy)).toEqual([
    'provisional by employer',
    'published by adviser',
    'full by portal',
    'filled by portal',
  ])
  expect(await untoldMoves(db)).toEqual([])
})

test('the coverage stands on the offer from the day it was sent', async () => {
  const [offer] = await db.select().from(placementOffers)

  expect(offer?.sentOn).toBe(MET_ON)
  expect(offer?.coverage?.instruments[0]?.instrument).toBe('noRiskPolicy')
})
