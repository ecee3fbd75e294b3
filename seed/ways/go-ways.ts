import type { AddressBook } from '#seed/address-book.ts'
import type { HistoryEvent } from '#seed/history.ts'
import { type LivingWay, type Steps, setOut } from './living-way.ts'
import type { PlannedWay } from './plan-ways.ts'
import { STEPS_OF_INTRODUCTIONS } from './steps-of-introductions.ts'
import { STEPS_OF_OFFERS } from './steps-of-offers.ts'
import { STEPS_OF_PLACEMENTS } from './steps-of-placements.ts'
import { STEPS_OF_REQUESTS } from './steps-of-requests.ts'
import type { StepName } from './way-ends.ts'

const STEPS: Steps<StepName> = {
  ...STEPS_OF_INTRODUCTIONS,
  ...STEPS_OF_REQUESTS,
  ...STEPS_OF_OFFERS,
  ...STEPS_OF_PLACEMENTS,
}

/** What happens on every way, each step by whoever takes it, on its own day. */
export function waysAreGone(book: AddressBook, ways: readonly PlannedWay[]): HistoryEvent[] {
  return ways.flatMap((plan) => {
    let way: LivingWay | undefined
    return plan.steps.map(({ name, daysAgo }) => ({
      daysAgo,
      happens: async (services) => {
        way ??= setOut(book, plan)
        try {
          await STEPS[name](services, way)
        } catch (cause) {
          throw new Error(`way ${plan.number} (${plan.end}) stopped at ${name}`, { cause })
        }
      },
    }))
  })
}
