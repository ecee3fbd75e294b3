import type {
  SignedInAdministrator,
  SignedInAdviser,
  SignedInEmployer,
  SignedInJobhunter,
  SignedInManager,
} from '#app/domain/access/signed-in.ts'
import type { CandidateId, SenderId, VacancyId } from '#app/domain/primitives.ts'
import type { DemoEmployer } from '#seed/employers/plan-employers.ts'
import type { PlannedVacancy } from '#seed/employers/plan-vacancies.ts'
import type { DemoPerson } from '#seed/people/make-person.ts'
import type { PlannedPerson } from '#seed/people/plan-people.ts'

/** Who is who in the database, filled while the region comes to be. */
export type AddressBook = {
  administrator: SignedInAdministrator
  advisers: SignedInAdviser[]
  senders: Map<string, { id: SenderId; manager: SignedInManager }>
  jobhunters: Map<string, SignedInJobhunter>
  employers: Map<number, SignedInEmployer>
  candidates: Map<string, CandidateId>
  vacancies: Map<number, VacancyId>
}

/** Who acts for an employer. */
export function personOf(book: AddressBook, { number, name }: DemoEmployer): SignedInEmployer {
  return known(book.employers.get(number), name)
}

export function adviserOf(book: AddressBook, { adviser, name }: DemoEmployer): SignedInAdviser {
  return known(book.advisers[adviser], `the adviser of ${name}`)
}

export function jobhunterOf(book: AddressBook, person: PlannedPerson): SignedInJobhunter {
  const key = jobhunterKey(person)
  return known(book.jobhunters.get(key), `jobhunter ${key}`)
}

export function candidateOf(book: AddressBook, { reference }: DemoPerson): CandidateId {
  return known(book.candidates.get(reference), reference)
}

export function vacancyOf(book: AddressBook, { number }: PlannedVacancy): VacancyId {
  return known(book.vacancies.get(number), `vacancy ${number}`)
}

/** Jobhunters are numbered within their sender. */
export function jobhunterKey({
  sender,
  jobhunter,
}: Pick<PlannedPerson, 'sender' | 'jobhunter'>): string {
  return `${sender.letter}${jobhunter}`
}

function known<Found>(found: Found | undefined, what: string): Found {
  if (found === undefined) throw new Error(`the demo does not know ${what} yet`)
  return found
}
