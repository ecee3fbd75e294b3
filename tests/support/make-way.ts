import type { AuthorityAnswers, OfferSupport, OfferTerms } from '#app/domain/placement/terms.ts'
import {
  type CandidateId,
  type IsoDate,
  isoDate,
  type OfferId,
  type PlacementId,
  type RequestId,
  type VacancyId,
} from '#app/domain/primitives.ts'
import { acceptOffer } from '#app/use-cases/accept-offer.ts'
import { answerOfferForCandidate } from '#app/use-cases/answer-offer-for-candidate.ts'
import { acceptRequestForCandidate } from '#app/use-cases/answer-request-for-candidate.ts'
import { askForYes } from '#app/use-cases/change-offer.ts'
import { draftOffer } from '#app/use-cases/draft-offer.ts'
import { goOnWithoutMeeting } from '#app/use-cases/record-meeting.ts'
import { recordStart } from '#app/use-cases/record-start.ts'
import { requestCandidate } from '#app/use-cases/request-candidate.ts'
import { sendOffer } from '#app/use-cases/send-offer.ts'
import { done } from '#seed/done.ts'
import { makeCandidate, makeVacancy, type World } from './make-world.ts'

/** What a test says of a way; what it leaves out is made. A vacancy of null is a request without one. */
export type Ends = {
  candidateId?: CandidateId
  vacancyId?: VacancyId | null
  terms?: OfferTerms
  /** What municipality or UWV said about these terms. */
  answers?: AuthorityAnswers
  mayShowWageValue?: boolean
}

export type Asked = { candidateId: CandidateId; vacancyId: VacancyId | null; requestId: RequestId }
export type Offered = Asked & { offerId: OfferId }
export type Placed = Offered & { placementId: PlacementId }

export const STARTS_ON = day('2026-04-01')
export const MESSAGE = 'Wij willen graag kennismaken.'
export const SUPPORT: OfferSupport = {
  before: 'Samen de reis oefenen.',
  during: 'Een vaste collega doet het werk voor.',
  after: 'Na drie maanden een gesprek.',
  who: 'De jobcoach',
  howOften: 'Elke week',
  contact: 'Noor Voorbeeld',
  buddy: 'Ria van de planning',
}

export function day(text: string): IsoDate {
  return isoDate.parse(text)
}

/** Terms that ask nothing of municipality or UWV. */
export function makeTerms(of: Partial<OfferTerms> = {}): OfferTerms {
  return {
    startsOn: STARTS_ON,
    hoursPerWeek: 24,
    fullTimeHours: 36,
    hourlyWageCents: 1_600,
    months: 12,
    paidHoursPerYear: 1_248,
    trialMonths: 0,
    flatRate: false,
    subsidyWanted: false,
    intendsToExtend: true,
    ...of,
  }
}

/** A request that waits for the candidate. */
export async function makeRequest(world: World, ends: Ends = {}): Promise<Asked> {
  const candidateId = ends.candidateId ?? (await makeCandidate(world))
  const vacancyId = ends.vacancyId === undefined ? await makeVacancy(world) : ends.vacancyId
  const asked = { candidateId, vacancyId, message: MESSAGE }
  const { requestId } = done(await requestCandidate(world.services, world.employer, asked))
  return { candidateId, vacancyId, requestId }
}

/** A request that is ready for a meeting: the candidate said yes. */
export async function makeYes(world: World, ends: Ends = {}): Promise<Asked> {
  const asked = await makeRequest(world, ends)
  done(await acceptRequestForCandidate(world.services, world.jobhunter, asked.requestId))
  return asked
}

/** A request that is ready for an offer, without a meeting. */
export async function makeMet(world: World, ends: Ends = {}): Promise<Asked> {
  const asked = await makeYes(world, ends)
  const { services, adviser } = world
  done(await goOnWithoutMeeting(services, adviser, asked.requestId, 'Zij kennen elkaar al.'))
  return asked
}

/** An offer that its adviser still writes. */
export async function makeDraft(world: World, ends: Ends = {}): Promise<Offered> {
  const asked = await makeMet(world, ends)
  const written = { terms: ends.terms ?? makeTerms(), support: SUPPORT }
  const { services, adviser } = world
  const { offerId } = done(await draftOffer(services, adviser, asked.requestId, written))
  return { ...asked, offerId }
}

/** An offer that waits for the candidate's yes. */
export async function makeAwaitingYes(world: World, ends: Ends = {}): Promise<Offered> {
  const offered = await makeDraft(world, ends)
  done(await askForYes(world.services, world.adviser, offered.offerId, 1))
  return offered
}

/** An offer that the candidate said yes to. */
export async function makeReady(world: World, ends: Ends = {}): Promise<Offered> {
  const offered = await makeAwaitingYes(world, ends)
  const { answers: authorityAnswers = {}, mayShowWageValue = false } = ends
  const yes = { yes: true, version: 1, authorityAnswers, mayShowWageValue } as const
  done(await answerOfferForCandidate(world.services, world.jobhunter, offered.offerId, yes))
  return offered
}

/** An offer that the employer has in its first version. */
export async function makeSent(world: World, ends: Ends = {}): Promise<Offered> {
  const offered = await makeReady(world, ends)
  done(await sendOffer(world.services, world.adviser, offered.offerId, 1))
  return offered
}

/** A candidate who is reserved. */
export async function makePlacement(world: World, ends: Ends = {}): Promise<Placed> {
  const offered = await makeSent(world, ends)
  const accepted = done(await acceptOffer(world.services, world.employer, offered.offerId, 1))
  return { ...offered, placementId: accepted.placementId }
}

/** Someone who has started: the clock stands on the start day after this. */
export async function makeStart(world: World, ends: Ends = {}): Promise<Placed> {
  const placed = await makePlacement(world, ends)
  world.services.clock.set(ends.terms?.startsOn ?? STARTS_ON)
  const { services, adviser } = world
  done(await recordStart(services, adviser, placed.placementId, { started: true }))
  return placed
}
