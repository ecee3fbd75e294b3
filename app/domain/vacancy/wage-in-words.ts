import { type WageBesideLaw, wageBesideLaw } from '#app/domain/placement/least-wage.ts'
import type { IsoDate } from '#app/domain/primitives.ts'
import type { VacancyText } from './vacancy.ts'

type Wage = Pick<VacancyText, 'wageCentsPerHour' | 'startsOn'>

/** The wage of a vacancy beside the minimum wage on its first day, or today when that is open or past. */
export function wageOfVacancy({ wageCentsPerHour, startsOn }: Wage, today: IsoDate): WageBesideLaw {
  if (wageCentsPerHour === null) return { kind: 'allowed' }
  const on = startsOn !== null && startsOn > today ? startsOn : today
  return wageBesideLaw(wageCentsPerHour, null, on)
}
