import { z } from 'zod'
import { JOBCOACH_CHOICES } from '#app/domain/coverage/terms.ts'
import type { EmployerChoice } from '#app/domain/placement/employer-choice.ts'
import type { Typed } from './field-messages.ts'
import { checkbox, oneOf, optionalDecimalNumber, optionalOneOf, optionalText } from './fields.ts'

const YES_NO = ['yes', 'no'] as const

/** What an employer chooses and signs on an offer: support, the intention to extend, and what only it knows. */
export const choiceFields = z.object({
  version: z.coerce.number().int(),
  jobcoach: oneOf(JOBCOACH_CHOICES, 'Kies wie begeleidt.'),
  organisation: optionalText(100),
  intendsToExtend: checkbox,
  workedHereBefore: optionalOneOf(YES_NO),
  chargesPercentage: optionalDecimalNumber(0, 100),
})
export type ChoiceFields = z.input<typeof choiceFields>
type ChoiceRead = z.infer<typeof choiceFields>

/** What was filled in, as a choice. What was left open is not known. */
export function choiceOf(read: ChoiceRead): EmployerChoice {
  const { jobcoach, organisation, intendsToExtend, workedHereBefore, chargesPercentage } = read
  return {
    jobcoach,
    organisation: organisation ?? null,
    intendsToExtend,
    workedHereBefore: workedHereBefore === undefined ? null : workedHereBefore === 'yes',
    chargesPercentage: chargesPercentage ?? null,
  }
}

/** A choice as the form shows it; before one was made, what the offer says. */
export function choiceValues(choice: EmployerChoice | null, intendsToExtend: boolean): Typed {
  if (choice === null) return intendsToExtend ? { intendsToExtend: 'ja' } : {}
  const { jobcoach, organisation, workedHereBefore, chargesPercentage } = choice
  return {
    jobcoach,
    organisation: organisation ?? '',
    ...(choice.intendsToExtend ? { intendsToExtend: 'ja' } : {}),
    ...(workedHereBefore === null ? {} : { workedHereBefore: workedHereBefore ? 'yes' : 'no' }),
    chargesPercentage:
      chargesPercentage === null ? '' : String(chargesPercentage).replace('.', ','),
  }
}
