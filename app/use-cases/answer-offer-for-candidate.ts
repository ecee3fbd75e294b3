import type { SignedInJobhunter } from '#app/domain/access/signed-in.ts'
import type { PlacementRefusal } from '#app/domain/placement/refusals.ts'
import type { AuthorityAnswers, OfferTerms } from '#app/domain/placement/terms.ts'
import type { OfferId } from '#app/domain/primitives.ts'
import { moveOffer } from '#db/queries/offers-moves.ts'
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
 * makes the offer ready to send; a no or a refusal gives it back to the adviser with the reason.
 */
export async function answerOfferForCandidate(
  services: Services,
  jobhunter: SignedInJobhunter,
  id: OfferId,
  answer: CandidateAnswer,
): Promise<Outcome<PlacementRefusal, { ready: boolean }>> {
  return withOffer(services, { jobhunterId: jobhunter.accountId }, id, async ({ db, offer }) => {
    if (offer.status !== 'awaitingYes') return refuse('movedByOther')
    if (offer.version !== answer.version) return refuse('otherVersion')
    const { authorityAnswers } = answer
    const next = stepOpens(services)
    const no = whyBack(answer, offer.terms)
    if (no !== null) {
      const back = { ...next, authorityAnswers, answer: no }
      await moveOffer(db, offer, 'draft', back, jobhunter)
      return { ok: true, ready: false }
    }
    const mayShowWageValue = answer.yes && answer.mayShowWageValue
    const agreed = { authorityAnswers, mayShowWageValue, agreedVersion: offer.version }
    await moveOffer(db, offer, 'ready', { ...next, ...agreed, answer: null }, jobhunter)
    return { ok: true, ready: true }
  })
}

function whyBack(answer: CandidateAnswer, { subsidyWanted }: OfferTerms): string | null {
  if (!answer.yes) return answer.reason
  const refused = Object.values(answer.authorityAnswers).some((said) => said?.answer === 'refused')
  if (refused) return 'Gemeente of UWV heeft een onderdeel afgewezen.'
  // The amount of a subsidy tells the wage value, so without this yes there is no subsidy on the offer.
  return subsidyWanted && !answer.mayShowWageValue
    ? 'De kandidaat wil de loonwaarde niet laten zien. Maak een voorstel zonder loonkostensubsidie.'
    : null
}
