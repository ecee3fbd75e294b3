import type { MunicipalityCode } from '#app/domain/primitives.ts'
import type { VacancyText } from './vacancy.ts'

/** What an employer has to say to see matches: what work, how many hours, where. */
export type ThreeAnswers = {
  work: string
  hoursLeast: number
  hoursMost: number
  municipality: MunicipalityCode
}

const LONGEST_TITLE = 60

/** A vacancy of three answers; all else is not said yet, and the adviser completes it. */
export function vacancyFromThreeAnswers(answers: ThreeAnswers): VacancyText {
  return {
    ...answers,
    title: titleOf(answers.work),
    tasks: [],
    needs: [],
    sector: null,
    wageCentsPerHour: null,
    startsOn: null,
    places: 1,
    conditionsOffered: [],
    licenceNeeded: null,
  }
}

/** The first line of what was said, cut at a word when it is long. */
function titleOf(work: string): string {
  const line =
    work
      .trim()
      .split(/\n|[.!?](?:\s|$)/)[0]
      ?.trim() ?? ''
  if (line.length <= LONGEST_TITLE) return line
  const cut = line.slice(0, LONGEST_TITLE)
  const space = cut.lastIndexOf(' ')
  return `${space > 0 ? cut.slice(0, space) : cut}…`
}
