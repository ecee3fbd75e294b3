import type { AuthorityAnswers } from '#app/domain/placement/terms.ts'
import type { IsoDate } from '#app/domain/primitives.ts'
import { acceptOffer } from '#app/use-cases/accept-offer.ts'
import { answerOfferForCandidate } from '#app/use-cases/answer-offer-for-candidate.ts'
import { askForYes, withdrawOffer } from '#app/use-cases/change-offer.ts'
import { draftOffer } from '#app/use-cases/draft-offer.ts'
import { lapseOffers } from '#app/use-cases/lapse-offers.ts'
import { sendOffer } from '#app/use-cases/send-offer.ts'
import { askForChange, declineOffer } from '#app/use-cases/turn-down-offer.ts'
import { done } from '#seed/done.ts'
import { isToBeMeasured } from '#seed/people/make-facts.ts'
import { type LivingWay, madeBefore, type Steps, sentenceFor } from './living-way.ts'
import { makeSupport, makeTerms } from './make-offer.ts'
import { CHANGES, DECLINES, NO_TO_TERMS, OFFER_WITHDRAWN } from './way-words.ts'

/** Offers of a made-up history are never written twice. */
const VERSION = 1
const TAKEN_BACK = { reason: OFFER_WITHDRAWN, seen: 'sent' } as const
const YES = { yes: true, version: VERSION, mayShowWageValue: true } as const

/** From the draft of an offer to the employer's answer. */
export const STEPS_OF_OFFERS: Steps<
  | ('draft' | 'askForYes' | 'sayNoToTerms' | 'refuseSubsidy' | 'agree' | 'send')
  | ('askForChange' | 'decline' | 'withdraw' | 'lapse' | 'accept')
> = {
  draft: async (services, { book, plan, adviser, made }) => {
    const written = { terms: makeTerms(plan), support: makeSupport(book, plan) }
    const request = madeBefore(made.request)
    made.offer = done(await draftOffer(services, adviser, request, written)).offerId
  },
  askForYes: async (services, { adviser, made }) => {
    done(await askForYes(services, adviser, madeBefore(made.offer), VERSION))
  },
  sayNoToTerms: async (services, { jobhunter, made }) => {
    const no = { yes: false, version: VERSION, reason: NO_TO_TERMS, authorityAnswers: {} } as const
    done(await answerOfferForCandidate(services, jobhunter, madeBefore(made.offer), no))
  },
  refuseSubsidy: async (services, { plan, jobhunter, made }) => {
    const refused = { answer: 'refused', on: services.clock.today() } as const
    const instrument = makeTerms(plan).flatRate ? 'flatRateSubsidy' : 'wageCostSubsidy'
    const answer = { ...YES, authorityAnswers: { [instrument]: refused } }
    done(await answerOfferForCandidate(services, jobhunter, madeBefore(made.offer), answer))
  },
  agree: async (services, way) => {
    const yes = { ...YES, authorityAnswers: answersFor(way, services.clock.today()) }
    const offer = madeBefore(way.made.offer)
    done(await answerOfferForCandidate(services, way.jobhunter, offer, yes))
  },
  send: async (services, { adviser, made }) => {
    done(await sendOffer(services, adviser, madeBefore(made.offer), VERSION))
  },
  askForChange: async (services, way) => {
    const change = { version: VERSION, text: sentenceFor(CHANGES, way) }
    done(await askForChange(services, way.employer, madeBefore(way.made.offer), change))
  },
  decline: async (services, way) => {
    const no = { version: VERSION, reason: sentenceFor(DECLINES, way) }
    done(await declineOffer(services, way.employer, madeBefore(way.made.offer), no))
  },
  withdraw: async (services, { adviser, made }) => {
    done(await withdrawOffer(services, adviser, madeBefore(made.offer), TAKEN_BACK))
  },
  lapse: async (services) => {
    await lapseOffers(services)
  },
  accept: async (services, { employer, made }) => {
    const accepted = done(await acceptOffer(services, employer, madeBefore(made.offer), VERSION))
    made.placement = accepted.placementId
  },
}

/**
 * A trial and a flat rate are agreed before anything is sent. Any other subsidy is asked for, and of some it is agreed by
 * then, but never before the wage value is measured.
 */
function answersFor({ plan }: LivingWay, on: IsoDate): AuthorityAnswers {
  const { trialMonths, flatRate, subsidyWanted } = makeTerms(plan)
  const answer = isToBeMeasured(plan.profile.person.facts) ? 'asked' : plan.subsidy
  return {
    ...(trialMonths > 0 && { trialPlacement: { answer: 'agreed', on } }),
    ...(flatRate && { flatRateSubsidy: { answer: 'agreed', on } }),
    ...(subsidyWanted && !flatRate && { wageCostSubsidy: { answer, on } }),
  }
}
