import type { SignedInAdministrator, SignedInManager } from '#app/domain/access/signed-in.ts'
import type { OrganisationRefusal } from '#app/domain/coverage/organisation-refusals.ts'
import { setOrganisationChecked } from '#db/queries/jobcoach-organisations.ts'
import { municipalityToMaintain } from './municipality-to-maintain.ts'
import { type Outcome, refuse } from './outcome.ts'
import type { Services } from './services.ts'

/** Who keeps the list looked at the source of an organisation today, and it still stands there as it is. */
export async function recheckJobcoachOrganisation(
  { db, clock }: Services,
  who: SignedInAdministrator | SignedInManager,
  id: string,
): Promise<Outcome<OrganisationRefusal>> {
  const theirs = await municipalityToMaintain(db, who)
  if (theirs === null) return refuse('noMunicipality')
  const isThere = await setOrganisationChecked(db, theirs, id, clock.today())
  return isThere ? { ok: true } : refuse('notThere')
}
