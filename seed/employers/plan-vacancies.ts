import type { IsoDate } from '#app/domain/primitives.ts'
import type { VacancyText } from '#app/domain/vacancy/vacancy.ts'
import type { DemoPerson } from '#seed/people/make-person.ts'
import { type Random, randomFrom } from '#seed/random.ts'
import type { RegionSizes } from '#seed/sizes.ts'
import { HOME_VACANCIES, type VacancyFate } from './home-vacancies.ts'
import { makeVacancy } from './make-vacancy.ts'
import { type DemoEmployer, sectorOf } from './plan-employers.ts'

/** A vacancy to place: whose, what it says, how far it comes, and how many working days ago each step is. */
export type PlannedVacancy = {
  number: number
  employer: DemoEmployer
  text: VacancyText
  fate: VacancyFate
  /** Whether the employer said three things and the adviser completed it. */
  isCompletedByAdviser: boolean
  placedAgo: number
  /** When it was published, or asked back, or confirmed. */
  movedAgo: number
  /** When it was changed again, or withdrawn. */
  lastAgo: number
}

const FATES: Record<number, VacancyFate> = {
  0: 'unconfirmed',
  5: 'provisional',
  10: 'askedBack',
  13: 'changedAgain',
  17: 'withdrawn',
  19: 'publishedByPhone',
}
const PER_EMPLOYER = [1, 3, 2, 5, 1, 4, 2] as const

/** The vacancies of a region, those of the demo account's employer first. What is asked is what people shown here can do. */
export function planVacancies(
  sizes: RegionSizes,
  employers: readonly DemoEmployer[],
  shown: readonly DemoPerson[],
  today: IsoDate,
): PlannedVacancy[] {
  const random = randomFrom(78)
  const bySector = Map.groupBy(shown, sectorOf)
  return whoPlaces(sizes, employers).map((employer, number) => {
    const home = HOME_VACANCIES[number]
    const fate = home?.fate ?? FATES[number % 20] ?? 'published'
    const someone = random.one(bySector.get(employer.sector) ?? shown)
    const text = makeVacancy(random, employer, someone, today, home)
    return {
      number,
      employer,
      fate,
      text: home ? { ...text, places: home.places } : text,
      isCompletedByAdviser: random.chance(0.3) && !home,
      ...days(random, fate, home !== undefined),
    }
  })
}

/** The employer of every vacancy: the adviser of the demo accounts has as many as asked, the others share the rest. */
function whoPlaces(sizes: RegionSizes, employers: readonly DemoEmployer[]): DemoEmployer[] {
  const [home] = employers
  const perAdviser = Map.groupBy(employers.slice(1), ({ adviser }) => adviser)
  const others = [...perAdviser.keys()].filter((adviser) => adviser !== 0).toSorted((a, b) => a - b)
  const rest = sizes.vacancies - sizes.vacanciesOfAdviser
  const ofHome = home ? HOME_VACANCIES.map(() => home) : []
  const ofFirst = spread(perAdviser.get(0) ?? [], sizes.vacanciesOfAdviser - ofHome.length)
  const ofOthers = others.flatMap((adviser, place) => {
    const upTo = (end: number) => Math.round((rest * end) / others.length)
    return spread(perAdviser.get(adviser) ?? [], upTo(place + 1) - upTo(place))
  })
  return [...ofHome, ...ofFirst, ...ofOthers]
}

function spread(employers: readonly DemoEmployer[], vacancies: number): DemoEmployer[] {
  const placed: DemoEmployer[] = []
  for (let turn = 0; placed.length < vacancies && employers.length > 0; turn += 1) {
    const employer = employers[turn % employers.length]
    const count = PER_EMPLOYER[turn % PER_EMPLOYER.length] ?? 1
    if (employer) placed.push(...Array.from({ length: count }, () => employer))
  }
  return placed.slice(0, vacancies)
}

/** Most were placed long ago, so that much can have happened since; what waits has waited up to three weeks. */
function days(random: Random, fate: VacancyFate, isOld: boolean) {
  const isWaiting = fate === 'unconfirmed' || fate === 'provisional' || fate === 'askedBack'
  const isLate = !isOld && fate === 'published' && random.chance(0.2)
  const placedAgo = isWaiting
    ? random.whole(4, 16)
    : isLate
      ? random.whole(6, 44)
      : random.whole(50, 58)
  const movedAgo = placedAgo - random.whole(1, 3)
  const lastAgo = random.whole(1, fate === 'withdrawn' ? 30 : 9)
  return { placedAgo, movedAgo, lastAgo }
}
