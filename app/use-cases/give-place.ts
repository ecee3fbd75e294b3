import type { SignedInAdministrator } from '#app/domain/access/signed-in.ts'
import type { AccountId, MunicipalityCode } from '#app/domain/primitives.ts'
import { lockAccount } from '#db/queries/accounts.ts'
import { setAdviserOfPlace } from '#db/queries/adviser-places.ts'
import { inOneStep } from './in-one-step.ts'
import { type Outcome, refuse } from './outcome.ts'
import type { Services } from './services.ts'

/** An administrator gives a municipality to an adviser, or to nobody: then the region's advisers share it. */
export async function givePlace(
  services: Services,
  _administrator: SignedInAdministrator,
  place: { municipality: MunicipalityCode; adviserId: AccountId | null },
): Promise<Outcome<'nobodyToTakeOver'>> {
  return inOneStep(services, async (db) => {
    const adviser = place.adviserId && (await lockAccount(db, place.adviserId))
    if (place.adviserId && !(adviser && adviser.role === 'adviser' && !adviser.hasEnded))
      return refuse('nobodyToTakeOver')

    await setAdviserOfPlace(db, place.municipality, place.adviserId)
    return { ok: true }
  })
}
