import type { Cents, IsoDate } from '#app/domain/primitives.ts'
import { exactly, percentOf, roundHalfUp } from '../sums/fraction.ts'
import { type DatedValue, day, type Figure, valueOn } from './dated.ts'
import { CHECKED_ON, MINIMUMLOON } from './sources.ts'

type MinimumWage = { hourCents: number; referenceMonthCents: number }
type YouthScale = Readonly<Record<15 | 16 | 17 | 18 | 19 | 20, number>>

/** Wet minimumloon art. 8 per half year: the hour from 21 on, and the reference month of 36 hours. */
export const MINIMUM_WAGE: readonly DatedValue<MinimumWage>[] = [
  halfYear('2024-01-01', '2024-06-30', 1327, 206_940),
  halfYear('2024-07-01', '2024-12-31', 1368, 213_360),
  halfYear('2025-01-01', '2025-06-30', 1406, 219_180),
  halfYear('2025-07-01', '2025-12-31', 1440, 224_580),
  halfYear('2026-01-01', '2026-06-30', 1471, 229_440),
  {
    ...halfYear('2026-07-01', '2026-12-31', 1499, 233_700),
    source: 'https://zoek.officielebekendmakingen.nl/stcrt-2026-16505.html',
  },
  {
    inForceFrom: day('2027-01-01'),
    inForceUntil: null,
    value: 'notPublished',
    source: MINIMUMLOON,
    checkedOn: CHECKED_ON,
  },
]

/** What someone under 21 earns at least, as a percentage of the hour from 21 on. */
export const YOUTH_SCALE: readonly DatedValue<YouthScale>[] = [
  {
    inForceFrom: day('2024-01-01'),
    inForceUntil: day('2026-12-31'),
    value: { 15: 30, 16: 34.5, 17: 39.5, 18: 50, 19: 60, 20: 80 },
    source: MINIMUMLOON,
    checkedOn: CHECKED_ON,
  },
  {
    inForceFrom: day('2027-01-01'),
    inForceUntil: null,
    value: { 15: 30, 16: 40, 17: 50, 18: 62.5, 19: 75, 20: 87.5 },
    source: MINIMUMLOON,
    checkedOn: CHECKED_ON,
  },
]

/** What an apprentice (bbl) of 18 to 20 earns at least, as such a percentage; the lower rates end on 1 January 2027. */
export const APPRENTICE_SCALE: readonly DatedValue<Readonly<Record<18 | 19 | 20, number>>>[] = [
  {
    inForceFrom: day('2024-01-01'),
    inForceUntil: day('2026-12-31'),
    value: { 18: 45.5, 19: 52.5, 20: 61.5 },
    source: MINIMUMLOON,
    checkedOn: CHECKED_ON,
  },
]

/**
 * The reference month on a day (Wet minimumloon art. 8), for an adult: the base of the loonkostensubsidie
 * (Participatiewet art. 10d lid 4).
 */
export function referenceMonthOn(on: IsoDate): Figure | null {
  const wage = valueOn(MINIMUM_WAGE, on)
  return wage && { value: wage.value.referenceMonthCents, basedOn: wage.basedOn }
}

/** The least an hour may pay on a day at an age in whole years, rounded half up to cents; null where that is not known. An apprentice (bbl) of 18 to 20 may get less, until 2027. */
export function minimumHourOn(
  age: number,
  on: IsoDate,
  isApprentice = false,
): Figure<Cents> | null {
  const wage = valueOn(MINIMUM_WAGE, on)
  const percentage = (isApprentice && apprenticePercentageOn(age, on)) || agePercentageOn(age, on)
  if (wage === null || percentage === null) return null
  const hour = percentOf(percentage, exactly(wage.value.hourCents))
  return { value: roundHalfUp(hour), basedOn: wage.basedOn }
}

/** The percentage of the adult minimum wage at an age in whole years; null under 15. */
export function agePercentageOn(age: number, on: IsoDate): number | null {
  if (age >= ADULT) return 100
  const scale = valueOn(YOUTH_SCALE, on)
  const step = Object.entries(scale?.value ?? {}).find(([years]) => Number(years) === age)
  return step?.[1] ?? null
}

/** The percentage for an apprentice (bbl) at an age in whole years; null where there is no lower one for that age or day. */
export function apprenticePercentageOn(age: number, on: IsoDate): number | null {
  const scale = valueOn(APPRENTICE_SCALE, on)
  const step = Object.entries(scale?.value ?? {}).find(([years]) => Number(years) === age)
  return step?.[1] ?? null
}

/** From this age on there is one minimum wage. */
export const ADULT = 21

function halfYear(
  from: string,
  until: string,
  hourCents: number,
  referenceMonthCents: number,
): DatedValue<MinimumWage> {
  return {
    inForceFrom: day(from),
    inForceUntil: day(until),
    value: { hourCents, referenceMonthCents },
    source: MINIMUMLOON,
    checkedOn: CHECKED_ON,
  }
}
