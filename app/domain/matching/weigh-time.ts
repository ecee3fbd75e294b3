import { hoursInWords } from '#app/domain/candidate/hours-in-words.ts'
import type { Profile } from '#app/domain/candidate/profile.ts'
import { addDays, dutchDate, type IsoDate } from '#app/domain/primitives.ts'
import type { VacancyText } from '#app/domain/vacancy/vacancy.ts'
import { START_SLACK_DAYS } from './criteria-for.ts'
import { condition, type Weighed } from './weighed.ts'
import { type MatchReader, WORDS } from './wording.ts'

const FEWEST_HOURS = 1
const MOST_HOURS = 40

/** Whether the hours overlap. One known end may already decide; where it does not, it is unknown. */
export function weighHours(profile: Profile, vacancy: VacancyText): Weighed {
  const { hoursLeast: least, hoursMost: most } = profile
  if (least === null && most === null) {
    return condition('unknown', 'Nog niet bekend: hoeveel uur')
  }
  const wish = hoursInWords(least, most)
  const canOverlap =
    (least ?? FEWEST_HOURS) <= vacancy.hoursMost && (most ?? MOST_HOURS) >= vacancy.hoursLeast
  if (!canOverlap) {
    const asked = hoursInWords(vacancy.hoursLeast, vacancy.hoursMost)
    return condition('missing', `Wil ${wish} werken; het werk is ${asked}`)
  }
  const bothKnown = least !== null && most !== null
  return bothKnown || liesWithin(least ?? most, vacancy)
    ? condition('fits', `Wil ${wish} werken, dat past`)
    : condition('unknown', `Wil ${wish} werken; nog niet bekend of dat past`)
}

/** Whether someone can begin on the wished day, or today when no day was said. */
export function weighStart(
  profile: Profile,
  vacancy: VacancyText,
  today: IsoDate,
  reader: MatchReader,
): Weighed {
  const from = profile.availableFrom
  if (from === null) return condition('unknown', 'Nog niet bekend: vanaf welke dag')
  if (from <= today) return condition('fits', 'Kan meteen beginnen')

  const text = `Kan beginnen vanaf ${dutchDate(from)}`
  if (vacancy.startsOn === null) return condition('partly', text)
  const wished = vacancy.startsOn > today ? vacancy.startsOn : today
  if (from <= wished) return condition('fits', text)
  const later = `${text}, later dan ${WORDS[reader].asks}`
  return condition(from <= addDays(wished, START_SLACK_DAYS) ? 'partly' : 'missing', later)
}

function liesWithin(hours: number | null, vacancy: VacancyText): boolean {
  return hours !== null && hours >= vacancy.hoursLeast && hours <= vacancy.hoursMost
}
