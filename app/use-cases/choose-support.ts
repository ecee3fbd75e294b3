import type { SignedInEmployer } from '#app/domain/access/signed-in.ts'
import {
  type EmployerChoice,
  isSameChoice,
  keptChoice,
} from '#app/domain/placement/employer-choice.ts'
import type { PlacementRefusal } from '#app/domain/placement/refusals.ts'
import type { OfferId } from '#app/domain/primitives.ts'
import type { Db } from '#db/client.ts'
import { sentRunningOffers } from '#db/queries/coverage-versions.ts'
import { isOrganisationFor } from '#db/queries/jobcoach-organisations.ts'
import type { LockedOffer } from '#db/queries/locks.ts'
import { recordMoves } from '#db/queries/moves.ts'
import { moveOffer } from '#db/queries/offers-moves.ts'
import { placementStatusOf } from '#db/queries/placements-moves.ts'
import { type Outcome, refuse } from './outcome.ts'
import { renewCoverage } from './renew-coverage.ts'
import type { Services } from './services.ts'
import { withOffer } from './with-offer.ts'

/**
 * An employer chooses support on the version of an offer it read, and signs whether it intends to extend. The cover
 * follows at once: a version beside what was sent, where it differs. The same choice again changes nothing. Refuses what
 * was answered with a no, has gone back, or has ended.
 */
export async function chooseSupport(
  services: Services,
  employer: SignedInEmployer,
  id: OfferId,
  { version, choice }: { version: number; choice: EmployerChoice },
): Promise<Outcome<PlacementRefusal, { changed: boolean; renewed: boolean }>> {
  const { clock } = services
  const owner = { employerId: employer.employerId }
  return withOffer(services, owner, id, async ({ db, offer }) => {
    const refusal = await whyNotChosen(db, offer, version)
    if (refusal) return refuse(refusal)
    const kept = keptChoice(choice)
    const before = offer.employerChoice
    if (isSameChoice(before, kept)) return { ok: true, changed: false, renewed: false }

    const { organisation } = kept
    const isNew = organisation !== null && organisation !== before?.organisation
    if (isNew && !(await isOrganisationFor(db, offer.candidateId, organisation, clock.today())))
      return refuse('organisationGone')

    await sign(db, offer, kept, { employer, at: clock.now() })
    const offers = await sentRunningOffers(db, [offer.candidateId], { offerId: id })
    const cause = { because: 'employerChose', changed: [] } as const
    const renewed = await renewCoverage(db, offers, () => cause, clock.today())
    return { ok: true, changed: true, renewed: renewed.length > 0 }
  })
}

/** An offer that the employer has not received is not there for it. */
async function whyNotChosen(
  db: Db,
  offer: LockedOffer,
  version: number,
): Promise<PlacementRefusal | null> {
  if (offer.sentOn === null) return 'notThere'
  if (offer.version !== version) return 'otherVersion'
  if (offer.status === 'sent') return null
  if (offer.status !== 'accepted') return 'choiceClosed'
  const placement = await placementStatusOf(db, offer.id)
  return placement === 'reserved' || placement === 'started' ? null : 'choiceClosed'
}

async function sign(
  db: Db,
  offer: LockedOffer,
  choice: EmployerChoice,
  { employer, at }: { employer: SignedInEmployer; at: Date },
): Promise<void> {
  const signed = { choiceSignedBy: employer.accountId, choiceSignedAt: at }
  await moveOffer(db, offer, offer.status, { employerChoice: choice, ...signed }, employer)
  await recordMoves(db, [
    {
      object: 'employerChoice',
      objectId: offer.id,
      from: offer.employerChoice?.jobcoach ?? null,
      to: choice.jobcoach,
      by: employer,
      reason: choice.intendsToExtend ? 'intendsToExtend' : 'doesNotIntendToExtend',
    },
  ])
}
