import type { SignedInAdministrator } from '#app/domain/access/signed-in.ts'
import { isoDate } from '#app/domain/primitives.ts'
import { addJobcoachOrganisation } from '#app/use-cases/add-jobcoach-organisation.ts'
import type { Services } from '#app/use-cases/services.ts'
import { done } from './done.ts'
import { inParallel } from './in-parallel.ts'
import { placesNamed } from './places-of-region.ts'

/** Made up, and to be seen as such. */
const NAMES = ['Voorbeeld Jobcoaching', 'Bedachte Werkmaatjes']
const PLACES_WITH_LIST = placesNamed('Utrecht', 'Zeist', 'Nieuwegein', 'Stichtse Vecht')

/** Some municipalities of the region have a list of organisations that send a jobcoach. */
export async function openOrganisations(
  services: Services,
  administrator: SignedInAdministrator,
): Promise<void> {
  const organisations = PLACES_WITH_LIST.flatMap(({ code, name: place }) =>
    NAMES.map((name) => ({ municipality: code, name: `${name} ${place}` })),
  )
  await inParallel(organisations, async (organisation) => {
    const list = {
      ...organisation,
      inForceFrom: isoDate.parse('2026-01-01'),
      inForceUntil: null,
      source: 'Bedacht voor deze demo',
      checkedOn: services.clock.today(),
    }
    done(await addJobcoachOrganisation(services, administrator, list))
  })
}
