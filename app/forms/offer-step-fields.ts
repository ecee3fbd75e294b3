import { z } from 'zod'
import { freeText } from '#app/domain/candidate/free-text.ts'
import {
  ENDED_REASONS,
  NOT_STARTED_REASONS,
  OFFER_STATUSES,
} from '#app/domain/placement/statuses.ts'
import { oneOf, optionalDay, optionalOneOf } from './fields.ts'

const INTENTS = [
  'askForYes',
  'send',
  'withdraw',
  'started',
  'notStarted',
  'ended',
  'called',
] as const

/** The steps an adviser takes on the page of an offer; withdrawing and ending need a reason. */
export const offerStepFields = z
  .object({
    intent: z.enum(INTENTS, 'Kies wat u wilt doen.'),
    version: z.coerce.number().int(),
    /** The status that was on the screen. */
    seen: oneOf(OFFER_STATUSES, 'Open de pagina opnieuw.'),
    reason: freeText(600).optional(),
    notStartedBecause: optionalOneOf(NOT_STARTED_REASONS),
    endedOn: optionalDay(),
    endedBecause: optionalOneOf(ENDED_REASONS),
  })
  .superRefine(({ intent, reason, notStartedBecause, endedOn, endedBecause }, context) => {
    const missing = (path: string, message: string) =>
      context.addIssue({ code: 'custom', path: [path], message })
    if (intent === 'withdraw' && !reason) missing('reason', 'Schrijf kort waarom.')
    if (intent === 'notStarted' && !notStartedBecause)
      missing('notStartedBecause', 'Kies waarom het niet doorging.')
    if (intent === 'ended' && !endedOn) missing('endedOn', 'Vul de laatste werkdag in.')
    if (intent === 'ended' && !endedBecause) missing('endedBecause', 'Kies waarom het stopte.')
  })
export type OfferStep = z.infer<typeof offerStepFields>
