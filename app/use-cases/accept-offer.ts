import type { SignedInEmployer } from '#app/domain/access/signed-in.ts'
import { isTaken } from '#app/domain/candidate/visibility.ts'
import type { PlacementRefusal } from '#app/domain/placement/refusals.ts'
import type { IsoDate, OfferId, PlacementId } from '#app/domain/primitives.ts'
import { OPEN_VACANCY_STATUSES } from '#app/domain/vacancy/vacancy-status.ts'
import type { Db } from '#db/client.ts'
import { writePlaced } from '#db/queries/candidates-moves.ts'
import { holdWays } from '#db/queries/hold-ways.ts'
import type { LockedOffer, LockedVacancy } from '#db/queries/locks.ts'
import { recordMoves } from '#db/queries/moves.ts'
import { moveOffer } from '#db/queries/offers-moves.ts'
import { insertPlacement, placesTaken, settleVacancy } from '#db/queries/placements-moves.ts'
import { type Outcome, refuse } from './outcome.ts'
import type { Services } from './services.ts'
import { stepOpens } from './step-opens.ts'
import { withOffer } from './with-offer.ts'

/**
 * The employer accepts exactly the version it read. The candidate is reserved and leaves the results at once,
 * the other open ways are put on hold, and a vacancy never gets more reservations than places.
 */
export async function acceptOffer(
  services: Services,
  employer: SignedInEmployer,
  id: OfferId,
  version: number,
): Promise<Outcome<PlacementRefusal, { placementId: PlacementId }>> {
  const today = services.clock.today()
  return withOffer(services, { employerId: employer.employerId }, id, async (locked) => {
    const { db, candidate, vacancy, offer } = locked
    const refusal = whyNotAccepted(offer, version, today) ?? (await whyNoPlace(db, vacancy))
    if (refusal) return refuse(refusal)
    if (isTaken(candidate)) return refuse('candidateTaken')

    const placementId = await insertPlacement(db, {
      offerId: id,
      candidateId: offer.candidateId,
      employerId: offer.employerId,
      vacancyId: offer.vacancyId,
      adviserId: offer.adviserId,
      startsOn: offer.startsOn,
      waitingSince: stepOpens(services).waitingSince,
      dueOn: services.calendar.workingDaysAfter(offer.startsOn, 1),
    })
    if (!placementId) return refuse('candidateTaken')
    await moveOffer(db, offer, 'accepted', { answer: null, dueOn: null }, employer)
    await writePlaced(db, candidate.id, { placed: true, checkNeeded: false })
    await holdWays(db, candidate.id, offer.requestId)
    if (vacancy) await settleVacancy(db, vacancy)
    await recordMoves(db, [
      { object: 'placement', objectId: placementId, from: null, to: 'reserved', by: employer },
    ])
    return { ok: true, placementId }
  })
}

function whyNotAccepted(
  offer: LockedOffer,
  version: number,
  today: IsoDate,
): PlacementRefusal | null {
  if (offer.status !== 'sent') return 'movedByOther'
  if (offer.version !== version) return 'otherVersion'
  return offer.startsOn <= today ? 'startsTooSoon' : null
}

async function whyNoPlace(db: Db, vacancy: LockedVacancy | null): Promise<PlacementRefusal | null> {
  if (!vacancy) return null
  if (!OPEN_VACANCY_STATUSES.some((status) => status === vacancy.status)) return 'vacancyClosed'
  return (await placesTaken(db, vacancy.id)) >= vacancy.places ? 'noPlaceLeft' : null
}
