import type { AuthorityAnswers, OfferTerms } from '#app/domain/placement/terms.ts'

export type UnsendableReason =
  | 'trialNotAgreed'
  | 'trialRefused'
  | 'flatRateNotAgreed'
  | 'flatRateRefused'
  | 'subsidyNotAsked'
  | 'subsidyRefused'

export type Sendable = { ok: true } | { ok: false; because: UnsendableReason }

/**
 * Whether an offer may go to the employer, by what municipality or UWV said about these very terms. A trial and a flat
 * rate must be agreed. A subsidy that the terms count on must at least be asked for; a flat rate is that subsidy's
 * first form, so its own answer will do. What the terms do not ask for needs no answer.
 */
export function sendable(
  {
    trialMonths,
    flatRate,
    subsidyWanted,
  }: Pick<OfferTerms, 'trialMonths' | 'flatRate' | 'subsidyWanted'>,
  { trialPlacement, flatRateSubsidy, wageCostSubsidy }: AuthorityAnswers,
): Sendable {
  if (trialMonths > 0 && trialPlacement?.answer !== 'agreed') {
    return no(trialPlacement?.answer === 'refused' ? 'trialRefused' : 'trialNotAgreed')
  }
  if (flatRate && flatRateSubsidy?.answer !== 'agreed') {
    return no(flatRateSubsidy?.answer === 'refused' ? 'flatRateRefused' : 'flatRateNotAgreed')
  }
  if (subsidyWanted && wageCostSubsidy?.answer === 'refused') return no('subsidyRefused')
  if (subsidyWanted && !flatRate && wageCostSubsidy === undefined) return no('subsidyNotAsked')
  return { ok: true }
}

function no(because: UnsendableReason): Sendable {
  return { ok: false, because }
}
