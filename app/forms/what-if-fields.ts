import { z } from 'zod'
import { JOBCOACH_CHOICES, type JobcoachChoice } from '#app/domain/coverage/terms.ts'
import type { OfferTerms } from '#app/domain/placement/terms.ts'
import { optionalOneOf } from './fields.ts'
import { isWithinFullTime, termsFields, termsOf, WITHIN_FULL_TIME } from './offer-fields.ts'

/** Terms to reckon through: those of an offer, and who might support. Nothing of it is kept. */
export const whatIfFields = z
  .object({ ...termsFields, jobcoach: optionalOneOf(JOBCOACH_CHOICES) })
  .refine(isWithinFullTime, WITHIN_FULL_TIME)
export type WhatIfFields = z.input<typeof whatIfFields>

/** What was filled in, as terms and a choice; who supports is null when it was left open. */
export function whatIfTerms({ jobcoach, ...read }: z.infer<typeof whatIfFields>): {
  terms: OfferTerms
  jobcoach: JobcoachChoice | null
} {
  return { terms: termsOf(read), jobcoach: jobcoach ?? null }
}

const STEP = 'doorrekenen'

/** The address of a page with the step of reckoning through, for a browser without JavaScript. */
export function whatIfStep(path: string): string {
  return `${path}${path.includes('?') ? '&' : '?'}stap=${STEP}`
}

/** Whether a page is only asked to reckon through what was filled in. */
export function asksWhatIf(request: Request): boolean {
  return new URL(request.url).searchParams.get('stap') === STEP
}
