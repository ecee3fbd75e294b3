import { minimumHourOn } from '#app/domain/coverage/law/minimum-wage.ts'
import { addDays, type IsoDate } from '#app/domain/primitives.ts'
import type { VacancyText } from '#app/domain/vacancy/vacancy.ts'
import { competenciesOfTasks, TASKS, taskLabel } from '#app/domain/vocabulary/vocabulary.ts'
import { drawWeighted, inSentence } from '#seed/draw.ts'
import type { DemoPerson } from '#seed/people/make-person.ts'
import { plausibleConditions } from '#seed/people/plausible-conditions.ts'
import type { Random } from '#seed/random.ts'
import type { DemoEmployer } from './plan-employers.ts'
import { ABOUT_US, TITLES } from './vacancy-words.ts'

const ADULT = 21
const WAGE_IF_UNKNOWN = 1_500
const LONGEST_TITLE = 60

/** What is decided of a vacancy before the rest is drawn. */
export type GivenVacancy = {
  title: string
  tasks: readonly string[]
  about: string
  hours: readonly [least: number, most: number]
}

/** Work at an employer that someone of the region can do: its tasks and needs come from what that person did before. */
export function makeVacancy(
  random: Random,
  { sector, place }: DemoEmployer,
  { profile }: DemoPerson,
  today: IsoDate,
  given?: GivenVacancy,
): VacancyText {
  const tasks = given ? [...given.tasks] : tasksFor(random, sector, profile.tasks)
  const about = given ? [given.about] : random.some(ABOUT_US, 2)
  const [hoursLeast, hoursMost] = given?.hours ?? hoursFor(random, profile.hoursLeast)
  return {
    title: given?.title ?? titleOf(random, sector, tasks),
    work: [...workOf(tasks), ...about].join(' '),
    tasks,
    needs: needsFor(random, tasks, profile.competencies),
    sector,
    hoursLeast,
    hoursMost,
    municipality: place.code,
    wageCentsPerHour: random.chance(0.8) ? wage(random, today) : null,
    startsOn: random.chance(0.4) ? addDays(today, random.whole(7, 50)) : null,
    places: drawWeighted(random, [
      [1, 70],
      [2, 20],
      [3, 10],
    ] as const),
    conditionsOffered: random.some(plausibleConditions(sector), random.whole(2, 6)),
    licenceNeeded: random.chance(0.1) ? (profile.drivingLicences?.[0] ?? null) : null,
  }
}

/** As few as that person wants, and mostly a few more. */
function hoursFor(random: Random, known: number | null): [least: number, most: number] {
  const least = known ?? random.one([12, 16, 20, 24])
  return [least, Math.min(40, least + random.one([0, 4, 8, 8, 12]))]
}

/** Half of the employers say in the title what the work is, where it fits. */
function titleOf(random: Random, sector: string, [first = '']: readonly string[]): string {
  const title = random.one(TITLES[sector] ?? ['Medewerker'])
  const longer = `${title}: ${inSentence(taskLabel(first))}`
  return random.chance(0.5) && longer.length <= LONGEST_TITLE ? longer : title
}

/** The first task is what a vacancy of three answers is called after. */
function workOf([first = '', ...others]: readonly string[]): string[] {
  const more = others.map((code) => inSentence(taskLabel(code)))
  return [`${taskLabel(first)}.`, ...(more.length > 0 ? [`Ook: ${more.join(', en ')}.`] : [])]
}

function tasksFor(random: Random, sector: string, done: readonly string[]): string[] {
  const ofSector = TASKS.filter((task) => task.sector === sector).map(({ code }) => code)
  const known = done.filter((code) => ofSector.includes(code))
  const others = ofSector.filter((code) => !known.includes(code))
  return [...random.some(known, 2), ...random.some(others, random.whole(0, 1))]
}

/** One or two things that someone must be able to do, and a few more that are welcome. */
function needsFor(
  random: Random,
  tasks: readonly string[],
  known: readonly { code: string }[],
): VacancyText['needs'] {
  const asked = competenciesOfTasks(tasks)
  const isKnown = (code: string) => known.some((claimed) => claimed.code === code)
  const ordered = [...asked.filter(isKnown), ...asked.filter((code) => !isKnown(code))]
  const essential = random.whole(1, 2)
  return ordered.slice(0, essential + random.whole(1, 3)).map((code, place) => ({
    code,
    weight: place < essential ? 'essential' : 'desirable',
  }))
}

/** The minimum wage of an adult, or up to a quarter more, in steps of five cents. */
function wage(random: Random, today: IsoDate): number {
  const least = minimumHourOn(ADULT, today)?.value ?? WAGE_IF_UNKNOWN
  const drawn = least * (1 + random.fraction() ** 2 / 4)
  return Math.max(least, Math.round(drawn / 5) * 5)
}
