import type { Readiness } from '#app/domain/candidate/closed-lists.ts'
import { drawWeighted } from '#seed/draw.ts'
import { type Random, randomFrom } from '#seed/random.ts'
import type { DemoPerson } from './make-person.ts'
import { isOfHomeCaseload } from './plan-people.ts'

/** When a jobhunter did what with someone, in working days ago. */
export type PlannedProfile = {
  person: DemoPerson
  readiness: Readiness
  /** When hours were written down that the sender's file has otherwise; null when never. */
  ownHoursAgo: number | null
  /** When the profile was screened, released and agreed to, as far as it came. */
  shownAgo: number
  /** When it was changed again, taken back or withdrawn. */
  lastAgo: number
}

/** How ready people are for work, unknown as often as in UWV's own system. */
const READINESS_SHARES = [
  ['ready', 62],
  ['unknown', 26],
  ['learningPlacementFirst', 12],
] as const
const OWN_HOURS_AGO = 59

/** Plans what happens with every profile that somebody worked on. Most were shown early, so that much can have followed. */
export function planProfiles(people: readonly DemoPerson[]): PlannedProfile[] {
  const random = randomFrom(81)
  const worked = people.filter((person) => person.fate !== 'asItCame' || hasOwnHours(person))
  return worked.map((person) => planProfile(random, person))
}

/** Who is surely to be measured at work is ready, and shown in time to be asked for. */
function planProfile(random: Random, person: DemoPerson): PlannedProfile {
  const readiness = drawWeighted(random, READINESS_SHARES)
  const isEarly = random.chance(0.8) || person.isToBeMeasured
  return {
    person,
    readiness: person.isToBeMeasured ? 'ready' : readiness,
    ownHoursAgo: hasOwnHours(person) ? OWN_HOURS_AGO : null,
    shownAgo: isEarly ? random.whole(46, 57) : random.whole(31, 45),
    lastAgo: random.whole(1, 30),
  }
}

/** In the caseload of the demo account's jobhunter, of one in three the hours came up again in a talk. */
function hasOwnHours(person: DemoPerson): boolean {
  return isOfHomeCaseload(person) && person.number % 3 === 1 && person.profile.hoursMost !== null
}

/** Whether someone was shown before anything else began, and can be asked for. */
export function canBeAskedFor({ person, shownAgo, readiness }: PlannedProfile): boolean {
  const isShown = person.fate === 'shown' || person.fate === 'shownOutdated'
  return isShown && shownAgo > 45 && readiness !== 'unknown'
}
