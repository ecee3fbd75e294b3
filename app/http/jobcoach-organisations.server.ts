import type { SignedInAdministrator, SignedInManager } from '#app/domain/access/signed-in.ts'
import { listedOrganisation } from '#app/domain/coverage/listed-organisation.ts'
import { addJobcoachOrganisation } from '#app/use-cases/add-jobcoach-organisation.ts'
import { endJobcoachOrganisation } from '#app/use-cases/end-jobcoach-organisation.ts'
import { municipalityToMaintain } from '#app/use-cases/municipality-to-maintain.ts'
import { recheckJobcoachOrganisation } from '#app/use-cases/recheck-jobcoach-organisation.ts'
import type { Services } from '#app/use-cases/services.ts'
import { jobcoachOrganisationsOf } from '#db/queries/jobcoach-organisations.ts'
import { placesOf } from '#db/queries/places.ts'

type Keeper = SignedInAdministrator | SignedInManager
type Addition = Parameters<typeof addJobcoachOrganisation>[2]
type Ending = Parameters<typeof endJobcoachOrganisation>[2]

/** The list that someone keeps and the municipalities it may be of; null for who keeps none. */
export async function keptOrganisations({ db, clock }: Services, who: Keeper) {
  const theirs = await municipalityToMaintain(db, who)
  if (theirs === null) return null
  const today = clock.today()
  const rows = await jobcoachOrganisationsOf(db, theirs)
  const { municipalities } = await placesOf(db)
  return {
    today,
    organisations: rows.map((row) => listedOrganisation(row, today)),
    municipalities: municipalities
      .filter(({ code }) => theirs === 'all' || theirs === code)
      .map(({ code, name }) => ({ value: code, label: name })),
  }
}

/** What someone may do with the list, for the forms of the page; another municipality's list is not there. */
export function organisationSteps(services: Services, who: Keeper) {
  return {
    isMunicipality: async (code: Addition['municipality']) => {
      const { municipalities } = await placesOf(services.db)
      return municipalities.some((one) => one.code === code)
    },
    find: async (id: string) => {
      const kept = await keptOrganisations(services, who)
      return kept?.organisations.find((one) => one.id === id) ?? null
    },
    add: (addition: Addition) => addJobcoachOrganisation(services, who, addition),
    end: (ending: Ending) => endJobcoachOrganisation(services, who, ending),
    recheck: (id: Ending['id']) => recheckJobcoachOrganisation(services, who, id),
  }
}
