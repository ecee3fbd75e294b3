import { z } from 'zod'
import { freeText } from '#app/domain/candidate/free-text.ts'
import { NOT_STARTED_REASONS } from '#app/domain/placement/statuses.ts'
import { optionalOneOf } from './fields.ts'

const INTENTS = ['accept', 'askForChange', 'decline', 'started', 'notStarted'] as const

/** What an employer answers to an offer, or records about the start. A change and a no need words. */
export const offerAnswerFields = z
  .object({
    intent: z.enum(INTENTS, 'Kies wat u wilt doen.'),
    version: z.coerce.number().int(),
    change: freeText(600).optional(),
    reason: freeText(600).optional(),
    notStartedBecause: optionalOneOf(NOT_STARTED_REASONS),
  })
  .superRefine(({ intent, change, reason, notStartedBecause }, context) => {
    const missing = (path: string, message: string) =>
      context.addIssue({ code: 'custom', path: [path], message })
    if (intent === 'askForChange' && !change) missing('change', 'Schrijf wat u anders wilt.')
    if (intent === 'decline' && !reason) missing('reason', 'Schrijf kort waarom het niet past.')
    if (intent === 'notStarted' && !notStartedBecause)
      missing('notStartedBecause', 'Kies waarom het niet doorging.')
  })
export type OfferAnswer = z.infer<typeof offerAnswerFields>
