import type { OpenStep } from '#app/domain/open-step.ts'

/** An open step as the database has it, with its moment. */
export type WaitingStep = Omit<OpenStep, 'waitingSince'> & { waitingSince: Date }

/** Open steps in the order in which they began to wait. */
export function longestWaitingFirst(steps: readonly WaitingStep[]): OpenStep[] {
  return steps
    .toSorted((a, b) => a.waitingSince.getTime() - b.waitingSince.getTime())
    .map((step) => ({ ...step, waitingSince: step.waitingSince.toISOString() }))
}
