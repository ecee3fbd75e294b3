import { TASKS } from '#app/domain/vocabulary/vocabulary.ts'
import { organisationName } from '#seed/make-name.ts'
import type { DemoPerson } from '#seed/people/make-person.ts'
import { drawPlace, PLACES, type Place, placesNamed } from '#seed/places-of-region.ts'
import { type Random, randomFrom } from '#seed/random.ts'
import type { RegionSizes } from '#seed/sizes.ts'

/** An organisation that was made up; `adviser` counts the advisers of the region. */
export type DemoEmployer = {
  number: number
  name: string
  kvk: string
  place: Place
  phone: string
  sector: string
  adviser: number
}

const KINDS: Record<string, readonly string[]> = {
  logistiek: ['Magazijn', 'Groothandel', 'Distributie'],
  groen: ['Groenbedrijf', 'Hoveniers', 'Groenwerk'],
  schoonmaak: ['Schoonmaakbedrijf', 'Schoonmaakdienst', 'Facilitair bedrijf'],
  keuken: ['Restaurant', 'Cateraar', 'Grand café'],
  zorg: ['Woonzorghuis', 'Zorgcentrum', 'Wijkhuis'],
  winkel: ['Winkel', 'Warenhuis', 'Buurtwinkel'],
  productie: ['Fabriek', 'Inpakbedrijf', 'Productiebedrijf'],
  administratie: ['Kantoor', 'Administratiekantoor', 'Servicebureau'],
  gebouwen: ['Gebouwenbeheer', 'Onderhoudsbedrijf', 'Vastgoed'],
  ict: ['Softwarehuis', 'Databureau', 'Computerbedrijf'],
  bouw: ['Bouwbedrijf', 'Aannemer', 'Bouwgroep'],
  techniek: ['Werkplaats', 'Reparatiebedrijf', 'Techniekbedrijf'],
  post: ['Bezorgdienst', 'Postbedrijf', 'Koeriers'],
  creatief: ['Atelier', 'Ambachtshuis', 'Creatieve werkplaats'],
}

/** The employer of the demo account: twelve people and no time. */
const HOME_EMPLOYER = { name: 'Kwekerij De Zonnige Kas', sector: 'groen' } as const

/** The employers of a region, in the sectors where there are people to be found. The first one is that of the demo account. */
export function planEmployers(sizes: RegionSizes, shown: readonly DemoPerson[]): DemoEmployer[] {
  const random = randomFrom(77)
  return Array.from({ length: sizes.employers }, (_, number) => {
    const place = number === 0 ? homePlace() : drawPlace(random)
    const sector = number === 0 ? HOME_EMPLOYER.sector : sectorOf(random.one(shown))
    const name =
      number === 0
        ? HOME_EMPLOYER.name
        : `${random.one(KINDS[sector] ?? ['Bedrijf'])} ${organisationName(number)}`
    // A KvK number that the Chamber of Commerce never gave out.
    const kvk = String(number + 1).padStart(8, '0')
    const adviser = adviserOf(place, number, sizes.advisers)
    return { number, name, kvk, place, phone: phone(random), sector, adviser }
  })
}

/** Which adviser has a place of the region; the first one has the largest. */
export function adviserOfPlace(place: Place, advisers: number): number {
  const rank = PLACES.indexOf(place)
  return rank === 0 || advisers === 1 ? 0 : 1 + ((rank - 1) % (advisers - 1))
}

/** The employers of the largest place are too many for one: all advisers share them. */
function adviserOf(place: Place, number: number, advisers: number): number {
  return PLACES.indexOf(place) === 0 ? number % advisers : adviserOfPlace(place, advisers)
}

function homePlace(): Place {
  const [place] = placesNamed('Utrecht')
  if (!place) throw new Error('The region has no Utrecht.')
  return place
}

/** The sector of what someone did before. */
export function sectorOf({ profile }: DemoPerson): string {
  return TASKS.find(({ code }) => code === profile.tasks[0])?.sector ?? HOME_EMPLOYER.sector
}

function phone(random: Random): string {
  return `030 000 ${String(random.whole(0, 9999)).padStart(4, '0').replace(/^(..)/, '$1 ')}`
}
