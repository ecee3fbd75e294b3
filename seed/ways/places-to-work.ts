import type { DemoEmployer } from '#seed/employers/plan-employers.ts'
import type { PlannedVacancy } from '#seed/employers/plan-vacancies.ts'
import type { Random } from '#seed/random.ts'
import type { WantedWay } from './home-ways.ts'

export type PlaceToWork = { employer: DemoEmployer; vacancy: PlannedVacancy | null }

/** Where ways can lead. Who takes someone on gets a vacancy that no other way leads to. */
export type PlacesToWork = {
  draw(
    random: Random,
    way: WantedWay,
    about: { needsVacancy: boolean; isTaken: boolean },
  ): PlaceToWork
  /** An employer that is another one. */
  another(than: DemoEmployer, random: Random): DemoEmployer
}

const PUBLISHED_AGO = 45
const SHARE_WITHOUT_VACANCY = 0.2

export function placesToWork(vacancies: readonly PlannedVacancy[]): PlacesToWork {
  const open = vacancies.filter(isOpen)
  const home = vacancies[0]?.employer
  if (!home) throw new Error('a region without vacancies has no ways')
  const elsewhere = open.filter(({ employer }) => employer !== home)
  const alone = elsewhere.filter((_, place) => place % 2 === 1)
  const shared = elsewhere.filter((_, place) => place % 2 === 0)
  const ofAdviser = shared.filter(({ employer }) => employer.adviser === home.adviser)

  const atHome = (vacancy: number | null): PlaceToWork => ({
    employer: home,
    vacancy: vacancy === null ? null : (vacancies[vacancy] ?? null),
  })

  const draw: PlacesToWork['draw'] = (random, way, { needsVacancy, isTaken }) => {
    if (way.homeVacancy !== undefined) return atHome(way.homeVacancy)
    const among = way.isOfHomeAdviser ? ofAdviser : shared
    const vacancy = isTaken ? alone.shift() : random.one(among)
    const canDoWithout = !needsVacancy && random.chance(SHARE_WITHOUT_VACANCY)
    if (!vacancy || canDoWithout) return { employer: random.one(among).employer, vacancy: null }
    return { employer: vacancy.employer, vacancy }
  }

  return {
    draw,
    another: (than, random) =>
      random.one(elsewhere.filter(({ employer }) => employer !== than)).employer,
  }
}

/** Open to everyone since before the first way began. */
function isOpen({ fate, movedAgo }: PlannedVacancy): boolean {
  const isPublished = fate === 'published' || fate === 'publishedByPhone'
  return isPublished && movedAgo > PUBLISHED_AGO
}
