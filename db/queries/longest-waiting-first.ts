import type { OpenStep } from '#app/domain/open-step.ts'
import type { IsoDate } from '#app/domain/primitives.ts'

/** An open step as the database has it, with its moment. */
export type WaitingStep = Omit<OpenStep, 'waitingSince'> & { waitingSince: Date }

/** Open steps in the order in which they began to wait. */
export function longestWaitingFirst(steps: readonly WaitingStep[]): OpenStep[] {
  return steps
    .toSorted((a, b) => a.waitingSince.getTime() - b.waitingSince.getTime())
    .map((step) => ({ ...step, waitingSince: step.waitingSince.toISOString() }))
}

/** The clock of a step that opens on a day: it waits from then, and is not due before. */
export function openedOn(
  day: IsoDate,
  dueOn: IsoDate,
): Pick<WaitingStep, 'dueOn' | 'waitingSince'> {
  return { waitingSince: new Date(`${day}T00:00:00Z`), dueOn: dueOn < day ? day : dueOn }
}
