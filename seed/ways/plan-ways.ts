import type { DayOf } from '#seed/demo-days.ts'
import type { DemoEmployer } from '#seed/employers/plan-employers.ts'
import type { PlannedVacancy } from '#seed/employers/plan-vacancies.ts'
import type { PlannedProfile } from '#seed/people/plan-profiles.ts'
import { randomFrom } from '#seed/random.ts'
import type { RegionSizes } from '#seed/sizes.ts'
import { HOME_WAYS, type WantedWay } from './home-ways.ts'
import { peopleToAsk } from './people-to-ask.ts'
import { placesToWork } from './places-to-work.ts'
import { planDays, type WayDays } from './way-days.ts'
import { takesSomeone, WAY_KINDS, type WayEnd, type WayKind } from './way-ends.ts'

/** A way between someone and an employer, for a vacancy or for none, with its steps. */
export type PlannedWay = WayDays & {
  number: number
  end: WayEnd
  profile: PlannedProfile
  employer: DemoEmployer
  vacancy: PlannedVacancy | null
  /** Another employer that asks for the same person meanwhile. */
  elsewhere: DemoEmployer
  /** What the municipality has said by the candidate's yes, where the terms count on a subsidy. */
  subsidy: 'agreed' | 'asked'
}

/** The ways of a region: those of the demo accounts first, and every end at least once. */
export function planWays(
  sizes: RegionSizes,
  dayOf: DayOf,
  profiles: readonly PlannedProfile[],
  vacancies: readonly PlannedVacancy[],
): PlannedWay[] {
  const random = randomFrom(82)
  const people = peopleToAsk(profiles)
  const places = placesToWork(vacancies)
  const all = [...HOME_WAYS, ...anyWays(sizes.ways)]
  const wanted = all.toSorted((a, b) => turnOf(a) - turnOf(b))
  return wanted.map((way, number) => {
    const isTaken = takesSomeone(way.end)
    const begins = beginning(way, number)
    const place = places.draw(random, way, { needsVacancy: begins === 'flag', isTaken })
    const { employer, vacancy } = place
    return {
      number,
      end: way.end,
      profile: people.draw(way, { ...place, isTaken }),
      employer,
      vacancy,
      elsewhere: places.another(employer, random),
      subsidy: way.subsidy ?? (number % 3 === 0 ? 'agreed' : 'asked'),
      ...planDays(random, dayOf, way.end, vacancy ? begins : 'request'),
    }
  })
}

function anyWays(count: number): WantedWay[] {
  const kinds = Object.entries(WAY_KINDS) as [WayEnd, WayKind][] // the keys of a record of ends are ends
  const total = kinds.reduce((sum, [, { weight }]) => sum + weight, 0)
  return kinds
    .filter(([, { weight }]) => weight > 0)
    .flatMap(([end, { weight }]) =>
      Array.from({ length: Math.max(1, Math.round((weight * count) / total)) }, () => ({ end })),
    )
}

/** Few are to be measured, so they are chosen first; then who is taken by a job, as afterwards nobody else asks for them. */
function turnOf({ end, isToBeMeasured }: WantedWay): number {
  if (isToBeMeasured) return 0
  return takesSomeone(end) ? 1 : 2
}

function beginning({ end }: WantedWay, number: number): 'flag' | 'request' {
  const { opening }: WayKind = WAY_KINDS[end]
  if (opening === 'either') return number % 2 === 0 ? 'flag' : 'request'
  return opening === 'flag' ? 'flag' : 'request'
}
