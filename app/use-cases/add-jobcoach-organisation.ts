import type { SignedInAdministrator, SignedInManager } from '#app/domain/access/signed-in.ts'
import type { OrganisationRefusal } from '#app/domain/coverage/organisation-refusals.ts'
import type { IsoDate, MunicipalityCode } from '#app/domain/primitives.ts'
import { insertJobcoachOrganisation } from '#db/queries/jobcoach-organisations.ts'
import { municipalityToMaintain } from './municipality-to-maintain.ts'
import { type Outcome, refuse } from './outcome.ts'
import type { Services } from './services.ts'

/** An organisation of a municipality's list: its days, where that stands, and when someone last looked there. */
export type NewJobcoachOrganisation = {
  municipality: MunicipalityCode
  name: string
  inForceFrom: IsoDate
  inForceUntil: IsoDate | null
  source: string
  checkedOn: IsoDate
}

/** An administrator, or the manager of that municipality, puts an organisation on its list of jobcoaches. */
export async function addJobcoachOrganisation(
  { db, clock }: Services,
  who: SignedInAdministrator | SignedInManager,
  organisation: NewJobcoachOrganisation,
): Promise<Outcome<OrganisationRefusal, { id: string }>> {
  const { municipality, inForceFrom, inForceUntil, checkedOn } = organisation
  const theirs = await municipalityToMaintain(db, who)
  if (theirs === null) return refuse('noMunicipality')
  if (theirs !== 'all' && theirs !== municipality) return refuse('otherMunicipality')
  if (inForceUntil !== null && inForceUntil < inForceFrom) return refuse('untilBeforeFrom')
  if (checkedOn > clock.today()) return refuse('checkedInTheFuture')
  const id = await insertJobcoachOrganisation(db, { ...organisation, addedBy: who.accountId })
  return id ? { ok: true, id } : refuse('alreadyThere')
}
