import type { ChosenSupport } from '#app/domain/coverage/words/jobcoach-words.ts'
import { type EmployerChoice, mayChoose } from '#app/domain/placement/employer-choice.ts'
import type { OfferStatus, PlacementStatus } from '#app/domain/placement/statuses.ts'
import type { Services } from '#app/use-cases/services.ts'
import { organisationName } from '#db/queries/jobcoach-organisations.ts'

export type OfferWithChoice = {
  employerChoice: EmployerChoice | null
  status: OfferStatus
  placementStatus: PlacementStatus | null
}

/** Who supports at work as the employer chose on an offer, with the organisation by name. */
export async function chosenSupport(
  db: Services['db'],
  offer: OfferWithChoice,
): Promise<ChosenSupport> {
  const { jobcoach = null, organisation = null } = offer.employerChoice ?? {}
  return {
    jobcoach,
    organisation: organisation === null ? null : await organisationName(db, organisation),
    mayChoose: mayChoose(offer),
  }
}
