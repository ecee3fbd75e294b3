import { z } from 'zod'
import { freeText } from '#app/domain/candidate/free-text.ts'
import { AUTHORITY_ANSWERS, type AuthorityAnswers } from '#app/domain/placement/terms.ts'
import { oneOf, optionalDay, optionalOneOf } from './fields.ts'

const answer = optionalOneOf(AUTHORITY_ANSWERS)

/** What a jobhunter records about an offer: the candidate's answer, and what municipality or UWV said on which day. */
export const candidateAnswerFields = z
  .object({
    version: z.coerce.number().int(),
    candidate: oneOf(['yes', 'no'], 'Vul in wat de kandidaat zegt.'),
    /** Asked where there is a wage value to show; the server knows of which offer. */
    mayShowWageValue: optionalOneOf(['yes', 'no']),
    reason: freeText(600).optional(),
    wageCostSubsidy: answer,
    wageCostSubsidyOn: optionalDay(),
    flatRateSubsidy: answer,
    flatRateSubsidyOn: optionalDay(),
    trialPlacement: answer,
    trialPlacementOn: optionalDay(),
  })
  .superRefine((read, context) => {
    if (read.candidate === 'no' && !read.reason)
      context.addIssue({ code: 'custom', path: ['reason'], message: 'Schrijf kort waarom niet.' })
    for (const instrument of ANSWERED) {
      if (read[instrument] && !read[`${instrument}On`])
        context.addIssue({
          code: 'custom',
          path: [`${instrument}On`],
          message: 'Vul in op welke dag dat was.',
        })
    }
  })
export type CandidateAnswerFields = z.input<typeof candidateAnswerFields>
type Read = z.infer<typeof candidateAnswerFields>

const ANSWERED = ['wageCostSubsidy', 'flatRateSubsidy', 'trialPlacement'] as const

/** Shown at the question about the wage value when a yes leaves it open. */
export const WAGE_VALUE_UNANSWERED = 'Vul in of de loonwaarde op het voorstel mag staan.'

/** The answers of the authorities that were filled in. */
export function authorityAnswersOf(read: Read): AuthorityAnswers {
  const answers: AuthorityAnswers = {}
  for (const instrument of ANSWERED) {
    const said = read[instrument]
    const on = read[`${instrument}On`]
    if (said && on) answers[instrument] = { answer: said, on }
  }
  return answers
}

/** What a jobhunter records later: that the wage value, measured since, may stand on the version that was seen. */
export const showWageValueFields = z.object({ version: z.coerce.number().int() })
