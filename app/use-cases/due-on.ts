import type { IsoDate } from '#app/domain/primitives.ts'
import type { Services } from './services.ts'

/** Within how many working days the owner of an open step acts. */
export const WORKING_DAYS_FOR_A_STEP = 5

/** The day by which whoever owns a step that opens today has to act. */
export function dueOn({ clock, calendar }: Pick<Services, 'clock' | 'calendar'>): IsoDate {
  return calendar.workingDaysAfter(clock.today(), WORKING_DAYS_FOR_A_STEP)
}
