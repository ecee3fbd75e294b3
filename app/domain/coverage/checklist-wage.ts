import type { OfferTerms } from '#app/domain/placement/terms.ts'
import {
  type Cents,
  dutchDate,
  dutchEuro,
  type IsoDate,
  yearsBetween,
} from '#app/domain/primitives.ts'
import { wageBirthdays } from './assess/stretches.ts'
import type { ChecklistItem } from './checklist-item.ts'
import { laterDay } from './days.ts'
import { ADULT, MINIMUM_WAGE, minimumHourOn } from './law/minimum-wage.ts'
import { spanOf } from './terms.ts'

/**
 * A minimum wage that rises above the wage of an offer while it lasts, by figures that are published: on the first day
 * on which it does, or on which wage begins. Nothing while the age is not known, as the law's wage goes by age; nor
 * where the wage is below it from the first day, which is said elsewhere.
 */
export function onTheWage(terms: OfferTerms, birthDate: IsoDate | null): ChecklistItem[] {
  if (birthDate === null) return []
  const { startsOn, hourlyWageCents } = terms
  const { workStart, contractEnd } = spanOf(terms)
  const leastOn = (day: IsoDate) => knownMinimum(birthDate, day) ?? 0
  if (hourlyWageCents < leastOn(startsOn)) return []
  const risesOn = daysOfChange(birthDate)
    .filter((day) => day > startsOn && (contractEnd === null || day <= contractEnd))
    .find((day) => hourlyWageCents < leastOn(day))
  if (risesOn === undefined) return []
  const by = laterDay(risesOn, workStart)
  const age = yearsBetween(birthDate, by) < ADULT ? ' bij deze leeftijd' : ''
  const least = dutchEuro(knownMinimum(birthDate, by) ?? leastOn(risesOn))
  const text =
    risesOn < workStart
      ? `Het loon begint op ${dutchDate(by)}. Het minimumloon${age} is dan ${least} per uur. Spreek af dat het loon dan hoger is.`
      : `Vanaf ${dutchDate(by)} is het minimumloon${age} ${least} per uur. Spreek af dat het loon dan omhooggaat.`
  return [{ text, by, who: 'adviser' }]
}

/** The days on which someone's minimum wage changes: each new figure, and the birthdays under 21. */
function daysOfChange(birthDate: IsoDate): IsoDate[] {
  const figures = MINIMUM_WAGE.flatMap(({ inForceFrom }) => inForceFrom ?? [])
  return [...figures, ...wageBirthdays(birthDate)].toSorted()
}

/** The least an hour may pay on a day; null where that day's figure is not published. */
function knownMinimum(birthDate: IsoDate, on: IsoDate): Cents | null {
  const least = minimumHourOn(yearsBetween(birthDate, on), on)
  return least?.basedOn === null ? least.value : null
}
