import { wantedCompetencies } from '#app/domain/matching/wanted-competencies.ts'
import { yearsBetween } from '#app/domain/primitives.ts'
import type { DemoEmployer } from '#seed/employers/plan-employers.ts'
import { isToBeMeasured } from '#seed/people/make-facts.ts'
import type { DemoPerson } from '#seed/people/make-person.ts'
import { isOfHomeCaseload } from '#seed/people/plan-people.ts'
import { canBeAskedFor, type PlannedProfile } from '#seed/people/plan-profiles.ts'
import type { WantedWay } from './home-ways.ts'
import type { PlaceToWork } from './places-to-work.ts'

/** Who can be asked for. Who is taken by a job is on one way only; others are on a few, each at another employer. */
export type PeopleToAsk = {
  draw(way: WantedWay, about: About): PlannedProfile
}

/** How often someone is asked for at most, when there are others. */
const TIMES_AT_MOST = 3
const COST_OF_ASKING_AGAIN = 0.6

type About = PlaceToWork & { isTaken: boolean }

export function peopleToAsk(profiles: readonly PlannedProfile[]): PeopleToAsk {
  const people = profiles.filter(canBeAskedFor)
  const askedBy = new Map(people.map((profile) => [profile, new Set<DemoEmployer>()]))
  const taken = new Set<PlannedProfile>()
  // every other one stays to be found, so that what vacancies ask for is never gone altogether
  const mayBeTaken = new Set(
    people.filter(({ person }, place) => place % 2 === 1 || person.isToBeMeasured),
  )
  const timesAsked = (profile: PlannedProfile) => askedBy.get(profile)?.size ?? 0

  function isFree(profile: PlannedProfile, { employer, isTaken }: About): boolean {
    if (isTaken) return timesAsked(profile) === 0 && mayBeTaken.has(profile)
    if (taken.has(profile) || timesAsked(profile) >= TIMES_AT_MOST) return false
    return !askedBy.get(profile)?.has(employer)
  }

  return {
    draw: (way, about) => {
      const free = people.filter((profile) => isFree(profile, about))
      const found = best(preferred(free, way), about.vacancy, timesAsked)
      if (!found) throw new Error('there is nobody left to ask for')
      askedBy.get(found)?.add(about.employer)
      if (about.isTaken) taken.add(found)
      return found
    },
  }
}

/** Those the way asks for; what nobody can meet is left out. */
function preferred(people: readonly PlannedProfile[], way: WantedWay): readonly PlannedProfile[] {
  const wishes = [
    way.isToBeMeasured && isHereToBeMeasured,
    way.isOfHomeCaseload && isOfHomeCaseload,
    way.isWellKnown && isWellKnown,
  ].filter((wish) => typeof wish === 'function')
  return wishes.reduce((left, wish) => {
    const found = left.filter(({ person }) => wish(person))
    return found.length > 0 ? found : left
  }, people)
}

/** Who fits the vacancy best; who was asked for less goes before who fits a little better. */
function best(
  people: readonly PlannedProfile[],
  vacancy: PlaceToWork['vacancy'],
  timesAsked: (profile: PlannedProfile) => number,
): PlannedProfile | undefined {
  const wanted = new Map(
    (vacancy ? wantedCompetencies(vacancy.text) : []).map(({ code, weight }) => [code, weight]),
  )
  let first: { profile: PlannedProfile; score: number } | undefined
  for (const profile of people) {
    const { competencies } = profile.person.profile
    const fit = competencies.reduce((sum, { code }) => sum + (wanted.get(code) ?? 0), 0)
    const score = fit - COST_OF_ASKING_AGAIN * timesAsked(profile)
    if (!first || score > first.score) first = { profile, score }
  }
  return first?.profile
}

function isHereToBeMeasured({ facts, birthDate }: DemoPerson): boolean {
  return isToBeMeasured(facts) && birthDate !== null
}

/** A grown-up in the register, measured, and in the target group: then an offer can say what is covered. */
function isWellKnown({ facts, birthDate, sender }: DemoPerson): boolean {
  const { register, wageValue, targetGroup } = facts
  if (register?.status !== 'registered' || !wageValue || !birthDate) return false
  const isGrownUp = yearsBetween(birthDate, wageValue.measuredOn) >= 21
  const isSupported = sender.kind === 'municipality' && targetGroup?.isIn === true
  return isGrownUp && isSupported && wageValue.percentage >= 40 && wageValue.percentage <= 75
}
