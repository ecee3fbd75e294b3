import type { IsoDate } from '#app/domain/primitives.ts'
import { type DemoEmployer, planEmployers } from '#seed/employers/plan-employers.ts'
import { type PlannedVacancy, planVacancies } from '#seed/employers/plan-vacancies.ts'
import { type DemoPerson, makePerson } from '#seed/people/make-person.ts'
import { isOfHomeCaseload, planPeople } from '#seed/people/plan-people.ts'
import { type PlannedProfile, planProfiles } from '#seed/people/plan-profiles.ts'
import { type PlannedWay, planWays } from '#seed/ways/plan-ways.ts'
import type { DayOf } from './demo-days.ts'
import type { MadeRow } from './make-register-file.ts'
import type { RegionSizes } from './sizes.ts'

/** The working days, so many ago, on which the three kinds of files came. */
export const FILES_AGO = { first: 61, second: 16, justMeasured: 2 } as const

/** Everyone and everything of a region before it exists, and what will happen to them. */
export type PlannedRegion = {
  people: DemoPerson[]
  profiles: PlannedProfile[]
  employers: DemoEmployer[]
  vacancies: PlannedVacancy[]
  ways: PlannedWay[]
}

/** Plans a region: the same one every time for the same sizes and the same day. */
export function planRegion(sizes: RegionSizes, dayOf: DayOf, today: IsoDate): PlannedRegion {
  const people = planPeople(sizes).map((planned) => {
    const cameAgo = planned.isJustMeasured ? FILES_AGO.justMeasured : FILES_AGO.first
    return makePerson(planned, dayOf(cameAgo))
  })
  const profiles = planProfiles(people)
  const shown = people.filter(({ fate }) => fate === 'shown')
  const employers = planEmployers(sizes, shown)
  const vacancies = planVacancies(sizes, employers, shown, today)
  const ways = planWays(sizes, dayOf, profiles, vacancies)
  return { people, profiles, employers, vacancies, ways }
}

/** Who has something to do in the portal for its employer. */
export function activeEmployers({ vacancies, ways }: PlannedRegion): Set<DemoEmployer> {
  return new Set([
    ...vacancies.map(({ employer }) => employer),
    ...ways.flatMap(({ employer, elsewhere }) => [employer, elsewhere]),
  ])
}

/** Rows of the second file that a sender still has to correct. */
export const WRONG_ROWS: readonly MadeRow[] = [
  { referentie: 'U-90001', voornaam: 'Jip', achternaam: 'Maanloper', geboortedatum: '31-02-1990' },
  { referentie: 'U-90002', voornaam: 'Bo', achternaam: 'Zonteller', opleiding: 'weet ik niet' },
]

/** Who stands in the second file: some the same again, of whom own people know better, and a few of whom it knows more. */
export function peopleOfSecondFile({ people }: PlannedRegion): DemoPerson[] {
  const caseload = people.filter(isOfHomeCaseload)
  const again = caseload.filter(({ number }) => number % 3 === 1).slice(0, 9)
  const more = caseload
    .filter(({ fate, profile }) => fate === 'asItCame' && profile.educationLevel === null)
    .slice(0, 6)
    .map((person) => ({
      ...person,
      profile: { ...person.profile, educationLevel: 'mbo1' as const },
    }))
  const references = new Set(more.map(({ reference }) => reference))
  return [...again.filter(({ reference }) => !references.has(reference)), ...more]
}
