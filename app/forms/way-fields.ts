import { z } from 'zod'
import { freeText } from '#app/domain/candidate/free-text.ts'
import {
  ADVISER_CLOSING_REASONS,
  EMPLOYER_CLOSING_REASONS,
  JOBHUNTER_CLOSING_REASONS,
} from '#app/domain/introduction/closing-reasons.ts'
import { oneOf, optionalDay, optionalOneOf, optionalTime } from './fields.ts'

const words = freeText(600).optional()

function asks(context: z.RefinementCtx, path: string, message: string): void {
  context.addIssue({ code: 'custom', path: [path], message })
}

/** The employer closes a request. */
export const closeAsEmployerFields = z.object({
  because: oneOf(EMPLOYER_CLOSING_REASONS, 'Kies waarom u stopt.'),
  text: words,
})

/** The employer's answer to an introduction: a message to meet, or a reason why not. */
export const introductionAnswerFields = z
  .object({ intent: z.enum(['want', 'turnDown']), message: words, reason: words })
  .superRefine(({ intent, reason }, context) => {
    if (intent === 'turnDown' && !reason) asks(context, 'reason', 'Schrijf kort waarom niet.')
  })

/** The adviser's answer to a flag: words for the employer, or a reason for the jobhunter. */
export const flagAnswerFields = z
  .object({ intent: z.enum(['takeUp', 'decline']), words, reason: words })
  .superRefine(({ intent, words: why, reason }, context) => {
    if (intent === 'takeUp' && !why)
      asks(context, 'words', 'Schrijf waarom u deze kandidaat voorstelt.')
    if (intent === 'decline' && !reason)
      asks(context, 'reason', 'Schrijf waarom niet. De jobhunter leest dit.')
  })

/** What the candidate said, as the jobhunter records it: yes, or a coded no with kind words if there are any. */
export const candidateSaysFields = z
  .object({
    candidate: oneOf(['yes', 'no'], 'Vul in wat de kandidaat zegt.'),
    because: optionalOneOf(JOBHUNTER_CLOSING_REASONS),
    text: words,
  })
  .superRefine(({ candidate, because }, context) => {
    if (candidate === 'no' && !because) asks(context, 'because', 'Kies waarom niet.')
  })

const REQUEST_INTENTS = ['plan', 'cancel', 'held', 'missed', 'goOn', 'close', 'introduce'] as const

/** The steps an adviser takes on the page of a request. */
export const requestStepFields = z
  .object({
    intent: z.enum(REQUEST_INTENTS, 'Kies wat u wilt doen.'),
    plannedOn: optionalDay(),
    plannedTime: optionalTime(),
    place: words,
    who: words,
    outcomeEmployer: words,
    outcomeCandidate: words,
    withoutMeeting: words,
    because: optionalOneOf(ADVISER_CLOSING_REASONS),
    text: words,
    code: words,
    reason: words,
  })
  .superRefine((step, context) => {
    for (const [field, message] of NEEDED[step.intent]) {
      if (!step[field]) asks(context, field, message)
    }
  })
export type RequestStep = z.infer<typeof requestStepFields>

type StepField = Exclude<keyof RequestStep, 'intent'>

const NEEDED: Record<(typeof REQUEST_INTENTS)[number], readonly (readonly [StepField, string])[]> =
  {
    plan: [
      ['plannedOn', 'Vul de dag in.'],
      ['plannedTime', 'Vul de tijd in.'],
      ['place', 'Vul in waar.'],
      ['who', 'Vul in wie erbij zijn.'],
    ],
    cancel: [],
    held: [
      ['outcomeEmployer', 'Schrijf in een regel wat de werkgever ervan vond.'],
      ['outcomeCandidate', 'Schrijf in een regel wat de kandidaat ervan vond.'],
    ],
    missed: [],
    goOn: [['withoutMeeting', 'Schrijf waarom een kennismaking niet nodig is.']],
    close: [['because', 'Kies waarom u sluit.']],
    introduce: [
      ['code', 'Vul de code van de kandidaat in, bijvoorbeeld K-7F3K2.'],
      ['reason', 'Schrijf waarom u deze kandidaat voorstelt.'],
    ],
  }
