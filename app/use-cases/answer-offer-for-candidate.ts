import type { SignedInJobhunter } from '#app/domain/access/signed-in.ts'
import { sendable, type UnsendableReason } from '#app/domain/coverage/sendable.ts'
import { type WrongAnswerDay, wrongAnswerDay } from '#app/domain/placement/answer-days.ts'
import type { PlacementRefusal } from '#app/domain/placement/refusals.ts'
import type { AuthorityAnswers } from '#app/domain/placement/terms.ts'
import { asksWageValue } from '#app/domain/placement/wage-value-question.ts'
import type { OfferId } from '#app/domain/primitives.ts'
import { isMeasured } from '#db/queries/facts-of.ts'
import type { LockedOffer } from '#db/queries/locks.ts'
import { moveOffer, type OfferChange } from '#db/queries/offers-moves.ts'
import { type Outcome, refuse } from './outcome.ts'
import type { Services } from './services.ts'
import { stepOpens } from './step-opens.ts'
import { withOffer } from './with-offer.ts'

/** The candidate's answer to the terms, and what municipality or UWV said about them. */
export type CandidateAnswer = {
  version: number
  authorityAnswers: AuthorityAnswers
} & ({ yes: true; mayShowWageValue: boolean } | { yes: false; reason: string })

/**
 * The jobhunter records the candidate's answer to exactly these terms and what the authorities said. All yes
 * makes the offer ready to send; a no or a refusal gives it back to the adviser with the reason. While an
 * authority still has to decide, the yes is kept and the offer waits here, for what `waitsFor` names. An answer of a day
 * that cannot be is refused, with of which instrument it is.
 */
export async function answerOfferForCandidate(
  services: Services,
  jobhunter: SignedInJobhunter,
  id: OfferId,
  answer: CandidateAnswer,
): Promise<Answered | ({ ok: false } & WrongAnswerDay)> {
  const owner = { jobhunterId: jobhunter.accountId }
  return withOffer(services, owner, id, async ({ db, request, offer }) => {
    if (offer.status !== 'awaitingYes') return refuse('movedByOther')
    if (offer.version !== answer.version) return refuse('otherVersion')
    if (request.onHold) return refuse('onHold')
    const wrong = wrongAnswerDay(answer.authorityAnswers, services.clock.today())
    if (wrong) return { ok: false, ...wrong }
    const asks = asksWageValue(offer.terms, await isMeasured(db, offer.candidateId))
    const { to, waitsFor, change } = outcomeOf(answer, offer, asks)
    await moveOffer(db, offer, to, { ...stepOpens(services), ...change }, jobhunter)
    return { ok: true, ready: to === 'ready', waitsFor }
  })
}

type Answered = Outcome<PlacementRefusal, { ready: boolean; waitsFor: UnsendableReason | null }>

function outcomeOf(answer: CandidateAnswer, { terms, version }: LockedOffer, asks: boolean): Step {
  const { authorityAnswers } = answer
  const no = whyBack(answer, asks)
  if (no !== null) {
    const change = { authorityAnswers, agreedVersion: null, mayShowWageValue: false, answer: no }
    return { to: 'draft', waitsFor: null, change }
  }
  const mayShowWageValue = answer.yes && answer.mayShowWageValue
  const change = { authorityAnswers, mayShowWageValue, agreedVersion: version, answer: null }
  const may = sendable(terms, authorityAnswers)
  return may.ok
    ? { to: 'ready', waitsFor: null, change }
    : { to: 'awaitingYes', waitsFor: may.because, change }
}

type Step = {
  to: 'draft' | 'ready' | 'awaitingYes'
  waitsFor: UnsendableReason | null
  change: OfferChange
}

function whyBack(answer: CandidateAnswer, asks: boolean): string | null {
  if (!answer.yes) return answer.reason
  const refused = Object.values(answer.authorityAnswers).some((said) => said?.answer === 'refused')
  if (refused) return 'Gemeente of UWV heeft een onderdeel afgewezen.'
  // The amount of a subsidy tells the wage value, so without this yes there is no subsidy on the offer.
  return asks && !answer.mayShowWageValue
    ? 'De kandidaat wil de loonwaarde niet laten zien. Maak een voorstel zonder loonkostensubsidie.'
    : null
}
