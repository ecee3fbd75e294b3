import type { IsoDate } from '#app/domain/primitives.ts'
import type { VacancyStatus } from './vacancy-status.ts'

/** Where a vacancy waits for one side to act. One that is open or full waits for people instead. */
export const WAITING_VACANCY_STATUSES = [
  'unconfirmed',
  'provisional',
  'askedBack',
] as const satisfies readonly VacancyStatus[]

/** The day by which the owner of a vacancy has to act; null when nobody has to. */
export function dueDayOf(vacancy: {
  status: VacancyStatus
  dueOn: IsoDate | null
}): IsoDate | null {
  return WAITING_VACANCY_STATUSES.some((status) => status === vacancy.status) ? vacancy.dueOn : null
}
