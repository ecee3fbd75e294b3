import { wantedCompetencies } from '#app/domain/matching/wanted-competencies.ts'
import { yearsBetween } from '#app/domain/primitives.ts'
import type { WantedWay } from './home-ways.ts'
import type { DemoPerson } from './make-person.ts'
import type { PlaceToWork } from './places-to-work.ts'
import { isOfHomeCaseload } from './plan-people.ts'
import { canBeAskedFor, type PlannedProfile } from './plan-profiles.ts'

/** Who can be asked for. Who is taken by a job is on one way only; others are on a few, each at another employer. */
export type PeopleToAsk = {
  draw(way: WantedWay, about: PlaceToWork & { isTaken: boolean }): PlannedProfile
}

/** How often someone is asked for at most, when there are others. */
const TIMES_AT_MOST = 3

export function peopleToAsk(profiles: readonly PlannedProfile[]): PeopleToAsk {
  const people = profiles.filter(canBeAskedFor)
  const times = new Map<PlannedProfile, number>()
  const taken = new Set<PlannedProfile>()
  const met = new Set<string>()
  // every other one stays to be found, so that what vacancies ask for is never gone altogether
  const mayBeTaken = new Set(people.filter((_, place) => place % 2 === 1))

  function isFree(profile: PlannedProfile, isTaken: boolean): boolean {
    const count = times.get(profile) ?? 0
    if (isTaken) return count === 0 && mayBeTaken.has(profile)
    return !taken.has(profile) && count < TIMES_AT_MOST
  }

  return {
    draw: (way, { employer, vacancy, isTaken }) => {
      const free = people
        .filter((profile) => isFree(profile, isTaken))
        .filter((profile) => !met.has(meetingKey(profile, employer.number)))
      const found = best(preferred(free, way), vacancy, times)
      if (!found) throw new Error('there is nobody left to ask for')
      times.set(found, (times.get(found) ?? 0) + 1)
      if (isTaken) taken.add(found)
      met.add(meetingKey(found, employer.number))
      return found
    },
  }
}

function meetingKey({ person }: PlannedProfile, employer: number): string {
  return `${person.reference} ${employer}`
}

/** Those the way asks for; all of them when there is nobody like that. */
function preferred(people: readonly PlannedProfile[], way: WantedWay): readonly PlannedProfile[] {
  const wanted = people
    .filter(({ person }) => !way.isOfHomeCaseload || isOfHomeCaseload(person))
    .filter(({ person }) => !way.isWellKnown || isWellKnown(person))
  return wanted.length > 0 ? wanted : people
}

/** Who fits the vacancy best, those who were asked for least first. */
function best(
  people: readonly PlannedProfile[],
  vacancy: PlaceToWork['vacancy'],
  times: ReadonlyMap<PlannedProfile, number>,
): PlannedProfile | undefined {
  const wanted = new Map(
    (vacancy ? wantedCompetencies(vacancy.text) : []).map(({ code, weight }) => [code, weight]),
  )
  const fitOf = ({ person }: PlannedProfile) =>
    person.profile.competencies.reduce((sum, { code }) => sum + (wanted.get(code) ?? 0), 0)
  const scored = people.map((profile) => ({
    profile,
    score: fitOf(profile) - 0.6 * (times.get(profile) ?? 0),
  }))
  return scored.toSorted((a, b) => b.score - a.score)[0]?.profile
}

/** A grown-up in the register, measured, and in the target group: then an offer can say what is covered. */
function isWellKnown({ facts, birthDate, sender }: DemoPerson): boolean {
  const { register, wageValue, targetGroup } = facts
  if (register?.status !== 'registered' || !wageValue || !birthDate) return false
  const isGrownUp = yearsBetween(birthDate, wageValue.measuredOn) >= 21
  const isSupported = sender.kind === 'municipality' && targetGroup?.isIn === true
  return isGrownUp && isSupported && wageValue.percentage >= 40 && wageValue.percentage <= 75
}
