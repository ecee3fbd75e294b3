import type { WayReader } from '#app/domain/introduction/closing-reasons.ts'
import type { IsoDate } from '#app/domain/primitives.ts'
import { labelOf } from './labels.ts'
import { sentenceOf } from './sentences.ts'
import { isOpenOffer, stepOf } from './step-of.ts'
import type { Standing, StandingReader, Way, WayStep } from './way.ts'

/**
 * Where a way stands for one reader: the one place that says what happens next, who does it and by when, for every
 * list and every page.
 */
export function standingOf(way: Way, reader: StandingReader, today: IsoDate): Standing {
  const step = stepOf(way, reader, today)
  const owner = OWNERS[step]
  const dueOn = owner === null ? null : dueOnOf(way, step)
  return {
    step,
    label: labelOf(way, step, reader),
    sentence: sentenceOf(way, step, reader, today),
    owner,
    dueOn,
    late: dueOn !== null && dueOn < today,
    isOffer: leadsToOffer(way, reader),
  }
}

const OWNERS: Record<WayStep, WayReader | null> = {
  answerFlag: 'adviser',
  askIntroduction: 'jobhunter',
  answerIntroduction: 'employer',
  search: 'adviser',
  askForSearch: 'jobhunter',
  askCandidate: 'jobhunter',
  planMeeting: 'adviser',
  planAgain: 'adviser',
  meet: 'adviser',
  recordMeeting: 'adviser',
  makeOffer: 'adviser',
  offerAgain: 'adviser',
  prepareOffer: 'adviser',
  finishOffer: 'adviser',
  askOffer: 'jobhunter',
  sendOffer: 'adviser',
  answerOffer: 'employer',
  changeOffer: 'adviser',
  start: 'adviser',
  call: 'adviser',
  settleStart: 'adviser',
  work: 'jobhunter',
  checkProfile: 'jobhunter',
  onHold: null,
  done: null,
}

function dueOnOf(way: Way, step: WayStep): IsoDate | null {
  if (way.kind !== 'request') return way.dueOn
  const { meeting, offer, placement } = way
  if (step === 'work') return null
  if (step === 'checkProfile') return placement?.checkDueOn ?? null
  // a call that is due before the first day does not hasten the start itself
  if (placement)
    return step === 'start' ? later(placement.startsOn, placement.dueOn) : placement.dueOn
  if (step === 'meet') return meeting?.plannedOn ?? way.dueOn
  return offer && isOpenOffer(offer.status) ? offer.dueOn : way.dueOn
}

function later(one: IsoDate, other: IsoDate): IsoDate {
  return one < other ? other : one
}

function leadsToOffer(way: Way, reader: StandingReader): boolean {
  if (way.kind !== 'request' || way.offer === null) return false
  if (way.placement) return true
  const isSeen = reader !== 'employer' || way.offer.wasSent
  return isSeen && way.status !== 'closed' && isOpenOffer(way.offer.status)
}
