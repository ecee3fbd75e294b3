import { addEmployer } from '#app/use-cases/add-employer.ts'
import { askForAccess } from '#app/use-cases/ask-for-access.ts'
import { type AddressBook, adviserOf } from '#seed/address-book.ts'
import { comeIn } from '#seed/come-in.ts'
import { done } from '#seed/done.ts'
import type { HistoryEvent } from '#seed/history.ts'
import { makeName } from '#seed/make-name.ts'
import { placesNamed } from '#seed/places-of-region.ts'
import { randomFrom } from '#seed/random.ts'
import type { DemoEmployer } from './plan-employers.ts'

const HOME_PERSON = { name: 'Wim Werkgever', email: 'werkgever@voorbeeld.nl' } as const
const FIRST_DAY = 62

/** Employers come in one by one; who has something to do in the portal has used the link. */
export function employersComeIn(
  book: AddressBook,
  employers: readonly DemoEmployer[],
  isActive: (employer: DemoEmployer) => boolean,
): HistoryEvent[] {
  const random = randomFrom(80)
  return employers.map((employer) => {
    const { number, name: organisation, kvk, place, phone } = employer
    const { firstName, lastName } = makeName(random)
    const mailbox = { name: `${firstName} ${lastName}`, email: `werkgever${number}@voorbeeld.nl` }
    const person = number === 0 ? HOME_PERSON : mailbox
    return {
      daysAgo: isActive(employer) ? FIRST_DAY : random.whole(1, FIRST_DAY),
      isApart: true,
      happens: async (services) => {
        const asked = { ...person, organisation, kvk, municipality: place.code, phone }
        const added = await addEmployer(services, adviserOf(book, employer), asked)
        if (isActive(employer))
          book.employers.set(number, await comeIn(services, 'employer', added))
        else done(added)
      },
    }
  })
}

const AT_THE_DOOR = [
  { name: 'Lunchroom De Verdwaalde Gans', place: 'Utrecht', work: 'Broodjes smeren en afwassen.' },
  { name: 'Drukkerij De Kromme Inkt', place: 'Utrecht', work: 'Inpakken en rondbrengen.' },
  { name: 'Hoveniersbedrijf De Luie Tak', place: 'Zeist', work: 'Tuinen bijhouden in een ploeg.' },
] as const

/** A few employers ask for access; the one that waits longest should have been called by now. */
export function employersAskForAccess(employers: number): HistoryEvent[] {
  return AT_THE_DOOR.map(({ name, place, work }, number) => ({
    daysAgo: 9 - 4 * number,
    happens: async (services) => {
      const [municipality] = placesNamed(place)
      if (!municipality) throw new Error(`${place} is not in the region`)
      const kvk = String(employers + number + 1).padStart(8, '0')
      const phone = `030 000 99 0${number}`
      await askForAccess(services, { name, kvk, municipality: municipality.code, phone, work })
    },
  }))
}
