import type { IsoDate } from '#app/domain/primitives.ts'
import type { Services } from './services.ts'

/** Within how many working days the owner of an open step acts. */
const WORKING_DAYS_FOR_A_STEP = 5

/** When a step that opens now began to wait, and the day by which its owner has to act. */
export type OpenStep = { dueOn: IsoDate; waitingSince: Date }

/** The clock of a step that opens now. */
export function stepOpens({ clock, calendar }: Pick<Services, 'clock' | 'calendar'>): OpenStep {
  return {
    dueOn: calendar.workingDaysAfter(clock.today(), WORKING_DAYS_FOR_A_STEP),
    waitingSince: clock.now(),
  }
}
