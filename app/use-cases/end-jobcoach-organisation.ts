import type { SignedInAdministrator, SignedInManager } from '#app/domain/access/signed-in.ts'
import type { OrganisationRefusal } from '#app/domain/coverage/organisation-refusals.ts'
import type { IsoDate } from '#app/domain/primitives.ts'
import { endJobcoachOrganisationRow } from '#db/queries/jobcoach-organisations.ts'
import { municipalityToMaintain } from './municipality-to-maintain.ts'
import { type Outcome, refuse } from './outcome.ts'
import type { Services } from './services.ts'

/**
 * Gives an organisation on the list its last day. Who chose it keeps it; nobody can choose it after that day. One that
 * ended before stays as it was, and another municipality's is not there.
 */
export async function endJobcoachOrganisation(
  { db }: Services,
  who: SignedInAdministrator | SignedInManager,
  { id, until }: { id: string; until: IsoDate },
): Promise<Outcome<OrganisationRefusal>> {
  const theirs = await municipalityToMaintain(db, who)
  if (theirs === null) return refuse('noMunicipality')
  const ended = await endJobcoachOrganisationRow(db, theirs, id, until)
  return ended === 'ended' ? { ok: true } : refuse('notThere')
}
