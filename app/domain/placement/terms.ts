import { z } from 'zod'
import { isoDate } from '#app/domain/primitives.ts'

const QUARTER = 0.25

/**
 * The terms of a placement. Hours per week, to a quarter; cents per hour, months; `paidHoursPerYear` counts a full
 * calendar year.
 */
export const offerTerms = z.object({
  startsOn: isoDate,
  hoursPerWeek: z.number().multipleOf(QUARTER).min(1).max(40),
  fullTimeHours: z.number().multipleOf(QUARTER).min(32).max(40),
  hourlyWageCents: z.int().min(1),
  months: z.int().min(1).max(60).nullable(),
  paidHoursPerYear: z.int().min(1).max(2_080),
  trialMonths: z.int().min(0).max(6),
  flatRate: z.boolean(),
  subsidyWanted: z.boolean(),
  intendsToExtend: z.boolean(),
  learningMonths: z.int().min(0).max(6).optional(),
  fixedHours: z.boolean().optional(),
})
export type OfferTerms = z.infer<typeof offerTerms>

/** Support in words, without which no offer is sent. */
export const offerSupport = z.object({
  before: z.string(),
  during: z.string(),
  after: z.string(),
  who: z.string(),
  howOften: z.string(),
  contact: z.string(),
  buddy: z.string(),
})
export type OfferSupport = z.infer<typeof offerSupport>

/** What municipality or UWV said about one instrument. */
export const AUTHORITY_ANSWERS = ['agreed', 'asked', 'refused'] as const
export const authorityAnswer = z.object({ answer: z.enum(AUTHORITY_ANSWERS), on: isoDate })
export const authorityAnswers = z.object({
  wageCostSubsidy: authorityAnswer.optional(),
  flatRateSubsidy: authorityAnswer.optional(),
  trialPlacement: authorityAnswer.optional(),
})
export type AuthorityAnswers = z.infer<typeof authorityAnswers>
