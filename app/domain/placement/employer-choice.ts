import { z } from 'zod'
import { JOBCOACH_CHOICES } from '#app/domain/coverage/terms.ts'
import type { OfferStatus, PlacementStatus } from './statuses.ts'

/**
 * What an employer chose on an offer it received, and says about itself: who supports at work, by which organisation
 * of the list, whether it intends to extend when all goes well, whether this person worked there before, and what
 * comes on top of wages in percent. Null is not known; an organisation goes with support from outside only.
 */
export const employerChoice = z.object({
  jobcoach: z.enum(JOBCOACH_CHOICES),
  organisation: z.string().nullable(),
  intendsToExtend: z.boolean(),
  workedHereBefore: z.boolean().nullable(),
  chargesPercentage: z.number().min(0).max(100).nullable(),
})
export type EmployerChoice = z.infer<typeof employerChoice>

/** The choice as it is kept: without an organisation where it says nothing. */
export function keptChoice(choice: EmployerChoice): EmployerChoice {
  return choice.jobcoach === 'external' ? choice : { ...choice, organisation: null }
}

/** Whether two choices say the same. */
export function isSameChoice(one: EmployerChoice | null, other: EmployerChoice): boolean {
  return (
    one !== null &&
    one.jobcoach === other.jobcoach &&
    one.organisation === other.organisation &&
    one.intendsToExtend === other.intendsToExtend &&
    one.workedHereBefore === other.workedHereBefore &&
    one.chargesPercentage === other.chargesPercentage
  )
}

/** Whether an employer can choose: while the offer waits for an answer, and after a yes until the work ends. */
export function mayChoose({
  status,
  placementStatus,
}: {
  status: OfferStatus
  placementStatus: PlacementStatus | null
}): boolean {
  if (status === 'sent') return true
  return status === 'accepted' && (placementStatus === 'reserved' || placementStatus === 'started')
}
