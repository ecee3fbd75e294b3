import { afterAll, expect, test } from 'vitest'
import { acceptOffer } from '#app/use-cases/accept-offer.ts'
import { declineFlag, takeFlagUp } from '#app/use-cases/answer-flag.ts'
import { turnDownIntroduced, wantIntroduced } from '#app/use-cases/answer-introduction.ts'
import {
  keepIntroductionBack,
  showIntroduction,
} from '#app/use-cases/answer-introduction-for-candidate.ts'
import { answerOfferForCandidate } from '#app/use-cases/answer-offer-for-candidate.ts'
import {
  acceptRequestForCandidate,
  declineRequestForCandidate,
} from '#app/use-cases/answer-request-for-candidate.ts'
import { answerSearchWithCandidate } from '#app/use-cases/answer-search.ts'
import { askToSearch } from '#app/use-cases/ask-to-search.ts'
import { askForYes, changeOffer, withdrawOffer } from '#app/use-cases/change-offer.ts'
import { closeRequest } from '#app/use-cases/close-request.ts'
import { draftOffer } from '#app/use-cases/draft-offer.ts'
import { flagMatch } from '#app/use-cases/flag-match.ts'
import { cancelMeeting, planMeeting } from '#app/use-cases/plan-meeting.ts'
import { recordEnd } from '#app/use-cases/record-end.ts'
import { goOnWithoutMeeting, recordMeeting } from '#app/use-cases/record-meeting.ts'
import { recordStart } from '#app/use-cases/record-start.ts'
import { requestCandidate } from '#app/use-cases/request-candidate.ts'
import { sendOffer } from '#app/use-cases/send-offer.ts'
import { settleOppositeOutcome } from '#app/use-cases/settle-opposite-outcome.ts'
import { askForChange, declineOffer } from '#app/use-cases/turn-down-offer.ts'
import { withdrawFlag } from '#app/use-cases/withdraw-flag.ts'
import { done } from '#seed/done.ts'
import {
  AMERSFOORT_REGION,
  makeAdviser,
  makeEmployer,
  makeJobhunter,
} from '#tests/support/make-people.ts'
import {
  MESSAGE,
  makeDraft,
  makePlacement,
  makeRequest,
  makeSent,
  makeTerms,
  makeYes,
  STARTS_ON,
  SUPPORT,
} from '#tests/support/make-way.ts'
import { makeCandidate, makeVacancy, makeWorld } from '#tests/support/make-world.ts'
import { openTestServices } from '#tests/support/services.ts'

const services = await openTestServices()
const { db } = services
afterAll(services.close)

const world = await makeWorld(services)
const otherEmployer = await makeEmployer(db, world.adviser)
const otherJobhunter = await makeJobhunter(db, world.senderId)
const otherRegion = await makeAdviser(db, AMERSFOORT_REGION)

const candidateId = await makeCandidate(world)
const vacancyId = await makeVacancy(world)
const REASON = 'Dit past.'
const flag = { candidateId, vacancyId, reason: REASON }
const { flagId } = done(await flagMatch(services, world.jobhunter, flag))
const taken = { ...flag, vacancyId: await makeVacancy(world) }
const takenFlag = done(await flagMatch(services, world.jobhunter, taken))
const { introductionId } = done(await takeFlagUp(services, world.adviser, takenFlag.flagId, REASON))
const shownFor = { ...flag, vacancyId: await makeVacancy(world) }
const shownFlag = done(await flagMatch(services, world.jobhunter, shownFor))
const shown = done(await takeFlagUp(services, world.adviser, shownFlag.flagId, REASON))
done(await showIntroduction(services, world.jobhunter, shown.introductionId))
const search = done(
  await askToSearch(services, world.employer, { vacancyId: null, message: MESSAGE }),
)
const open = await makeRequest(world)
const yes = await makeYes(world)
const draft = await makeDraft(world)
const sent = await makeSent(world)
const { placementId } = await makePlacement(world)

const written = { terms: makeTerms(), support: SUPPORT }
const plan = { plannedOn: STARTS_ON, plannedTime: '10:00', place: 'De kas', who: 'Sam' }
const close = { because: 'noLongerNeeded', text: null } as const
const no = { because: 'travelTooFar', text: null } as const
const ended = { endedOn: services.clock.today(), because: 'mutual' } as const
const sayNo = { version: 1, yes: false, reason: REASON, authorityAnswers: {} } as const

test.each([
  [
    'asks for someone',
    () => requestCandidate(services, otherEmployer, { ...flag, message: MESSAGE }),
  ],
  [
    'has someone sought',
    () => askToSearch(services, otherEmployer, { vacancyId, message: MESSAGE }),
  ],
  ['wants to meet', () => wantIntroduced(services, otherEmployer, shown.introductionId, MESSAGE)],
  ['turns down', () => turnDownIntroduced(services, otherEmployer, shown.introductionId, REASON)],
  ['closes a request', () => closeRequest(services, otherEmployer, open.requestId, close)],
  ['accepts', () => acceptOffer(services, otherEmployer, sent.offerId, 1)],
  [
    'declines',
    () => declineOffer(services, otherEmployer, sent.offerId, { version: 1, reason: REASON }),
  ],
  [
    'asks a change',
    () => askForChange(services, otherEmployer, sent.offerId, { version: 1, text: REASON }),
  ],
  [
    'records a start',
    () => recordStart(services, otherEmployer, placementId, { started: false, because: 'unknown' }),
  ],
])('an employer that %s of another finds nothing there', async (_what, step) => {
  expect(await step()).toEqual({ ok: false, because: 'notThere' })
})

test.each([
  ['flags', () => flagMatch(services, otherJobhunter, flag)],
  ['takes back a flag', () => withdrawFlag(services, otherJobhunter, flagId)],
  ['shows', () => showIntroduction(services, otherJobhunter, introductionId)],
  [
    'keeps back',
    () => keepIntroductionBack(services, otherJobhunter, introductionId, 'travelTooFar'),
  ],
  [
    'says yes to a request',
    () => acceptRequestForCandidate(services, otherJobhunter, open.requestId),
  ],
  [
    'says no to a request',
    () => declineRequestForCandidate(services, otherJobhunter, open.requestId, no),
  ],
  [
    'answers an offer',
    () => answerOfferForCandidate(services, otherJobhunter, draft.offerId, sayNo),
  ],
  ['records an end', () => recordEnd(services, otherJobhunter, placementId, ended)],
])('a jobhunter who %s for a colleague’s candidate finds nothing there', async (_what, step) => {
  expect(await step()).toEqual({ ok: false, because: 'notThere' })
})

const found = { candidateId, reason: REASON }
const missed = { held: false } as const

test.each([
  ['takes a flag up', () => takeFlagUp(services, otherRegion, flagId, REASON)],
  ['declines a flag', () => declineFlag(services, otherRegion, flagId, REASON)],
  [
    'answers a search',
    () => answerSearchWithCandidate(services, otherRegion, search.requestId, found),
  ],
  ['closes a request', () => closeRequest(services, otherRegion, open.requestId, close)],
  ['plans', () => planMeeting(services, otherRegion, yes.requestId, plan)],
  ['cancels', () => cancelMeeting(services, otherRegion, yes.requestId)],
  ['records a meeting', () => recordMeeting(services, otherRegion, yes.requestId, missed)],
  ['goes on', () => goOnWithoutMeeting(services, otherRegion, yes.requestId, REASON)],
  ['drafts', () => draftOffer(services, otherRegion, yes.requestId, written)],
  ['changes', () => changeOffer(services, otherRegion, draft.offerId, { version: 1, ...written })],
  ['asks for a yes', () => askForYes(services, otherRegion, draft.offerId, 1)],
  [
    'withdraws',
    () => withdrawOffer(services, otherRegion, sent.offerId, { reason: REASON, seen: 'sent' }),
  ],
  ['sends', () => sendOffer(services, otherRegion, draft.offerId, 1)],
  ['records a start', () => recordStart(services, otherRegion, placementId, { started: true })],
  ['records an end', () => recordEnd(services, otherRegion, placementId, ended)],
  ['settles', () => settleOppositeOutcome(services, otherRegion, placementId)],
])('an adviser of another region who %s finds nothing there', async (_what, step) => {
  expect(await step()).toEqual({ ok: false, because: 'notThere' })
})
