import { type IsoDate, isoDate } from '#app/domain/primitives.ts'
import { yearOf } from './days.ts'

/** Half a year in which someone may start: the minimum wage changes with it. */
export type HalfYear = { code: string; startsOn: IsoDate; label: string }

/** The half year of a day, and those after it. */
export function halfYearsFrom(today: IsoDate, count: number): HalfYear[] {
  const first = yearOf(today) * 2 + (today.slice(5) < '07-01' ? 0 : 1)
  return Array.from({ length: count }, (_, place) => halfYear(first + place))
}

/** Half years count from the year 0: even ones begin in January. */
function halfYear(number: number): HalfYear {
  const year = Math.floor(number / 2)
  const isFirst = number % 2 === 0
  return {
    code: `${year}-${isFirst ? 1 : 2}`,
    startsOn: isoDate.parse(`${year}-${isFirst ? '01' : '07'}-01`),
    label: `${isFirst ? 'Eerste' : 'Tweede'} helft van ${year}`,
  }
}
