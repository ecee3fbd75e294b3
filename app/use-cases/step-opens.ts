import type { IsoDate } from '#app/domain/primitives.ts'
import type { Services } from './services.ts'

/** Within how many working days the owner of an open step acts. */
const WORKING_DAYS_FOR_A_STEP = 5

/** When a step that opens now began to wait, and the day by which its owner has to act. */
export type OpenStep = { dueOn: IsoDate; waitingSince: Date }

/** The clock of a step that opens now. */
export function stepOpens(services: Pick<Services, 'clock' | 'calendar'>): OpenStep {
  return stepOpensOn(services, services.clock.today())
}

/** The clock of a step that is written down now and opens on a day to come. */
export function stepOpensOn(
  { clock, calendar }: Pick<Services, 'clock' | 'calendar'>,
  day: IsoDate,
): OpenStep {
  return {
    dueOn: calendar.workingDaysAfter(day, WORKING_DAYS_FOR_A_STEP),
    waitingSince: clock.now(),
  }
}
